import { baseOf } from '../../reference/irregular-verbs.ts'
import { KINDRED } from '../../reference/kindred-words.ts'
import { stemOf } from '../headlines.ts'

/** Particles that make another verb of it, as a headline has it in one word. */
const PHRASES: ReadonlyMap<string, string> = new Map([
  ['step down', 'resign'],
  ['stepping down', 'resign'],
  ['stand down', 'resign'],
  ['on purpose', 'deliberate'],
  ['behind the', 'cause'],
])

/** Short words of headlines, and what the story has for them; the first of a line stands for all. Own list. */
const SHORT: ReadonlyMap<string, string> = new Map(
  [
    'cause explain culprit lead prompt produce reason',
    'chief head boss leader director',
    'spy intelligence',
    'know tell inform aware',
    'probe investigate investigation inquiry',
    'row dispute quarrel',
    'axe scrap cut abolish',
    'hike rise increase',
    'pick choose appoint name',
    'back support endorse approve',
    'snub reject refuse',
    'child kid toddler youngster',
    'police officer detective',
    'save rescue',
    'doubles double twice',
  ].flatMap((line) => line.split(' ').map((word): [string, string] => [word, line.split(' ')[0] ?? word])),
)

/** What a word of a headline or of its story stands for: *mistake* and *error* are one. */
export const conceptOf = (word: string): string => {
  const base = baseOf(word)
  const forms = [
    word,
    base,
    word.replace(/s$/u, ''),
    word.replace(/(?:ed|ing)$/u, ''),
    word.replace(/(?:d|ing)$/u, ''),
    word.replace(/ing$/u, 'e'),
  ]
  const kin = forms.flatMap((form) => SHORT.get(form) ?? KINDRED.get(form) ?? [])[0]
  return stemOf(kin ?? base)
}

/** The same of two words. */
export const phraseConcept = (word: string, next = ''): string =>
  stemOf(PHRASES.get(`${word} ${next}`) ?? baseOf(word))
