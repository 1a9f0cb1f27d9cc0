import type { Span } from './span.ts'

// Kinds of one sign that a keyboard does not tell apart.
const ALIKE = ["'‘’‛`´", '"“”„«»', '-–—‑‒−']

/**
 * The places of some words in a text, in reading order: as they stand or, where they stand nowhere so, without regard
 * to case. White space, quotation marks and dashes of any kind are alike.
 */
export const findWords = (text: string, words: string): Span[] => {
  const sought = words.trim()
  if (sought === '') return []
  const exact = placesOf(text, sought, 'gu')
  return exact.length > 0 ? exact : placesOf(text, sought, 'giu')
}

const placesOf = (text: string, words: string, flags: string): Span[] => {
  const pattern = words.split(/\s+/u).map(patternOf).join('\\s+')
  return Array.from(text.matchAll(new RegExp(pattern, flags)), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

const patternOf = (word: string): string => Array.from(word, signsLike).join('')

const signsLike = (sign: string): string => {
  const kinds = ALIKE.find((alike) => alike.includes(sign))
  if (kinds !== undefined) return `[${kinds.replace('-', '\\-')}]`
  return sign.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&')
}

/** Of several places the one that lies nearest to another; `null` of none. */
export const nearestTo = (place: Span, places: readonly Span[]): Span | null =>
  places.toSorted((a, b) => between(a, place) - between(b, place))[0] ?? null

const between = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end)
