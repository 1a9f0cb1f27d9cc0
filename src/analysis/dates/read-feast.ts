import type { Word } from '../cut-words.ts'
import { FIXED_FEASTS } from '../lexicon/calendar-words.ts'
import { readYear } from './read-year.ts'
import { plainly, type DateRead } from './when.ts'

const LONGEST = 5
const FIRST_WORDS = new Set([...FIXED_FEASTS.keys()].map((feast) => feast.split(' ')[0]))

/** `Christmas Eve`, `New Year's Day 2021`, `Easter Sunday`. */
export const readFeast = (words: readonly Word[], at: number): DateRead | null => {
  if (words[at]?.lower === 'easter') return easter(words, at)
  if (!FIRST_WORDS.has(words[at]?.lower)) return null
  for (let length = LONGEST; length > 0; length -= 1) {
    const name = words.slice(at, at + length).map(({ lower }) => lower.replace('’', "'"))
    const day = FIXED_FEASTS.get(name.join(' '))
    if (!day || name.length < length) continue
    const year = readYear(words, at + length)
    const [month, date] = day
    const turn =
      words[at + length]?.lower === 'of' && words[at + length + 2]?.lower === 'year'
        ? words[at + length + 1]?.lower
        : undefined
    if (turn === 'this' || turn === 'last' || turn === 'next')
      return plainly(at, at + length + 3, { kind: 'feast', month, date, year: turn, easter: false })
    return plainly(at, year?.next ?? at + length, {
      kind: 'feast',
      month,
      date,
      year: year?.year ?? null,
      easter: false,
    })
  }
  return null
}

const easter = (words: readonly Word[], at: number): DateRead => {
  const next = words[at + 1]?.lower === 'sunday' ? at + 2 : at + 1
  const year = readYear(words, next)
  return plainly(at, year?.next ?? next, {
    kind: 'feast',
    month: 0,
    date: 0,
    year: year?.year ?? null,
    easter: true,
  })
}
