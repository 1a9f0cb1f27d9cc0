import type { Span } from '../../domain/span.ts'
import type { Token } from '../../domain/syntax.ts'
import type { Copy } from '../check.ts'
import type { Statement } from '../statements.ts'

/** What a claim leaves open of something: *a body believed to be that of Ian Rose*, *a wreck that may be a Roman galley*. */
type Identity = Readonly<{ kept: Statement; thing: string; of: ReadonlySet<string>; isOwner: boolean }>

/** A place that takes it for settled: *Rose’s body*, *the Roman galley*. */
export type Settled = Readonly<{ kept: Statement; at: Span }>

const OPEN_FROM = 3
/** In tokens: how far *be* may stand behind the word that hedges. */
const TO_BE = 4

/** Somebody found out in between. */
const FOUND_OUT =
  /\b(?:confirm\p{L}*|identified|proved|proven|turned out|established|verified|authenticated|DNA|tests? (?:show|found|showed))\b/iu

/** More open identities than this of one word tell nothing apart. */
const MOST_OF_A_WORD = 8

/** Places below an open identity that take it for settled, the first of each. */
export const settledIdentities = (copy: Copy, kept: readonly Statement[]): Settled[] => {
  if (FOUND_OUT.test(copy.text)) return []
  const shelves = new Map<string, Identity[]>()
  for (const one of kept) {
    const identity = identityOf(copy, one)
    for (const word of identity?.of ?? []) {
      const shelf = shelves.get(word) ?? []
      if (identity && shelf.length < MOST_OF_A_WORD) shelf.push(identity)
      shelves.set(word, shelf)
    }
  }
  const settled = new Map<Identity, Span>()
  for (const [at, { lower }] of shelves.size > 0 ? copy.syntax.tokens.entries() : [])
    for (const identity of shelves.get(lower) ?? []) {
      const span = settled.has(identity) ? null : settledAt(copy, at, identity)
      if (span) settled.set(identity, span)
    }
  return Array.from(settled, ([{ kept: one }, at]) => ({ kept: one, at }))
}

const identityOf = ({ syntax: { tokens, sentences } }: Copy, kept: Statement): Identity | null => {
  const cue = kept.claim.hedging.cues.find(({ level }) => level >= OPEN_FROM)
  const range = sentences[kept.claim.sentence]
  if (!cue || !range) return null
  const step = tokens.slice(range.first, range.end).findIndex(({ span }) => span.start >= cue.span.start)
  const from = range.first + step
  const be = tokens.slice(from, from + TO_BE).findIndex(({ lower }) => lower === 'be')
  const thing = tokens.slice(range.first, from).find(({ tag }) => /^NNS?$/u.test(tag))
  if (step < 0 || be < 0 || !thing) return null
  const predicate = tokens.slice(from + be + 1, range.end)
  const isOwner = /^(?:that|those)$/u.test(predicate[0]?.lower ?? '') && predicate[1]?.lower === 'of'
  const of = nounsAt(predicate, isOwner ? 2 : 0)
  const fewest = isOwner ? 1 : 2
  return of.length >= fewest
    ? { kept, thing: thing.lemma, of: new Set(of.map(({ lower }) => lower)), isOwner }
    : null
}

/** The words of the noun phrase that begins there, without its article. */
const nounsAt = (tokens: readonly Token[], from: number): Token[] => {
  const end = tokens.findIndex(({ tag }, at) => at >= from && !/^(?:DT|NN|JJ|VBG$)/u.test(tag))
  return tokens.slice(from, end < 0 ? undefined : end).filter(({ tag }) => !/^DT$/u.test(tag))
}

const settledAt = ({ syntax, sentences }: Copy, at: number, identity: Identity): Span | null => {
  const { tokens } = syntax
  const sentence = tokens[at]?.sentence ?? 0
  if (sentence <= identity.kept.claim.sentence || sentences[sentence]?.mood === 'heading') return null
  const end = identity.isOwner ? ownedAt(tokens, at, identity) : namedAt(tokens, at, identity)
  const isThe = tokens[at - 1]?.lower === 'the'
  const [first, last] = [tokens[isThe ? at - 1 : at], end === null ? undefined : tokens[end]]
  return first && last && !isOpenSentence(tokens, syntax.sentences[sentence])
    ? { start: first.span.start, end: last.span.end }
    : null
}

/** *Rose ’s body*, *the king ’s bones*. */
const ownedAt = (tokens: readonly Token[], at: number, { of, thing }: Identity): number | null => {
  if (!of.has(tokens[at]?.lower ?? '') || tokens[at + 1]?.tag !== 'POS') return null
  const step = tokens.slice(at + 2, at + 2 + 2).findIndex(({ lemma }) => lemma === thing)
  return step < 0 ? null : at + 2 + step
}

/** *The Minoan trading ship*: the whole name that was open. */
const namedAt = (tokens: readonly Token[], at: number, { of }: Identity): number | null => {
  if (!of.has(tokens[at]?.lower ?? '') || tokens[at - 1]?.lower !== 'the') return null
  let end = at
  while (of.has(tokens[end + 1]?.lower ?? '')) end++
  return end - at + 1 >= of.size ? end : null
}

const OPEN =
  /^(?:if|whether|may|might|could|would|supposed|alleged|possible|believed|thought|likely|not|n['’]t)$/u

const isOpenSentence = (
  tokens: readonly Token[],
  range: Readonly<{ first: number; end: number }> | undefined,
): boolean =>
  tokens.slice(range?.first, range?.end).some(({ lower, tag }) => OPEN.test(lower) && !tag.startsWith('NN'))
