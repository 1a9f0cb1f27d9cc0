import type { Figure } from '../../domain/ledger.ts'
import type { Span } from '../../domain/span.ts'
import type { Copy } from '../check.ts'
import { spanOfSentence } from './in-sentence.ts'
import { MOVE } from './size-told.ts'
import { exactOf } from './wording.ts'
import type { Range } from './tolerance.ts'

/** A share as the text words it (60%, a third, half, one in four), with the percentages that the words allow. */
export type ShareTold = Readonly<{ span: Span; value: number; range: Range }>

// Half a point either way, as rounding has it; "about" and plain fractions are looser.
const HALF_STEP = 0.51
const ABOUT = 4
const FRACTION = 0.13
const MORE = 1.3

const percentOf = (figure: Figure): ShareTold | null => {
  const { min, max, approximate, span } = figure.quantity
  const value = exactOf(figure)
  if (value === null) return null
  const half = approximate ? Math.max(ABOUT, figure.step) : figure.step < 1 ? figure.step / 2 : HALF_STEP
  if (min === null) return { span, value, range: { low: value / MORE, high: value + half } }
  if (max === null) return { span, value, range: { low: value - half, high: value * MORE + 2 } }
  return { span, value, range: { low: value - half, high: value + half } }
}

const fractionOf = (figure: Figure): ShareTold | null => {
  const { min, max, approximate, span } = figure.quantity
  const value = (exactOf(figure) ?? 0) * 100
  if (value <= 0 || value >= 100 || !/^(?:person)?$/u.test(figure.quantity.unit ?? '')) return null
  return { span, value, range: looseRange(value, { min, max, approximate }) }
}

const looseRange = (
  value: number,
  { min, max, approximate }: { min: number | null; max: number | null; approximate: boolean },
): Range => {
  const slack = value * FRACTION * (approximate ? 1.4 : 1)
  if (min === null) return { low: value / MORE - 2, high: value + 1 }
  if (max === null) return { low: value - 1, high: value * MORE + 4 }
  return { low: value - slack, high: value + slack }
}

const HALF =
  /(?<bound>\b(?:more than|over|less than|under|nearly|almost|about|roughly|just over|just under)\s+)?\bhalf\b(?!-|\s+(?:an?\b|as\b|hour|past|price|time))/giu

/** `Half of the camp`, `nearly half the tents`: read apart, since *half* alone is no figure. */
const halvesIn = ({ text }: Copy, { start, end }: Span): ShareTold[] =>
  Array.from(text.slice(start, end).matchAll(HALF), (match) => {
    const bound = match.groups?.bound?.toLowerCase() ?? ''
    const at = start + match.index + bound.length
    const isMore = /more|over/u.test(bound)
    const isLess = /less|under|nearly|almost/u.test(bound)
    return {
      span: { start: at, end: at + 4 },
      value: 50,
      range: looseRange(50, {
        min: isLess ? null : 50,
        max: isMore ? null : 50,
        approximate: /about|roughly/u.test(bound),
      }),
    }
  })

const SMALL = 'one two three four five six seven eight nine ten'.split(' ')
const ONE_IN =
  /\b(?<part>one|two|three)\s+\p{Ll}{3,}\s+(?:in|out of)\s+(?:every\s+)?(?<whole>two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\b(?! (?:years|months|weeks|days|hours|minutes|\p{Lu}|\p{Ll}+s\b))/giu

/** *One soldier in five*: read apart, for its noun stands between. */
const onesIn = ({ text }: Copy, { start, end }: Span): ShareTold[] =>
  Array.from(text.slice(start, end).matchAll(ONE_IN)).flatMap((match) => {
    const [part, whole] = [match.groups?.part, match.groups?.whole].map((word = '') =>
      /\d/u.test(word) ? Number(word) : SMALL.indexOf(word.toLowerCase()) + 1,
    )
    const value = ((part ?? 0) / (whole ?? 1)) * 100
    const span = { start: start + match.index, end: start + match.index + match[0].length }
    const range = looseRange(value, { min: value, max: value, approximate: false })
    return value > 0 && value < 100 ? [{ span, value, range }] : []
  })

// "5 per cent more than on Sunday" tells of a change.
const CHANGED = new RegExp(
  `^\\s+(?:more|fewer|less|higher|lower|up|down|cheaper|dearer|(?:\\p{L}+ )?${MOVE})\\b`,
  'iu',
)

/** The shares that a sentence tells, in no order. */
export const sharesTold = (copy: Copy, figures: readonly Figure[]): ShareTold[] => {
  const [first] = figures
  if (!first) return []
  const shares = figures.filter(
    ({ quantity: { span } }) => !CHANGED.test(copy.text.slice(span.end, span.end + 40)),
  )
  const told = shares.flatMap(
    (figure) => (figure.quantity.unit === 'percent' ? percentOf(figure) : fractionOf(figure)) ?? [],
  )
  const sentence = spanOfSentence(copy, first.sentence)
  const halves = [...halvesIn(copy, sentence), ...onesIn(copy, sentence)]
  return [
    ...told,
    ...halves.filter(
      ({ span }) => !told.some((one) => one.span.end >= span.start && one.span.start <= span.end),
    ),
  ]
}
