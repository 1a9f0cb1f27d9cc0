import type { Word } from '../cut-words.ts'
import { PERIODS } from '../lexicon/calendar-words.ts'
import { SCALES, SEVERAL, VAGUE } from '../lexicon/number-words.ts'
import { PERSONS } from '../../reference/persons.ts'

/** A figure without digits or number words: its range, and the index of the word after it. */
export type VagueRead = Readonly<{ min: number; max: number | null; next: number }>

/** `hundreds of thousands`, `dozens`, `several thousand`, `a few hundred`, `a couple of hundred`, `a handful`. */
export const readVague = (words: readonly Word[], at: number): VagueRead | null =>
  readAnother(words, at) ?? readPlural(words, at) ?? readSeveral(words, at) ?? readCouple(words, at)

/** `another day`, `some weeks`: durations that the words leave almost open. */
const readAnother = (words: readonly Word[], at: number): VagueRead | null => {
  const period = words[at + 1]?.lower ?? ''
  if (!PERIODS.has(period) || words[at + 2]?.text === '-') return null
  if (words[at]?.lower === 'another' && !period.endsWith('s')) return { min: 1, max: 1, next: at + 1 }
  return words[at]?.lower === 'some' && period.endsWith('s') ? { min: 2, max: 9, next: at + 1 } : null
}

const readPlural = (words: readonly Word[], at: number): VagueRead | null => {
  const vague = VAGUE.get(words[at]?.lower ?? '')
  const before = words[at - 1]?.lower ?? ''
  if (!vague || /^(?:the|its|their|his|her|our)$/u.test(before)) return null
  if (words[at]?.lower === 'scores' && words[at + 1]?.lower !== 'of') return null
  const inner = words[at + 1]?.lower === 'of' ? VAGUE.get(words[at + 2]?.lower ?? '') : undefined
  if (inner && inner.one > vague.one)
    return {
      min: vague.min * inner.one,
      max: vague.max === null ? null : (vague.max + 1) * inner.one - 1,
      next: at + 3,
    }
  if (words[at]?.lower === 'tens') return null
  return { min: vague.min, max: vague.max, next: at + 1 }
}

/** `several hundred`: at least two of them, fewer than ten. */
const readSeveral = (words: readonly Word[], at: number): VagueRead | null => {
  if (!SEVERAL.has(words[at]?.lower ?? '')) return null
  const word = words[at + 1]?.lower ?? ''
  const scale = word === 'dozen' ? 12 : SCALES.get(word)
  // "A few hours", "several weeks": the unit follows, and so the words are a figure.
  if (scale === undefined && PERSONS.has(word) && isSomePeople(words, at))
    return { min: 3, max: 19, next: at + 1 }
  if (scale === undefined)
    return PERIODS.has(word) && words[at]?.lower !== 'many' ? { min: 2, max: 9, next: at + 1 } : null
  return { min: 2 * scale, max: scale === 12 ? 99 : 10 * scale - 1, next: at + 2 }
}

// "Several workers", "only a few customers".
const isSomePeople = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'several' || (words[at]?.lower === 'few' && words[at - 1]?.lower === 'a')

/** `a couple of`, `a handful of`: small numbers that the words leave open. */
const readCouple = (words: readonly Word[], at: number): VagueRead | null => {
  if (words[at]?.lower !== 'a' || words[at + 2]?.lower !== 'of') return null
  if (words[at + 1]?.lower === 'handful') return { min: 3, max: 9, next: at + 2 }
  if (words[at + 1]?.lower !== 'couple') return null
  const scale = SCALES.get(words[at + 3]?.lower ?? '')
  return scale === undefined
    ? { min: 2, max: 3, next: at + 2 }
    : { min: 2 * scale, max: 3 * scale, next: at + 4 }
}
