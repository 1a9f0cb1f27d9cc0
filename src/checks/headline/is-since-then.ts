import type { Copy } from '../check.ts'
import type { HeadlineFigure } from './figures-in-words.ts'

/** *After 140 years*, of what the story says began in 1881. */
export const isSinceThen = (
  { text, publishedAt }: Copy,
  { value, kind, nouns }: HeadlineFigure,
  from: number,
): boolean => {
  const now = Number((publishedAt ?? '').slice(0, 4))
  const isYears = kind === 'duration' || kind === 'age' || nouns.some((noun) => YEARS.test(noun))
  return (
    isYears &&
    Array.from(text.slice(from).matchAll(/\b(?:1\d|20)\d\d\b/gu)).some(
      ([year]) => Math.abs(now - Number(year) - value) <= 1,
    )
  )
}

const YEARS = /^(?:year|anniversar|birthda|centur)/u
