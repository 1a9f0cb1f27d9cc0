import type { Word } from '../cut-words.ts'
import { readYear, readYearAfter } from './read-year.ts'
import { type DateRead, plainly, type When } from './when.ts'

const NTH: ReadonlyMap<string, number> = new Map(
  Object.entries({ first: 1, second: 2, third: 3, fourth: 4, final: 4, last: 4, opening: 1 }),
)

const TURNS: ReadonlyMap<string, 'this' | 'last' | 'next'> = new Map([
  ['the', 'this'],
  ['this', 'this'],
  ['last', 'last'],
  ['next', 'next'],
])

/** `the second quarter of 2021`, `Q2 2021`, `2019 H2`, `the first half of last year`. */
export const readQuarter = (words: readonly Word[], at: number): DateRead | null =>
  readShortQuarter(words, at) ?? readLongQuarter(words, at)

const readShortQuarter = (words: readonly Word[], at: number): DateRead | null => {
  const year = readYear(words, at)
  const dash = year && words[year.next]?.text === '-' ? 1 : 0
  const codeAt = year ? year.next + dash : at
  const code = /^[qh]$/u.test(words[codeAt]?.lower ?? '') ? words[codeAt] : undefined
  const nth = words[codeAt + 1]
  if (!code || !nth?.glued || !/^[1-4]$/u.test(nth.text)) return null
  const after = year ? null : readYearAfter(words, codeAt + 2)
  const number = year ?? after
  if (!number) return null
  return plainly(
    at,
    year ? codeAt + 2 : number.next,
    partOfYear(number.year, Number(nth.text), code.lower === 'q' ? 3 : 6),
  )
}

const readLongQuarter = (words: readonly Word[], at: number): DateRead | null => {
  const word = words[at]
  const isDigit = word?.kind === 'digits' && /^[1-4]$/u.test(word.text) && words[at + 1]?.glued === true
  const nth = isDigit ? Number(word.text) : NTH.get(word?.lower ?? '')
  const nameAt = isDigit ? at + 2 : at + 1
  const name = words[nameAt]?.lower
  if (nth === undefined || (name !== 'quarter' && name !== 'half')) return null
  const months = name === 'half' ? 6 : 3
  if (words[nameAt + 1]?.lower !== 'of') {
    const direct = readYear(words, nameAt + 1)
    return direct ? plainly(at, direct.next, partOfYear(direct.year, nth, months)) : null
  }
  const year = readYear(words, nameAt + 2)
  if (year) return plainly(at, year.next, partOfYear(year.year, nth, months))
  const turn = TURNS.get(words[nameAt + 2]?.lower ?? '')
  if (!turn || words[nameAt + 3]?.lower !== 'year') return null
  return plainly(at, nameAt + 4, partOfYear(turn, nth, months))
}

const partOfYear = (year: number | 'this' | 'last' | 'next', nth: number, months: 3 | 6): When => ({
  kind: 'quarter',
  year,
  first: (Math.min(nth, 12 / months) - 1) * months + 1,
  months,
})
