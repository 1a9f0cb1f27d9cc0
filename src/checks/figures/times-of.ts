import type { Span } from '../../domain/span.ts'
import type { Copy } from '../check.ts'
import type { Figure } from '../../domain/ledger.ts'
import { isOneUnit } from './change.ts'
import { wordsBetween } from './in-sentence.ts'
import { exactOf } from './wording.ts'

/** A value told as a multiple of another one of the same sentence: *14,400, half the 36,000 of last year*. */
export type TimesOf = Readonly<{ value: Figure; base: Figure; words: Span; times: number }>

const TIMES: Readonly<Record<string, number>> = {
  half: 0.5,
  twice: 2,
  double: 2,
  triple: 3,
  treble: 3,
  quadruple: 4,
  'a third of': 1 / 3,
  'a quarter of': 1 / 4,
  'a fifth of': 1 / 5,
  'a tenth of': 1 / 10,
  'two-thirds of': 2 / 3,
  'two thirds of': 2 / 3,
  'three-quarters of': 3 / 4,
  'three quarters of': 3 / 4,
  'three times': 3,
  'four times': 4,
  'five times': 5,
  'six times': 6,
  'ten times': 10,
}
const BOUND =
  '(?<bound>(?:more than|less than|well over|over|under|nearly|almost|about|roughly|around|just over|just under|barely|only|exactly) )?'
const BETWEEN = new RegExp(
  `^[^.;:()]{0,60}?(?:,|–|—|\\b(?:is|was|are|were)) (?:or |which is |that is )?${BOUND}(?<times>${Object.keys(TIMES).join('|')}) (?:as (?:many|much) as )?(?:the|its|their|his|her|last \\p{L}+['’]s)(?: \\p{L}+){0,2} $`,
  'iu',
)
const NARROWEST = 0.87
const WIDEST = 1.15

const bounded = (bound: string | undefined): readonly [number, number] => {
  const words = bound?.trim().toLowerCase() ?? ''
  if (/more|^over|well over|just over/u.test(words)) return [0.98, 1.7]
  if (/less|under|nearly|almost/u.test(words)) return [0.75, 1.03]
  return words === '' || words === 'exactly' ? [NARROWEST, WIDEST] : [0.8, 1.25]
}

/** The multiples of a sentence that its two values do not give. */
export const timesOff = (copy: Copy, figures: readonly Figure[]): TimesOf[] =>
  figures.flatMap((value, at): TimesOf[] => {
    // "Half" may be read as a figure of its own.
    const base = figures.slice(at + 1).find((figure) => (exactOf(figure) ?? 0) >= 1)
    const [a, b] = [exactOf(value), base ? exactOf(base) : null]
    if (!base || !a || !b || a < 1 || !isOneUnit(value, base)) return []
    const between = wordsBetween(copy, value, base)
    const found = BETWEEN.exec(between)?.groups
    const times = TIMES[found?.times?.toLowerCase() ?? '']
    if (found?.times === undefined || times === undefined) return []
    const [low, high] = bounded(found.bound)
    const ratio = a / b / times
    if ((ratio >= low && ratio <= high) || ratio > 10 || ratio < 0.1) return []
    const start = value.quantity.span.end + between.lastIndexOf(found.times)
    return [{ value, base, words: { start, end: start + found.times.length }, times }]
  })
