import type { Figure } from '../../domain/ledger.ts'
import type { Copy, Raised } from '../check.ts'
import { spanOfSentence, wordsBetween } from './in-sentence.ts'
import { exactOf, shown } from './wording.ts'

/*
 * Shares of one whole that make more than all of it: *45 percent of its income from tickets, 30 percent from donors and
 * 35 percent from the city*. Only of what can be cut up once (income, votes, a market): answers to a poll overlap.
 */

const CUT_UP =
  /\b(?:income|revenues?|turnover|sales|budget|spending|money|funds?|votes?|voted|ballots?|market|shares|stake|owns?|exports|imports|output|production|electricity|power|energy|land|seats|workforce|staff|population|passengers|students|pupils|patients|emissions|waste|aid|profits?|estate)\b/iu
const OVERLAPS =
  /\b(?:respectively|compared|against(?= \d)|than|versus|rose|fell|grew|up from|down from|previous|earlier|year|years|month|said|say|says|polled|surveyed|respondents|asked|among|while|at least|including|of whom|those|chance|likely|more|about|nearly|almost|some|around)\b/iu
const JOINS = /^[^.;:()]{2,60},?\s*(?:,|;|\band\b)[^.;:()]{0,40}$/u
const FEWEST = 3

const isShare = ({ quantity: { unit, approximate } }: Figure): boolean => unit === 'percent' && !approximate

/** The finding of a sentence whose shares of one whole come to more than a hundred; `null` where none do. */
export const findOverfull = (copy: Copy, figures: readonly Figure[]): Raised | null => {
  const shares = figures.filter(isShare)
  const [first] = shares
  if (!first || shares.length < FEWEST || shares.length !== figures.length) return null
  const { start, end } = spanOfSentence(copy, first.sentence)
  const sentence = copy.text.slice(start, end)
  if (!CUT_UP.test(sentence) || OVERLAPS.test(sentence)) return null
  const joins = shares.slice(1).map((share, at) => wordsBetween(copy, shares[at] ?? first, share))
  if (!joins.every((words) => JOINS.test(words))) return null
  const values = shares.map((share) => exactOf(share) ?? NaN)
  const sum = values.reduce((all, value) => all + value, 0)
  const slack = shares.reduce((all, { step }) => all + Math.min(step, 1) / 2, 0)
  if (!(sum > 100 + slack)) return null
  return {
    message: `The shares make ${shown(sum)}%, more than all of it.`,
    at: first.quantity.span,
    related: shares.slice(1).map(({ quantity: { span } }) => span),
    working: {
      kind: 'steps',
      steps: [`${values.map((value) => `${shown(value)}%`).join(' + ')} = ${shown(sum)}%`],
    },
  }
}
