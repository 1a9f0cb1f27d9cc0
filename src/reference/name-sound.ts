import { distance } from 'fastest-levenshtein'
import { foldName } from './fold-name.ts'

/** The consonants of a name as they sound: Kyiv and Kiev, Mohammed and Muhammad, Pritchard and Prichard are alike. */
export const soundOf = (name: string): string => {
  const folded = foldName(name).replaceAll(' ', '')
  const sounded = folded
    .replace(/^mac(?=[^aeiouk])/u, 'mc')
    .replace(/ph/gu, 'f')
    .replace(/sch|tch|ch|sh/gu, 's')
    .replace(/x/gu, 'ks')
    .replace(/ck|q|c/gu, 'k')
    .replace(/v|w/gu, 'f')
    .replace(/z/gu, 's')
    .replace(/dt|th/gu, 't')
  const rest = sounded.slice(1).replace(/[aeiouyh]/gu, '')
  return (sounded.slice(0, 1) + rest).replace(/(.)\1+/gu, '$1')
}

/** The number of letters to add, drop or change to get from one folded name to the other. */
export const lettersApart = (a: string, b: string): number => distance(foldName(a), foldName(b))
