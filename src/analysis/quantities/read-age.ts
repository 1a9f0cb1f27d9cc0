import type { Word } from '../cut-words.ts'
import { MONTHS } from '../lexicon/calendar-words.ts'
import { valueOf } from '../cut-words.ts'
import type { RoughFigure } from './read-range.ts'

/** Whether a bare figure is somebody's age: `aged 43`, `Maria Lopez, 43, said`, `ages 5 to 12`. */
export const isAge = (words: readonly Word[], { at, next, unit, max, min }: RoughFigure): boolean => {
  const value = max ?? min ?? -1
  if (unit !== null || value < 0 || value > 120 || !Number.isInteger(value)) return false
  const before = words[at - 1]
  if (before?.lower === 'aged' || before?.lower === 'ages') return true
  if (before?.lower === 'age') return words[at - 2]?.lower !== 'the' || words[at - 3]?.lower === 'at'
  if (before?.lower === 'of' && words[at - 2]?.lower === 'age')
    return words[at - 3]?.lower !== 'the' || words[at - 4]?.lower === 'at'
  return (
    next === at + 1 &&
    (isTurned(words, at) ||
      isOwn(words, at) ||
      isApposed(words, at) ||
      isBracketed(words, at) ||
      isSaid(words, at) ||
      isAtAge(words, at))
  )
}

/** `Quist, who turned 29 in May`. */
const isTurned = (words: readonly Word[], at: number): boolean =>
  /^turn(?:ed|s|ing)?$/u.test(words[at - 1]?.lower ?? '') &&
  words[at]?.kind === 'digits' &&
  valueOf(words[at].text) >= 10 &&
  /^(?:[,.;]|in|on|last|this|next|today|yesterday|earlier|a|and|during)$/u.test(words[at + 1]?.lower ?? '.')

/** `“I’m 38, I’ve had my time”`, `“At 105 I can’t miss one”`. */
const isOwn = (words: readonly Word[], at: number): boolean => {
  if (words[at]?.kind !== 'digits' || valueOf(words[at].text) < 10) return false
  const [before, first] = [words[at - 1]?.lower ?? '', words[at - 2]?.lower ?? '']
  const after = words[at + 1]?.text ?? '.'
  if (
    /^i['’]m$/u.test(before) ||
    (before === 'am' && first === 'i') ||
    (before === 'm' && /['’]/u.test(first))
  )
    return /^(?:[,.;!?”"’]|and|now|years)$/u.test(after)
  return (
    before === 'at' && (after === 'I' || (after === ',' && /^I(?:$|['’])/u.test(words[at + 2]?.text ?? '')))
  )
}

const isSurname = (word: Word | undefined): boolean =>
  word?.kind === 'letters' && /^\p{Lu}(?:\p{Ll}|['’])/u.test(word.text) && !MONTHS.has(word.lower)

/** `Lopez, 43,`: between a name and a comma or the end of the sentence. */
const isApposed = (words: readonly Word[], at: number): boolean => {
  const after = words[at + 1]
  if (words[at - 1]?.text !== ',' || words[at]?.kind !== 'digits' || !words[at - 1]?.glued) return false
  if (after && !/^[,.;)—–]$/u.test(after.text) && after.lower !== 'and' && after.lower !== 'who') return false
  const name = words[at - 2]
  return isSurname(name) || (name?.text === '.' && /^[JS]r$/u.test(words[at - 3]?.text ?? ''))
}

/** `Khoury, who is 25,`, `she is 25.` */
const isSaid = (words: readonly Word[], at: number): boolean => {
  const value = valueOf(words[at]?.text ?? '')
  if (words[at - 1]?.lower !== 'is' || words[at]?.kind !== 'digits' || value < 10) return false
  const who = words[at - 2]
  return (
    (/^(?:who|he|she)$/u.test(who?.lower ?? '') || isSurname(who)) &&
    /^[,.;]$/u.test(words[at + 1]?.text ?? '.')
  )
}

/** `At 26, Petrov has …`, at the beginning of a sentence. */
const isAtAge = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.text === 'At' &&
  words[at]?.kind === 'digits' &&
  words[at + 1]?.text === ',' &&
  (isSurname(words[at + 2]) || /^(?:he|she)$/u.test(words[at + 2]?.lower ?? ''))

/** `Maria Lopez (43)`. */
const isBracketed = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.text === '(' &&
  words[at + 1]?.text === ')' &&
  words[at]?.kind === 'digits' &&
  valueOf(words[at].text) >= 10 &&
  isSurname(words[at - 2]) &&
  isSurname(words[at - 3])

/** `in his 40s`, `in her early thirties`: the decade of an age, as its lowest year. */
export const readAgeDecade = (words: readonly Word[], at: number): { low: number; next: number } | null => {
  const digits = words[at]
  const isPlural = words[at + 1]?.lower === 's' && words[at + 1]?.glued === true
  const low =
    digits?.kind === 'digits' && isPlural ? valueOf(digits.text) : (DECADES.get(digits?.lower ?? '') ?? 0)
  if (low < 10 || low > 110 || low % 10 !== 0) return null
  const ownerAt = /^(?:early|mid|late)$/u.test(words[at - 1]?.lower ?? '')
    ? at - 2
    : words[at - 1]?.text === '-'
      ? at - 3
      : at - 1
  if (!/^(?:his|her|their|my|our|your)$/u.test(words[ownerAt]?.lower ?? '')) return null
  return { low, next: at + (isPlural ? 2 : 1) }
}

const DECADES = new Map(
  'teens twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, index) => [word, (index + 1) * 10] as const),
)
