import type { Claim } from '../domain/claim.ts'
import { hullOf, overlaps, sharedLength, type Span } from '../domain/span.ts'
import type { Token } from '../domain/syntax.ts'
import type { Copy } from './check.ts'
import { headlineOf } from './headlines.ts'

/**
 * A claim as it is compared with others: its content words as lemmas (of a full name the surname alone), without the
 * words that hedge it; what is done and by whom; whether it is negated; its place from first to last word.
 */
export type Statement = Readonly<{
  claim: Claim
  words: ReadonlySet<string>
  act: string | null
  subject: string | null
  isNegated: boolean
  isHeading: boolean
  isConditional: boolean
  isTemporal: boolean
  isQuoted: boolean
  span: Span
  tokens: readonly Token[]
}>

const LIGHT = new Set(
  'be have do say tell get go make take would could will can may might must shall should people man woman year day week month time today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december former new last next first one thing possible possibly apparently allegedly reportedly likely'.split(
    ' ',
  ),
)
const CONTENT = /^(?:NN|VB|JJ|CD)/u
const NEGATION = /^(?:not|n['’]t|never|no|nobody|none|neither|nor|without)$/u
/** *Once the course has closed* states nothing by itself. */
const TIME = /^(?:when|once|until|while|as|after|before|because|since)$/u
const CONDITION = /^(?:if|whether|unless|would|could|should|may|might)$/u

const MOST_QUOTED = 0.3

const made = new WeakMap<Copy, readonly Statement[]>()

/** Every claim of a text, ready to be compared. Made once for a text, though several checks ask for it. */
export const statementsOf = (copy: Copy): readonly Statement[] => {
  const known = made.get(copy)
  if (known) return known
  const statements = readStatements(copy)
  made.set(copy, statements)
  return statements
}

const readStatements = (copy: Copy): Statement[] => {
  const {
    claims,
    syntax: { tokens, quotations },
    sentences,
  } = copy
  const headline = headlineOf(copy)?.span ?? null
  let at = 0
  let quoted = 0
  return claims.flatMap((claim): Statement[] => {
    const span = hullOf(claim.spans)
    if (!span) return []
    while (at > 0 && (tokens[at]?.span.start ?? Infinity) > span.start) at--
    while (at < tokens.length && (tokens[at]?.span.end ?? 0) <= span.start) at++
    const own: Token[] = []
    const isHeading = sentences[claim.sentence]?.mood === 'heading'
    while ((quotations[quoted]?.span.end ?? Infinity) <= span.start) quoted++
    const quotation = quotations[quoted]?.span
    // The name of an opera in marks does not make a quotation of the sentence.
    const isQuoted =
      quotation !== undefined && sharedLength(quotation, span) > MOST_QUOTED * (span.end - span.start)
    for (let next = at; (tokens[next]?.span.start ?? Infinity) < span.end; next++) {
      const token = tokens[next]
      if (token && claim.spans.some((part) => overlaps(part, token.span))) own.push(token)
    }
    return [
      toStatement({
        claim,
        span,
        own,
        tokens,
        isQuoted,
        isHeading: isHeading || (headline !== null && overlaps(headline, span)),
      }),
    ]
  })
}

type Parts = Readonly<{
  claim: Claim
  span: Span
  own: readonly Token[]
  tokens: readonly Token[]
  isHeading: boolean
  isQuoted: boolean
}>

const toStatement = ({ claim, span, own, tokens, isHeading, isQuoted }: Parts): Statement => {
  const hedges = claim.hedging.cues
  const content = own.filter(
    (token) =>
      CONTENT.test(token.tag) &&
      !LIGHT.has(token.lemma.toLowerCase()) &&
      !(token.relation === 'compound' && token.tag === 'NNP' && tokens[token.head]?.tag === 'NNP') &&
      !hedges.some((hedge) => hedge.level > 1 && overlaps(hedge.span, token.span)),
  )
  const act = actOf(own, tokens)
  return {
    claim,
    words: new Set(content.map(({ lemma }) => lemma.toLowerCase())),
    act: act?.lemma.toLowerCase() ?? null,
    subject: act ? subjectOf(own, tokens, act) : null,
    isNegated: own.some((token) => NEGATION.test(token.lower) && isOf(token, act, tokens)),
    isHeading,
    isConditional: own.some(({ lower }) => CONDITION.test(lower)),
    isQuoted,
    isTemporal: TIME.test(own[0]?.lower ?? ''),
    span,
    tokens: own,
  }
}

/** Whether a negation is of the act: *not by a drone* denies the drone, *and nobody noticed* another deed. */
const isOf = ({ head }: Token, act: Token | null, tokens: readonly Token[]): boolean => {
  const governor = tokens[head]
  return (
    act === null ||
    governor === act ||
    (governor?.relation.startsWith('nsubj') === true && tokens[governor.head] === act)
  )
}

/** The verb that nothing else in the claim governs. */
const actOf = (own: readonly Token[], tokens: readonly Token[]): Token | null => {
  const verbs = own.filter(({ tag, relation }) => tag.startsWith('VB') && !relation.startsWith('aux'))
  const inside = new Set(own)
  const isTop = ({ head }: Token): boolean => {
    const governor = tokens[head]
    return governor === undefined || !inside.has(governor)
  }
  return verbs.find(isTop) ?? verbs[0] ?? null
}

const subjectOf = (own: readonly Token[], tokens: readonly Token[], act: Token): string | null => {
  const subject = own.find(
    ({ relation, head, tag }) => relation.startsWith('nsubj') && tokens[head] === act && tag !== 'PRP',
  )
  // *Fowle, who felled the hedge*: the noun that the clause hangs on did it.
  const doer = subject && /^W(?:P|DT)$/u.test(subject.tag) ? tokens[act.head] : subject
  return doer?.tag.startsWith('NN') === true ? doer.lemma.toLowerCase() : null
}

/** Whether two claims are credited to one source, by what it resolves to or by the name that is written. */
export const haveOneSource = (text: string, a: Claim, b: Claim): boolean => {
  if (a.attribution.sourceId !== null && a.attribution.sourceId === b.attribution.sourceId) return true
  const [one, two] = [a, b].map(({ attribution }) => namesIn(text, attribution.source))
  return [...(one ?? [])].some((name) => two?.has(name))
}

const namesIn = (text: string, spans: readonly Span[]): Set<string> =>
  new Set(
    spans.flatMap(({ start, end }) =>
      Array.from(
        text
          .slice(start, end)
          .matchAll(/(?<!^)\p{Lu}[\p{L}'’-]{2,}|^(?!The|An?\b|His|Her|Its|Their)\p{Lu}[\p{L}'’-]{2,}/gu),
        ([name]) => name.replace(/['’]s$/u, ''),
      ),
    ),
  )

/** Whether the article speaks in its own voice. */
export const isOwnVoice = ({ attribution }: Claim): boolean => attribution.kind === 'none'
