import type { Figure } from '../domain/ledger.ts'
import type { Check, Copy, Raised } from './check.ts'
import { bySentence, spanOfSentence, wordsBetween } from './figures/in-sentence.ts'
import { meets, printedRange, strictRange } from './figures/tolerance.ts'
import { exactOf, shown, shownIn } from './figures/wording.ts'

type Share = Readonly<{ part: Figure; whole: Figure; percent: Figure }>

const OF =
  /^[^.;:()0-9]{0,30}\b(?:of|out of|among)\s+(?:(?:the|its|their|his|her|all|a|an|total|about|some|around|nearly|almost|more|than|over)\s+)*$/iu
const OR =
  /(?:,\s*or|[(]|,|\bor)\s*(?:(?:about|around|some|nearly|almost|roughly|just|over|under|more|less|than|only)\s+)*$/iu

/** `48,000 of the 80,000 votes, or 72%`; `Of the 250 boats, 50 …, or 35%`; `12 million, 25% of its capacity of 30 million`. */
const shareIn = (copy: Copy, figures: readonly Figure[]): Share | null => {
  const percents = figures.filter(({ quantity: { unit } }) => unit === 'percent')
  const others = figures.filter(({ quantity: { unit } }) => unit !== 'percent' && !TIME.test(unit ?? ''))
  const [percent] = percents
  const [first, second] = others
  if (percents.length !== 1 || others.length !== 2 || !percent || !first || !second) return null
  if (!isOneKind(first, second)) return null
  const start = spanOfSentence(copy, first.sentence).start
  const lead = copy.text.slice(start, first.quantity.span.start)
  // `25% of the 400 members, or 80, voted`
  if (
    percent.quantity.span.end < first.quantity.span.start &&
    OF.test(wordsBetween(copy, percent, first)) &&
    OR.test(wordsBetween(copy, first, second))
  )
    return { part: second, whole: first, percent }
  // `Turnout was 45%: 27,000 of 45,000 voters`
  if (
    percent.quantity.span.end < first.quantity.span.start &&
    /^\s*(?:[:–—(]|,\s+or)\s*$/u.test(wordsBetween(copy, percent, first)) &&
    OF.test(wordsBetween(copy, first, second))
  )
    return { part: first, whole: second, percent }
  const isLast = percent.quantity.span.start > second.quantity.span.start
  const told = OR.test(copy.text.slice(start, percent.quantity.span.start))
  if (isLast && told && /^["“]?Of\s+(?:(?:the|its|their|some|about)\s+)*$/iu.test(lead))
    return { part: second, whole: first, percent }
  if (told && OF.test(wordsBetween(copy, first, second))) return { part: first, whole: second, percent }
  const isBetween = percent.quantity.span.start > first.quantity.span.end && !isLast
  const ofWhole =
    isBetween && /^\s+of\b[^.;:,()0-9]{0,40}\bof\s+(?:about\s+)?$/iu.test(wordsBetween(copy, percent, second))
  return ofWhole && told ? { part: first, whole: second, percent } : null
}

const TIME = /^(?:second|minute|hour|day|week|month|year|decade)$| of age$/u

const isOneKind = (a: Figure, b: Figure): boolean =>
  a.quantity.unit === b.quantity.unit || a.quantity.unit === null || b.quantity.unit === null

const raise = ({ part, whole, percent }: Share): Raised | null => {
  const [a, b, p] = [strictRange(part), strictRange(whole), exactOf(percent)]
  const [top, bottom] = [exactOf(part), exactOf(whole)]
  if (!a || !b || p === null || top === null || bottom === null || top > bottom || b.low <= 0 || bottom < 2)
    return null
  const printed = printedRange(
    p,
    percent.quantity.approximate ? Math.max(4, percent.step) : percent.step < 1 ? percent.step : 1.02,
  )
  if (meets({ low: (a.low / b.high) * 100, high: (a.high / b.low) * 100 }, printed)) return null
  const share = (top / bottom) * 100
  return {
    message: `${shown(top)} of ${shown(bottom)} is ${shown(share)}%; ${shownIn(p, 'percent')} stand here.`,
    at: percent.quantity.span,
    related: [part.quantity.span, whole.quantity.span],
    working: { kind: 'steps', steps: [`${shown(top)} ÷ ${shown(bottom)} = ${shown(share)}%`] },
  }
}

export const percentageOff: Check = {
  id: 'percentage-off',
  shelf: 'figures',
  severity: 'error',
  title: 'A percentage that its numbers do not give',
  why: 'Part and whole stand beside it, and any reader can divide.',
  limits: 'Only where part, whole and percentage stand in one sentence and their words tie them together.',

  *run(copy) {
    for (const figures of bySentence(copy.ledger)) {
      const share = shareIn(copy, figures)
      const raised = share && raise(share)
      if (raised) yield raised
    }
  },

  flags: [
    '⟦25%⟧ of the ⟦2:400⟧ members, or ⟦1:80⟧, voted.',
    'Of the ⟦2:250⟧ boats, ⟦1:50⟧ fish for nothing but herring, or ⟦35%⟧.',
    'Zoë 🙂 won ⟦1:48,000⟧ of the ⟦2:80,000⟧ votes cast, or ⟦72%⟧.',
    'It holds ⟦1:12 million cubic metres⟧ of water, ⟦25%⟧ of its capacity of ⟦2:30 million⟧.',
  ],
  passes: [
    'Of the 250 boats, 50 fish for nothing but herring, or 20%.',
    'She won 48,000 of the 80,000 votes cast, or about 60%.',
    'Two of the three towns voted yes, or 67%.',
    'It holds 12 million cubic metres of water, 40% of its capacity of 30 million.',
    'The 420 jobs are cut by 2022, and 10% of the 4,200 workers will retire.',
  ],
}
