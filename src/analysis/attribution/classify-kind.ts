import type { AttributionKind } from '../../domain/attribution.ts'
import type { Quotation, Syntax, Token } from '../../domain/syntax.ts'
import type { TokenRange } from './attribution-model.ts'
import { BURDENS, DOCUMENTS, KIND_OF_LEMMA, NAMELESS, TAKING } from './cue-kinds.ts'
import type { TokenAttribution } from './read-spans.ts'

/** This share of the words must stand in quotation marks for the whole to be a quotation. */
const QUOTED_SHARE = 0.8
const SIGN = /^[^\p{L}\p{N}]+$/u

const tokensIn = ({ tokens }: Syntax, ranges: readonly TokenRange[]): Token[] =>
  ranges.flatMap(({ first, end }) => tokens.slice(first, end))

/** The first quotation that ends after a place. */
const quotationFrom = ({ quotations }: Syntax, place: number): Quotation | undefined => {
  let low = 0
  let high = quotations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (quotations[middle]!.span.end <= place) low = middle + 1
    else high = middle
  }
  return quotations[low]
}

const isQuoted = (syntax: Syntax, content: readonly Token[]): boolean => {
  const words = content.filter(({ text }) => !SIGN.test(text))
  const quoted = words.filter(
    ({ span }) => (quotationFrom(syntax, span.start)?.span.start ?? Infinity) <= span.start,
  )
  return words.length > 0 && quoted.length >= QUOTED_SHARE * words.length
}

/** The last noun of a range before a preposition, relative or comma: what the rest only describes. */
const headOf = ({ tokens }: Syntax, { first, end }: TokenRange): Token | undefined => {
  let head = tokens[first]
  for (const token of tokens.slice(first, end)) {
    if (/^(?:IN|TO|,|W.*|VB.*|:)$/.test(token.tag) && token !== tokens[first]) break
    if (token.tag.startsWith('NN')) head = token
  }
  return head
}

const isPassive = ({ tokens }: Syntax, { first, end }: TokenRange): boolean =>
  tokens.slice(first, end).some(({ tag }) => tag === 'VBN') &&
  tokens.slice(Math.max(0, first - 2), end).some(({ lemma }) => lemma === 'be' || lemma === 'get')

/** How the words are credited: by cue, source, and whether they stand in quotation marks. */
export const classifyKind = (syntax: Syntax, { cue, source, content }: TokenAttribution): AttributionKind => {
  const cueTokens = tokensIn(syntax, [cue])
  const lemmas = new Set(cueTokens.map(({ lemma }) => lemma.toLowerCase()))
  const holds = (known: ReadonlySet<string>) => [...lemmas].some((lemma) => known.has(lemma))
  const words = tokensIn(syntax, content)
  const nobody = source.length === 0
  if (nobody && (holds(NAMELESS) || isPassive(syntax, cue) || lemmas.has('clear') || lemmas.has('unclear')))
    return 'impersonal'
  const burdened = holds(BURDENS) || words.slice(0, 4).some(({ lemma }) => BURDENS.has(lemma.toLowerCase()))
  if (burdened && holds(TAKING)) return 'admission'
  const special = KIND_OF_LEMMA.find(([, known]) => holds(known))?.[0]
  if (special && (special !== 'assertion' || !isQuoted(syntax, words))) return special
  const heads = source.map((range) => headOf(syntax, range)?.lemma.toLowerCase() ?? '')
  if (isQuoted(syntax, words)) return 'quotation'
  if (heads.some((head) => DOCUMENTS.has(head))) return 'document'
  if (nobody && cueTokens.every(({ tag }) => tag === 'RB')) return 'impersonal'
  return 'statement'
}
