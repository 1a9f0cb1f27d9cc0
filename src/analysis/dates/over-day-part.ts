import type { Word } from '../cut-words.ts'
import { DAY_PARTS } from '../lexicon/calendar-words.ts'

/** Over a part of the day: `Monday night`, `tomorrow morning`. */
export const overDayPart = (words: readonly Word[], at: number): number => {
  const isEarly = /^(?:early|late)$/u.test(words[at]?.lower ?? '')
  const partAt = isEarly ? at + 1 : at
  return DAY_PARTS.has(words[partAt]?.lower ?? '') && !/^(?:noon|midnight)$/u.test(words[partAt]?.lower ?? '')
    ? partAt + 1
    : at
}
