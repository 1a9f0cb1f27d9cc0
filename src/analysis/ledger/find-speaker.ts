import type { ClaimAttribution } from '../../domain/attribution.ts'
import type { Claim } from '../../domain/claim.ts'
import { overlaps, type Span } from '../../domain/span.ts'
import type { Token } from '../../domain/syntax.ts'

const SPEECH = new Set(
  'say tell add report announce confirm state claim note estimate insist warn explain'.split(' '),
)

const sourceOf = (claims: readonly Claim[], span: Span): ClaimAttribution | null => {
  const claim = claims.find(({ spans }) => spans.some((part) => overlaps(part, span)))
  return claim?.attribution.sourceId ? claim.attribution : null
}

/**
 * Who vouches for what stands at a span: the id of the claim's source where one is resolved, else the words of the
 * subject of a verb of speech, or of what follows *according to*, in the same sentence.
 */
export const findSpeaker = (
  tokens: readonly Token[],
  { span, claims, offset }: { span: Span; claims: readonly Claim[]; offset: number },
): string[] => {
  const source = sourceOf(claims, span)?.sourceId
  if (source) return [source]
  const found = new Set<string>()
  for (const [index, token] of tokens.entries()) {
    if (token.lower === 'according' && tokens[index + 1]?.lower === 'to') addPhrase(tokens, index + 2, found)
    const governor = tokens[token.head - offset]
    if (/^(?:nsubj|nmod:agent)/u.test(token.relation) && governor && SPEECH.has(governor.lemma))
      addAround(tokens, index, found)
  }
  return [...found]
}

// A pronoun names nobody that another sentence could be held against.
const isNaming = (token: Token): boolean => token.tag.startsWith('NN') && /\p{L}/u.test(token.text)

const addPhrase = (tokens: readonly Token[], from: number, found: Set<string>): void => {
  for (const token of tokens.slice(from, from + 12)) {
    if (/^[.;:]$/u.test(token.text) || token.tag.startsWith('VB')) return
    if (isNaming(token)) found.add(token.lemma.toLowerCase())
  }
}

const addAround = (tokens: readonly Token[], at: number, found: Set<string>): void => {
  const token = tokens[at]
  if (!token || !isNaming(token)) return
  found.add(token.lemma.toLowerCase())
  for (let index = at - 1; index >= Math.max(0, at - 4) && isNaming(tokens[index] ?? token); index -= 1)
    found.add(tokens[index]?.lemma.toLowerCase() ?? '')
}
