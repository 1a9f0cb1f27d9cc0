import { OVER_A_MATTER } from '../../lexicon/bounds.ts'
import {
  FIGURE_WORDS,
  LEADS_TO_SIZE,
  MEASURES,
  NO_SIZE_AFTER,
  TIME_UNITS,
  WHOLES,
} from '../../lexicon/hedge-context.ts'
import type { Met } from './conditions.ts'
import type { Grammar } from './grammar.ts'
import { isNumber } from './pattern.ts'

const CURRENCY = /^(?:[a-z]{0,3}[$£€¥₹₽]|eur|usd|gbp|chf)/u
// *about 40-year-old records*: the number describes, it doesn't measure.
const COMPOUND = /^\d[\d.,]*-\p{L}/u

const wordAt = ({ tokens }: Grammar, index: number): string => tokens[index]?.lower ?? ''
const lemmaAt = ({ tokens }: Grammar, index: number): string => tokens[index]?.lemma.toLowerCase() ?? ''

/** Whether a number begins at a token, a currency sign before it or not. */
const startsNumber = (grammar: Grammar, index: number): boolean => {
  const token = grammar.tokens[index]
  if (token === undefined || COMPOUND.test(token.lower)) return false
  return isNumber(token) || CURRENCY.test(token.lower) || /^\d/u.test(token.lower)
}

/** Whether a figure begins at a token: a number, *half*, *a decade*, *noon*. */
export const startsFigure = (grammar: Grammar, index: number): boolean => {
  const word = wordAt(grammar, index)
  if (startsNumber(grammar, index) || FIGURE_WORDS.has(word)) return true
  if (word !== 'a' && word !== 'an') return false
  return MEASURES.has(lemmaAt(grammar, index + 1)) || MEASURES.has(wordAt(grammar, index + 1))
}

const aroundFigure = ({ grammar, first, end }: Met): boolean => {
  if (!startsFigure(grammar, end)) return false
  const { tag, relation } = grammar.tokens[end - 1] ?? {}
  if (tag?.startsWith('RB') || relation === 'advmod') return true
  const little = wordAt(grammar, end - 1) === 'about' ? 'about' : 'around'
  return !NO_SIZE_AFTER[little].has(lemmaAt(grammar, first - 1))
}

const overFigure = ({ grammar, first, end }: Met): boolean => {
  if (!startsFigure(grammar, end) || NO_SIZE_AFTER.over.has(lemmaAt(grammar, first - 1))) return false
  if (wordAt(grammar, first) === 'over' && OVER_A_MATTER.has(wordAt(grammar, first - 1))) return false
  // *Took over two hours*, *took over two firms*.
  if (lemmaAt(grammar, first - 1) === 'take') return isTime(grammar, end)
  if (end - first > 1 || leadsToSize(grammar, first - 1)) return true
  return !isTime(grammar, end)
}

/** Whether what is counted from a token on is time: *two years*, *the past decade*. */
const isTime = (grammar: Grammar, index: number): boolean =>
  [1, 2, 3].some((step) => TIME_UNITS.has(lemmaAt(grammar, index + step)))

const leadsToSize = (grammar: Grammar, index: number): boolean =>
  LEADS_TO_SIZE.has(wordAt(grammar, index)) || LEADS_TO_SIZE.has(lemmaAt(grammar, index))

const beforeWhole = ({ grammar, end }: Met): boolean =>
  startsFigure(grammar, end) ||
  WHOLES.has(wordAt(grammar, end)) ||
  COMPOUND.test(wordAt(grammar, end)) ||
  /^(?:the|an) (?:entire|whole)$/u.test(`${wordAt(grammar, end)} ${wordAt(grammar, end + 1)}`)

const afterFigure = ({ grammar, first }: Met): boolean =>
  [1, 2, 3].some((step) => startsNumber(grammar, first - step)) || MEASURES.has(lemmaAt(grammar, first - 1))

const withFigure = ({ grammar, first }: Met): boolean => {
  const { end } = grammar.sentenceOf(first)
  const reach = Math.min(end, first + 15)
  for (let at = first + 1; at < reach; at++) if (startsFigure(grammar, at)) return true
  return false
}

/** The conditions on cues that make a figure round. */
export const FIGURE_CONDITIONS = {
  aroundFigure,
  overFigure,
  beforeWhole,
  afterFigure,
  withFigure,
  beforeFigure: ({ grammar, end }: Met) => startsFigure(grammar, end),
  beforeNumber: ({ grammar, end }: Met) =>
    startsNumber(grammar, end) &&
    wordAt(grammar, end) !== 'one' &&
    !/^(?:19|20)\d\ds?$/u.test(wordAt(grammar, end)),
  underFigure: ({ grammar, first, end }: Met) =>
    startsFigure(grammar, end) && leadsToSize(grammar, first - 1),
  notAfterThe: ({ grammar, first }: Met) =>
    !/^(?:the|this|that|these|those|his|her|its|their)$/u.test(wordAt(grammar, first - 1)),
  notBeforeMore: ({ grammar, first }: Met) => !/^(?:not|quite)$/u.test(wordAt(grammar, first - 1)),
}
