import type { Word } from '../cut-words.ts'
import { GLYPHS } from './glyphs.ts'
import type { Cardinal } from './read-cardinal.ts'
import { readDigits } from './read-digits.ts'
import { readSpelled } from './read-spelled.ts'

/** A number as the text gives it, without unit and without words such as *about*. `start` is a text offset. */
export type Numeral = Cardinal & Readonly<{ start: number; inDigits: boolean }>

/** The number that begins at a word, negative ones with their sign. */
export const readNumber = (words: readonly Word[], at: number): Numeral | null => {
  const word = words[at]
  if (!word) return null
  const isMinus = word.lower === 'minus' || word.lower === 'negative' || isMinusSign(words, at)
  const number = readUnsigned(words, isMinus ? at + 1 : at)
  if (!number) return null
  return { ...number, value: isMinus ? -number.value : number.value, start: word.start }
}

// A minus stands off from what is before it and touches its number: "-5", not "3-5" nor "late - 10 of them".
const isMinusSign = (words: readonly Word[], at: number): boolean => {
  const word = words[at]
  const after = words[at + 1]
  if (!word || !after?.glued || (word.text !== '-' && word.text !== '−')) return false
  return (!word.glued || words[at - 1]?.text === '(') && (after.kind === 'digits' || after.text === '$')
}

const readUnsigned = (words: readonly Word[], at: number): Omit<Numeral, 'start'> | null => {
  const word = words[at]
  if (!word) return null
  if (word.kind === 'digits') return { ...readDigits(words, at), inDigits: true }
  const glyph = GLYPHS.get(word.text)
  if (glyph !== undefined) return { value: glyph, next: at + 1, inDigits: true }
  if (word.kind !== 'letters') return null
  const spelled = readSpelled(words, at)
  return spelled && { ...spelled, inDigits: false }
}
