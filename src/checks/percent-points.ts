import type { Figure } from '../domain/ledger.ts'
import type { Check, Copy, Raised } from './check.ts'
import { sizedLevels } from './figures/levels-of-size.ts'
import { exactOf, shown } from './figures/wording.ts'
import { sizedMoves } from './moves/find-sized-moves.ts'

/** Two levels and the size between them; `bases` are those of which it may be a share: of the earlier, where it is known. */
type Change = Readonly<{ a: Figure; b: Figure; size: Figure; bases: readonly Figure[] }>

const isPercent = ({ quantity: { unit, approximate, min, max } }: Figure): boolean =>
  unit === 'percent' && !approximate && min !== null && min === max

// Half of the last place of a percentage that was worked out.
const HALF = 0.5

const isShare = ({ a, b, size, bases }: Change): boolean => {
  const gap = Math.abs((exactOf(a) ?? 0) - (exactOf(b) ?? 0))
  return bases.some((base) => Math.abs((gap / (exactOf(base) ?? 1)) * 100 - (exactOf(size) ?? 0)) <= HALF)
}

const FROM = /\bfrom\s+(?:(?:about|some|just|only|nearly)\s+)?$/iu

/** *From 88 per cent to 93*: the first is the earlier; *93 per cent, from 88*: the second. */
const basesOf = ({ text }: Copy, pair: readonly Figure[]): readonly Figure[] => {
  const told = pair.filter(({ quantity: { span } }) =>
    FROM.test(text.slice(Math.max(0, span.start - 20), span.start)),
  )
  return told.length === 1 ? told : pair
}

const isPoints = (change: Change): boolean => {
  const { a, b, size } = change
  const [before, after, told] = [exactOf(a) ?? 0, exactOf(b) ?? 0, exactOf(size) ?? 0]
  const isOff = Math.abs(Math.abs(after - before) - told) > Math.min(1, size.step) / 10
  return told > 0 && !isOff && !isShare(change)
}

/** *From 50 to 60 percent, a rise of 20 percentage points*: the share of the change, called points. */
const isShareInPoints = (change: Change): boolean => {
  const { a, b, size } = change
  const [before, after, told] = [exactOf(a) ?? 0, exactOf(b) ?? 0, exactOf(size) ?? 0]
  const gap = Math.abs(after - before)
  return size.quantity.unit === 'percentage point' && Math.abs(gap - told) > HALF && isShare(change)
}

const raiseShare = (change: Change): Raised => {
  const [one, other, told] = [change.a, change.b, change.size].map((figure) => exactOf(figure) ?? 0)
  const gap = Math.abs((other ?? 0) - (one ?? 0))
  return {
    ...raise(change),
    message: `Between ${shown(one ?? 0)}% and ${shown(other ?? 0)}% lie ${shown(gap)} percentage points; ${shown(told ?? 0)} is the change in percent.`,
  }
}

const raise = ({ a, b, size }: Change): Raised => {
  const [one, other, told] = [exactOf(a) ?? 0, exactOf(b) ?? 0, exactOf(size) ?? 0]
  const gap = Math.abs(other - one)
  const share = (gap / one) * 100
  return {
    message: `Between ${shown(one)}% and ${shown(other)}% lie ${shown(told)} percentage points, which is a change of ${shown(share)}%.`,
    at: size.quantity.span,
    related: [a.quantity.span, b.quantity.span],
    working: {
      kind: 'steps',
      steps: [
        `${shown(Math.max(one, other))} − ${shown(Math.min(one, other))} = ${shown(gap)} points`,
        `${shown(gap)} ÷ ${shown(one)} = ${shown(share)}%`,
      ],
    },
  }
}

export const percentPoints: Check = {
  id: 'percent-points',
  shelf: 'figures',
  severity: 'warning',
  title: 'Percent where percentage points are meant',
  why: 'From 4% to 6% is two points, and a rise of half: a reader told “two percent” takes the wrong one.',
  limits: 'Only where both percentages and the change stand in one sentence or two.',

  *run(copy) {
    for (const { first, second, size } of sizedLevels(copy)) {
      const change = { a: first, b: second, size, bases: basesOf(copy, [first, second]) }
      if ([first, second, size].every(isPercent) && isPoints(change)) yield raise(change)
      else if (isPercent(first) && isPercent(second) && isShareInPoints(change)) yield raiseShare(change)
    }
    for (const { levels, size } of sizedMoves(copy)) {
      if (!size.figure || size.isRough) continue
      const change = { a: levels.from, b: levels.to, size: size.figure, bases: [levels.from] }
      if ([change.a, change.b, change.size].every(isPercent) && isPoints(change)) yield raise(change)
    }
  },

  flags: [
    'Attendance at Zoë’s 🙂 school climbed from ⟦1:88 per cent⟧ to ⟦2:93 per cent⟧, an increase of ⟦five per cent⟧.',
    'Literacy rose by ⟦20 percentage points⟧, from ⟦1:50 percent⟧ to ⟦2:60 percent⟧, Zoë 🙂 said.',
    'Zoë’s 🙂 share of the market has grown by ⟦3 per cent⟧ in two years. It now stands at ⟦2:18 per cent⟧, against ⟦1:15 per cent⟧ in 2019.',
    'Zoë 🙂 leads with ⟦1:48 percent⟧ to her rival’s ⟦2:43 percent⟧, a ⟦5 percent⟧ lead.',
    'Subscribers made up ⟦1:41 percent⟧ of buyers in 2019 and ⟦2:33 percent⟧ last season. Zoë 🙂 called the ⟦8 percent⟧ drop a headache.',
    'The margin widened by ⟦3%⟧ to ⟦1:28%⟧ from ⟦2:25%⟧, Zoë 🙂 said.',
    'The bank cut its main rate on Zoë’s 🙂 advice by ⟦0.25 percent⟧, to ⟦1:3.75 percent⟧ from ⟦2:4 percent⟧.',
    'The rate, ⟦1:5 percent⟧ a year ago, is now ⟦2:7 percent⟧. Zoë 🙂 called it a jump of ⟦2 percent⟧.',
    'Turnout, at ⟦1:72 per cent⟧, was ⟦four per cent⟧ higher than the ⟦2:68 per cent⟧ of the last vote.',
    'The bank raised its rate to ⟦1:7.5 percent⟧. The move, from ⟦2:6 percent⟧, is a rise of ⟦1.5 percent⟧.',
    'Side effects rose from ⟦1:4%⟧ to ⟦2:6%⟧ of patients, an increase of ⟦two percent⟧.',
    'Zoë 🙂 said that the share rose from ⟦1:60%⟧ to ⟦2:66%⟧, a rise of ⟦six percent⟧.',
    'Of the 120,000 voters 86,400, or ⟦1:72 percent⟧, had voted. At the previous election the share was ⟦2:64 percent⟧, which makes for an increase of ⟦8 percent⟧.',
  ],
  passes: [
    'Subscribers made up 41 percent of buyers in 2019 and 33 percent last season. She called the 8-point drop a headache.',
    'The stock, up 12 percent this year, added 3.1 percent. It spent 15 percent more than in 2017.',
    'The share rose from 60% to 66%, a rise of six percentage points.',
    'The share rose from 60% to 66%, a rise of 10 percent.',
    'The rate rose from 100% to 102%, a rise of two percent.',
  ],
}
