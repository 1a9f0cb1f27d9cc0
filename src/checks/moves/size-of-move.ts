import type { Figure } from '../../domain/ledger.ts'
import type { Span } from '../../domain/span.ts'
import type { Copy } from '../check.ts'
import { exactOf } from '../figures/wording.ts'
import type { ToldMove } from './told-moves.ts'

/** By how much something moved, as the words after (or in) a word of direction tell it: a share, a number, a multiple. */
export type SizeOfMove = Readonly<{
  span: Span
  share: number | null
  figure: Figure | null
  isRough: boolean
}>

const SHARES: Readonly<Record<string, number>> = {
  half: 1 / 2,
  third: 1 / 3,
  quarter: 1 / 4,
  fifth: 1 / 5,
  sixth: 1 / 6,
  seventh: 1 / 7,
  eighth: 1 / 8,
  tenth: 1 / 10,
}
const MULTIPLES: Readonly<Record<string, number>> = { doubl: 1, tripl: 2, trebl: 2, quadrupl: 3, halv: -0.5 }
const ROUGH =
  /\b(?:about|around|some|nearly|almost|roughly|just|over|under|more|less|than|only|as|much|up|to|least|well)\b/iu
const BY_SHARE =
  /^(?:\s+(?:in value|in all|sharply|steeply|back|again))?(?:\s+(?:by|of))?\s+(?<rough>(?:(?:about|around|nearly|almost|roughly|just|over|under|more|less|than|only|as|much|at|least|well)\s+)*)(?<count>an?|one|two|three|four)[\s-](?<part>half|third|quarter|fifth|sixth|seventh|eighth|tenth)s?\b(?! (?:time|day|week|month|year|quarter|consecutive|straight|successive|of a|in a|place))/iu
const COUNTS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4 }
const MULTIPLE = /^(?<times>doubl|tripl|trebl|quadrupl|halv)/iu
const CLOSE = 70

const multipleOf = ({ text }: Copy, { span, way }: ToldMove): SizeOfMove | null => {
  const times = MULTIPLE.exec(text.slice(span.start, span.end))?.groups?.times?.toLowerCase()
  if (times === undefined) return null
  const share = MULTIPLES[times] ?? 0
  const before = text.slice(Math.max(0, span.start - 20), span.start)
  return { span, share: way === 'down' ? -share : share, figure: null, isRough: ROUGH.test(before) }
}

const shareOf = ({ text }: Copy, { span }: ToldMove): SizeOfMove | null => {
  const found = BY_SHARE.exec(text.slice(span.end, span.end + CLOSE))
  const { count = '', part = '', rough = '' } = found?.groups ?? {}
  if (!found) return null
  const share = (COUNTS[count.toLowerCase()] ?? 1) * (SHARES[part.toLowerCase()] ?? 0)
  return {
    span: { start: span.start, end: span.end + found[0].length },
    share,
    figure: null,
    isRough: rough !== '',
  }
}

/** The size that a word of direction is told with; `null` where it is told with none. */
export const sizeOfMove = (copy: Copy, move: ToldMove, figures: readonly Figure[]): SizeOfMove | null => {
  const plain = multipleOf(copy, move) ?? shareOf(copy, move)
  if (plain) return plain
  const figure = figures.find(({ quantity: { span } }) => span.start >= move.span.end)
  if (figure?.quantity.min === undefined || exactOf(figure) === null) return null
  const words = copy.text.slice(move.span.end, figure.quantity.span.start)
  if (!BY.test(words)) return null
  return {
    span: figure.quantity.span,
    share: null,
    figure,
    isRough: figure.quantity.approximate || ROUGH.test(words),
  }
}

const BY =
  /^(?:\s+(?:in value|in all|sharply|steeply|back|again|overall))?(?:\s+(?:by|of|another|an?))?\s+(?:(?:about|around|some|nearly|almost|roughly|just|over|under|more|less|than|only|as|much|a|further)\s+)*$/iu
