import type { Figure } from '../domain/ledger.ts'
import type { Check, Copy, Raised } from './check.ts'
import { sizeOf } from './figures/change-told.ts'
import { findChanges, type Change } from './figures/find-changes.ts'
import { spanOfSentence } from './figures/in-sentence.ts'
import { meets, printedRange, strictRange, type Range } from './figures/tolerance.ts'
import { exactOf, shown, shownIn } from './figures/wording.ts'

const TIMES: Readonly<Record<string, number>> = { doubl: 2, tripl: 3, trebl: 3, quadrupl: 4, halv: 0.5 }

const MULTIPLE =
  /(?<round>\b(?:more than|well over|over|nearly|almost|about|roughly|around|just under)\s+)?\b(?<times>doubl|tripl|trebl|quadrupl|halv)(?:e|es|ed|ing)\b/iu

/** By what share a value may have changed, with both ends rounded as printed. */
const shareRange = (from: Range, to: Range): Range => {
  const [low, high] = [(to.low / from.high - 1) * 100, (to.high / from.low - 1) * 100]
  if (low < 0 && high > 0) return { low: 0, high: Math.max(-low, high) }
  return { low: Math.min(Math.abs(low), Math.abs(high)), high: Math.max(Math.abs(low), Math.abs(high)) }
}

const rangesOf = ({ from, to }: Change): readonly [Range, Range] | null => {
  const [before, after] = [strictRange(from), strictRange(to)]
  return before && after && before.low > 0 && after.low > 0 ? [before, after] : null
}

const sizeFits = (change: Change, size: Figure, [before, after]: readonly [Range, Range]): boolean => {
  const value = exactOf(size)
  if (value === null || size.quantity.approximate) return true
  const isShare = size.quantity.unit === null && Math.abs(value) < 1
  const told = isShare ? Math.abs(value) * 100 : Math.abs(value)
  const printed = printedRange(
    told,
    isShare ? 4 : size.quantity.unit === 'percent' ? Math.min(1, size.step) : size.step,
  )
  if (isShare) return meets(shareRange(before, after), printed)
  if (size.quantity.unit === 'percent' || size.quantity.unit === 'percentage point') {
    const points = absolute(before, after)
    if (change.to.quantity.unit === 'percent' && meets(points, printed)) return true
    if (size.quantity.unit === 'percentage point') return false
    const share = shareRange(before, after)
    return meets(share, { low: printed.low - 0.5, high: printed.high + 0.5 })
  }
  return meets(absolute(before, after), printed)
}

const absolute = (before: Range, after: Range): Range => {
  const [low, high] = [after.low - before.high, after.high - before.low]
  if (low < 0 && high > 0) return { low: 0, high: Math.max(-low, high) }
  return { low: Math.min(Math.abs(low), Math.abs(high)), high: Math.max(Math.abs(low), Math.abs(high)) }
}

const toldSteps = ({ from, to }: Change): string[] => {
  const [before, after] = [exactOf(from) ?? 0, exactOf(to) ?? 0]
  const change = ((after - before) / before) * 100
  return [
    `${shownIn(before, from.quantity.unit)} → ${shownIn(after, to.quantity.unit)}`,
    `${shown(after - before)}, or ${shown(change)}%`,
  ]
}

const raiseSize = (change: Change, size: Figure): Raised => {
  const steps = toldSteps(change)
  return {
    message: `${steps[0] ?? ''} is ${steps[1] ?? ''}; ${shownIn(exactOf(size) ?? 0, size.quantity.unit)} stand here.`,
    at: size.quantity.span,
    related: [change.from.quantity.span, change.to.quantity.span],
    working: { kind: 'steps', steps },
  }
}

const CLOSE = 60

const BOUNDS: Readonly<Record<string, readonly [low: number, high: number]>> = {
  more: [0.98, 1.6],
  less: [0.8, 1.02],
  about: [0.85, 1.2],
  plain: [0.9, 1.12],
}

const boundOf = (round: string | undefined): readonly [number, number] => {
  const word = round?.trim().toLowerCase() ?? 'plain'
  const kind = /more|over/u.test(word)
    ? 'more'
    : /nearly|almost|under/u.test(word)
      ? 'less'
      : word === 'plain'
        ? 'plain'
        : 'about'
  return BOUNDS[kind] ?? [0.9, 1.12]
}

/** `Doubled from 40 to 120`: the word and the figures. */
const raiseMultiple = (copy: Copy, change: Change): Raised | null => {
  const sentence = spanOfSentence(copy, change.to.sentence)
  const found = MULTIPLE.exec(copy.text.slice(sentence.start, sentence.end))
  const first = Math.min(change.from.quantity.span.start, change.to.quantity.span.start)
  const gap = found && copy.text.slice(sentence.start + found.index + found[0].length, first)
  // "The price of flour doubled and a loaf costs €3.20, up from €2.60": two clauses, two prices.
  if (gap === null || /[;:]|\b(?:and|while|but|as|so|which)\b/iu.test(gap) || gap.length > CLOSE) return null
  const [before, after] = [exactOf(change.from), exactOf(change.to)]
  const times = TIMES[found?.groups?.times?.toLowerCase() ?? '']
  if (!found || times === undefined || before === null || after === null || before <= 0) return null
  const [low, high] = boundOf(found.groups?.round)
  const ratio = after / before / times
  if (ratio >= low && ratio <= high) return null
  const start = found.index
  const end = start + found[0].length
  return {
    message: `${toldSteps(change)[0] ?? ''} is ${shown(after / before)} times as much, which is not “${found[0]}”.`,
    at: { start: sentence.start + start, end: sentence.start + end },
    related: [change.from.quantity.span, change.to.quantity.span],
    working: { kind: 'steps', steps: toldSteps(change) },
  }
}

export const changeOff: Check = {
  id: 'change-off',
  shelf: 'figures',
  severity: 'error',
  title: 'A change that its two figures do not give',
  why: 'Before and after stand beside it, and any reader with a calculator will try.',
  limits: 'Only where both figures and the change stand in one sentence; rounding as printed is allowed for.',

  *run(copy) {
    for (const change of findChanges(copy)) {
      const ranges = rangesOf(change)
      const size = sizeOf(copy, change)
      if (ranges && size && !sizeFits(change, size, ranges)) yield raiseSize(change, size)
      const multiple = raiseMultiple(copy, change)
      if (multiple) yield multiple
    }
  },

  flags: [
    'An hour rises from ⟦1:£1.20⟧ to ⟦2:£1.50⟧, an increase of ⟦50%⟧.',
    'Cases in Zoë’s 🙂 city ⟦tripled⟧ in a month, from ⟦1:40⟧ to ⟦2:80⟧.',
    'The staff grew by ⟦340⟧, from ⟦1:1,010⟧ to ⟦2:1,205⟧.',
  ],
  passes: [
    'It made 9.6 million tyres last year, down from 12 million in 2016, a fall of 20%.',
    'An hour rises from £1.20 to £1.50, an increase of 25%.',
    'Output rose by 4.2 percent, to 1.25 million tonnes from 1.2 million.',
    'Cases nearly tripled in a month, from 40 to 112.',
    'The share rose from 60% to 66%, or by 10 percent.',
    'The share rose from 60% to 66%, an increase of six percentage points.',
    'Prices rose from about $50 to about $60, a gain of about a fifth.',
  ],
}
