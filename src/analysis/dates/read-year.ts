import type { Word } from '../cut-words.ts'

/** A year and the index of the word after it. */
export type YearRead = Readonly<{ year: number; next: number }>

/** Four digits that can be a year (1000 to 2199), with nothing glued to them. */
export const readYear = (words: readonly Word[], at: number): YearRead | null => {
  const word = words[at]
  if (word?.kind !== 'digits' || !/^(?:1\d|20|21)\d\d$/u.test(word.text)) return null
  const after = words[at + 1]
  if (after?.glued && (after.kind !== 'mark' || after.text === '%' || after.text === '°')) return null
  if (isGluedPair(words, at)) return null
  return { year: Number(word.text), next: at + 1 }
}

// "555-2020" and "$2000" are no years, nor is "2000.50" cut otherwise.
const isGluedPair = (words: readonly Word[], at: number): boolean => {
  const word = words[at]
  const before = words[at - 1]
  if (!word?.glued || !before) return false
  if (before.kind === 'mark') return /^[$£€#.]$/u.test(before.text)
  return before.kind === 'letters'
}

/** A year after the rest of a date: `, 2020`, `2020`, `of 2020`, `in 2020`, `/2018`, `'20`. */
export const readYearAfter = (words: readonly Word[], at: number): YearRead | null => {
  const joint = words[at]
  const direct = readYear(words, at)
  if (direct) return direct
  if (!joint || !/^(?:,|of|in|\/|-|\.|'|’)$/u.test(joint.lower)) return null
  if (/^['’]$/u.test(joint.text)) return readShortYear(words, at + 1)
  if (joint.text === '.' && words[at + 1]?.text === ',') return readYear(words, at + 2)
  return readYear(words, at + 1)
}

const readShortYear = (words: readonly Word[], at: number): YearRead | null => {
  const word = words[at]
  if (!word?.glued || !/^\d\d$/u.test(word.text) || words[at + 1]?.glued) return null
  const year = Number(word.text)
  return { year: year < 50 ? 2000 + year : 1900 + year, next: at + 1 }
}

/** `April 10 next year`, `3 May last year`: the year beside that of printing. */
export const readYearTurned = (
  words: readonly Word[],
  at: number,
): Readonly<{ year: 'last' | 'next'; next: number }> | null => {
  const turn = words[at]?.lower
  return (turn === 'last' || turn === 'next') && words[at + 1]?.lower === 'year'
    ? { year: turn, next: at + 2 }
    : null
}
