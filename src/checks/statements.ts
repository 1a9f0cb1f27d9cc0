import type { Claim } from '../domain/claim.ts'
import { hullOf, overlaps, type Span } from '../domain/span.ts'
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
    const isQuoted = (quotations[quoted]?.span.start ?? Infinity) < span.end
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

const subjectOf = (own: readonly Token[], tokens: readonly Token[], act: Token): string | null =>
  own
    .find(({ relation, head, tag }) => relation.startsWith('nsubj') && tokens[head] === act && tag !== 'PRP')
    ?.lemma.toLowerCase() ?? null

/** How much of the shorter statement stands in the other one, 0 to 1, and how many words that is. */
export const likeness = (a: Statement, b: Statement): Readonly<{ shared: number; part: number }> => {
  const [few, many] = a.words.size <= b.words.size ? [a.words, b.words] : [b.words, a.words]
  let shared = 0
  for (const word of few) if (many.has(word)) shared++
  return { shared, part: few.size === 0 ? 0 : shared / few.size }
}

/** Whether two claims state the same thing, whoever says it and however surely: the same deed, and nearly all words. */
export const areAlike = (a: Statement, b: Statement): boolean => {
  const { shared, part } = likeness(a, b)
  const [few, many] = a.words.size <= b.words.size ? [a, b] : [b, a]
  if (few.act === null) return false
  const isSameAct = few.act === many.act || many.words.has(few.act) || few.words.has(many.act ?? '')
  if (!isSameAct) return false
  // *Be* and *have* tell nothing by themselves: then most of both claims has to be the same.
  if (!few.words.has(few.act) && shared / Math.max(1, many.words.size) < 0.5) return false
  if (shared >= 3 && part >= 0.75) return true
  if (shared < 2 || part < 1) return false
  return few.subject === null || many.subject === few.subject || many.words.has(few.subject)
}

/** A word that stands in more claims than this tells no two of them alike. */
const MOST_BEARERS = 25

/** Pairs of statements that are alike, the earlier first; words that are everywhere are not looked up. */
export const alikePairs = (
  statements: readonly Statement[],
): readonly (readonly [Statement, Statement])[] => {
  const known = paired.get(statements)
  if (known) return known
  const pairs = findPairs(statements)
  paired.set(statements, pairs)
  return pairs
}

const paired = new WeakMap<readonly Statement[], readonly (readonly [Statement, Statement])[]>()

const findPairs = (statements: readonly Statement[]): (readonly [Statement, Statement])[] => {
  const shelves = new Map<string, number[]>()
  const pairs: (readonly [Statement, Statement])[] = []
  for (const [at, statement] of statements.entries()) {
    const counts = new Map<number, number>()
    for (const word of statement.words) {
      const shelf = shelves.get(word) ?? []
      if (shelf.length <= MOST_BEARERS)
        for (const other of shelf) counts.set(other, (counts.get(other) ?? 0) + 1)
      if (shelf.length <= MOST_BEARERS) shelf.push(at)
      shelves.set(word, shelf)
    }
    for (const [other, shared] of counts) {
      const earlier = statements[other]
      if (shared >= 2 && earlier && areAlike(earlier, statement)) pairs.push([earlier, statement])
    }
  }
  return pairs
}

/**
 * Whether `flat` says the very deed that `kept` keeps its distance from: the verb and its doer are the same, or stand
 * in what is alleged or left open, and most words of both agree. Closer than `areAlike`: one deed too many makes
 * another event.
 */
export const isSameDeed = (kept: Statement, flat: Statement): boolean => {
  const { shared } = likeness(kept, flat)
  if (flat.act === null || shared < 2 || shared / Math.max(kept.words.size, flat.words.size) < 0.5)
    return false
  // A pronoun may stand for anybody: then the rest has to agree the better.
  const isOpen = kept.subject === null || flat.subject === null
  if (isOpen && shared / Math.max(kept.words.size, flat.words.size) < 0.75) return false
  if (kept.act === flat.act) return isOpen || kept.subject === flat.subject
  return flat.subject !== null && kept.words.has(flat.act) && kept.words.has(flat.subject)
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
        ([name]) => name,
      ),
    ),
  )

/** Whether the article speaks in its own voice. */
export const isOwnVoice = ({ attribution }: Claim): boolean => attribution.kind === 'none'
