import type { ClaimAttribution } from '../../domain/attribution.ts'
import type { CheckWorthiness } from '../../domain/claim.ts'
import type { DateMention } from '../../domain/date-mention.ts'
import type { Hedging } from '../../domain/hedging.ts'
import type { Quantity } from '../../domain/quantity.ts'
import { contains, type Span } from '../../domain/span.ts'
import type { Syntax } from '../../domain/syntax.ts'
import { WORTH, WORTH_BASE, WORTH_CAPS, type WorthReason } from '../lexicon/worth.ts'
import { firstIndex } from './first-index.ts'
import { checkabilityOf } from './worth/checkability-of.ts'
import { subjectMatterOf } from './worth/subject-matter-of.ts'
import { tokensIn } from './worth/tokens-in.ts'

/** A claim as it is known before it is ranked. */
export type RankedParts = Readonly<{
  text: string
  syntax: Syntax
  spans: readonly Span[]
  quantities: readonly Quantity[]
  dates: readonly DateMention[]
  attribution: ClaimAttribution
  hedging: Hedging
}>

/** How much a claim is worth a checker's hour: the sum of its reasons, from 0 to 100. */
export const rankClaim = (parts: RankedParts): CheckWorthiness => {
  const tokens = tokensIn(parts.syntax.tokens, parts.spans)
  const checkability = checkabilityOf(parts, tokens)
  const reasons = [...subjectMatterOf(parts, tokens), ...standingOf(parts)]
  const rank = reasons.reduce((sum, reason) => sum + WORTH[reason][1], WORTH_BASE)
  const [verdict, cap] = WORTH_CAPS[checkability]
  return {
    rank: Math.max(0, Math.min(cap, rank)),
    checkability,
    reasons: [...(verdict === null ? [] : [verdict]), ...inOrder(reasons).map((reason) => WORTH[reason][0])],
  }
}

const ORDER = Object.keys(WORTH)

const inOrder = (reasons: readonly WorthReason[]): readonly WorthReason[] =>
  reasons.toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b))

/** What the claim's standing adds: who says it, in which way, how surely. */
const standingOf = ({ attribution, hedging, spans, syntax }: RankedParts): readonly WorthReason[] => {
  const reasons: WorthReason[] = []
  if (attribution.kind === 'denial') reasons.push('denial')
  if (attribution.kind === 'assertion' || hedging.level === 2) reasons.push('distanced')
  if (attribution.kind === 'impersonal') reasons.push('nobody')
  if (attribution.kind === 'none') reasons.push('ownVoice')
  if (attribution.kind === 'quotation' || isQuoted(spans, syntax)) reasons.push('quotation')
  if (hedging.level === 3) reasons.push('tentative')
  if (hedging.level === 4) reasons.push('unresolved')
  return reasons
}

const isQuoted = (spans: readonly Span[], { quotations }: Syntax): boolean => {
  const [first] = spans
  if (first === undefined) return false
  const quotation = quotations[firstIndex(quotations, ({ span }) => span.start > first.start) - 1]
  return quotation !== undefined && contains(quotation.span, first)
}
