import type { Claim } from '../../domain/claim.ts'
import type { Token } from '../../domain/syntax.ts'

const SPEECH = new Set(
  'say tell add report announce confirm state claim note estimate insist warn explain'.split(' '),
)

/** Looks up the source of the claim that stands at an offset, by halves. */
export const sourcesAlong = (claims: readonly Claim[]): ((offset: number) => string | null) => {
  const parts = claims
    .flatMap(({ spans, attribution }) => spans.map((span) => ({ span, source: attribution.sourceId })))
    .sort((a, b) => a.span.start - b.span.start)
  return (offset) => {
    let low = 0
    let high = parts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((parts[middle]?.span.start ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    const part = parts[low]
    return part && part.span.start <= offset && offset < part.span.end ? part.source : null
  }
}

/**
 * Who vouches for what a sentence says: the id of the claim's source where one is resolved, and the words of the
 * subject of a verb of speech, or of what follows *according to*.
 */
export const findSpeaker = (
  tokens: readonly Token[],
  { source, offset }: { source: string | null; offset: number },
): string[] => {
  const found = new Set<string>(source === null ? [] : [source])
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
