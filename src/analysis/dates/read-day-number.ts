import { valueOf, type Word } from '../cut-words.ts'
import { ORDINALS, SMALL } from '../lexicon/number-words.ts'

/** A day of the month in digits or words. */
export type DayNumber = Readonly<{ date: number; next: number; isOrdinal: boolean }>

/** `3`, `03rd`, `27th`, `twenty-second`, `first`; with `cardinals`, `twenty nine` too. */
export const readDayNumber = (words: readonly Word[], at: number, cardinals = false): DayNumber | null => {
  const word = words[at]
  if (!word) return null
  if (word.kind === 'digits') return readDigits(words, at)
  if (word.kind !== 'letters') return null
  const ordinal = ORDINALS.get(word.lower)
  if (ordinal !== undefined && ordinal <= 30) return { date: ordinal, next: at + 1, isOrdinal: true }
  return readTens(words, at, cardinals)
}

const readDigits = (words: readonly Word[], at: number): DayNumber | null => {
  const text = words[at]?.text ?? ''
  const date = valueOf(text)
  if (!/^\d{1,2}$/u.test(text) || date < 1 || date > 31) return null
  const suffix = words[at + 1]
  const isOrdinal = suffix?.glued === true && /^(?:st|nd|rd|th)$/u.test(suffix.lower)
  if (suffix?.glued === true && suffix.kind === 'letters' && !isOrdinal) return null
  return { date, next: isOrdinal ? at + 2 : at + 1, isOrdinal }
}

const readTens = (words: readonly Word[], at: number, cardinals: boolean): DayNumber | null => {
  const tens = { twenty: 20, thirty: 30 }[words[at]?.lower ?? ''] ?? 0
  const small = SMALL.get(words[at]?.lower ?? '')
  if (tens === 0)
    return cardinals && small !== undefined && small > 0
      ? { date: small, next: at + 1, isOrdinal: false }
      : null
  const unitsAt = words[at + 1]?.text === '-' ? at + 2 : at + 1
  const units = words[unitsAt]?.lower ?? ''
  const ordinal = ORDINALS.get(units)
  if (ordinal !== undefined && ordinal < 10) return within(tens + ordinal, unitsAt + 1, true)
  const cardinal = SMALL.get(units)
  if (!cardinals) return null
  return cardinal !== undefined && cardinal > 0 && cardinal < 10
    ? within(tens + cardinal, unitsAt + 1, false)
    : within(tens, at + 1, false)
}

const within = (date: number, next: number, isOrdinal: boolean): DayNumber | null =>
  date <= 31 ? { date, next, isOrdinal } : null
