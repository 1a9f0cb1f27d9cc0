/*
 * Which states an article is about, for what is left without one: *the defence ministry* of which country?
 * A state counts by how often it is named, more if the piece opens with it, most if it has spoken itself.
 */
import type { Syntax, Token } from '../../domain/syntax.ts'
import type { Span } from '../../domain/span.ts'
import { stateNamed, stateOfCapital, stateOfDemonym, type State } from '../../reference/states.ts'
import { firstIndex } from '../stages/first-index.ts'

/** A place where a state is named, by its name, its people's name or its capital. */
export type StateMention = Readonly<{
  state: State
  span: Span
  as: 'name' | 'demonym' | 'capital'
  sentence: number
}>

/** The states that a text names, in reading order. Names of two words and of three are tried first. */
export const findStates = ({ tokens }: Syntax): StateMention[] => {
  const found: StateMention[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined || !/^\p{Lu}/u.test(token.text)) continue
    const longest = [3, 2, 1].find((length) => stateAt(tokens, at, length) !== null)
    const hit = longest === undefined ? null : stateAt(tokens, at, longest)
    if (!hit || longest === undefined) continue
    const end = tokens[at + longest - 1]?.span.end ?? token.span.end
    found.push({ ...hit, span: { start: token.span.start, end }, sentence: token.sentence })
    at += longest - 1
  }
  return found
}

type Hit = Pick<StateMention, 'state' | 'as'>
const cache = new Map<string, Hit | null>()
const MOST_CACHED = 20_000

const stateAt = (tokens: readonly Token[], at: number, length: number): Hit | null => {
  const words = tokens.slice(at, at + length)
  if (words.length < length || words.some(({ text }) => !/^\p{Lu}/u.test(text))) return null
  const last = tokens[at + length]
  if (length === 1 && last?.tag.startsWith('NNP') && words[0]?.tag === 'NNP' && isCity(last)) return null
  return lookUp(words.map(({ text }) => text).join(' '))
}

const isCity = (token: Token): boolean => /^(?:City|Times|Post|University|Street|Hospital)$/.test(token.text)

const lookUp = (words: string): Hit | null => {
  const known = cache.get(words)
  if (known !== undefined) return known
  const hit = hitOf(words)
  if (cache.size > MOST_CACHED) cache.clear()
  cache.set(words, hit)
  return hit
}

const hitOf = (words: string): Hit | null => {
  const named = stateNamed(words)
  if (named) return { state: named, as: 'name' }
  const people = stateOfDemonym(words)
  if (people) return { state: people, as: 'demonym' }
  const seat = stateOfCapital(words)
  return seat?.independent ? { state: seat, as: 'capital' } : null
}

/** A state with its weight at some place of the article. */
export type Weighed = Readonly<{ state: State; weight: number; last: Span }>

/** A state that has spoken: where, and how much that weighs. */
export type Spoken = Readonly<{ code: string; at: number; weight: number }>

/** The states named before `place`, the weightiest first. */
export const weighStates = (
  mentions: readonly StateMention[],
  spoken: readonly Spoken[],
  place: number,
): Weighed[] => {
  const before = mentions.slice(
    0,
    firstIndex(mentions, ({ span }) => span.start >= place),
  )
  const lead = before[0]?.sentence ?? 0
  const weights = new Map<string, { state: State; count: number; extra: number; last: Span }>()
  for (const { state, span, sentence } of before) {
    const known = weights.get(state.code) ?? { state, count: 0, extra: 0, last: span }
    known.count++
    known.last = span
    if (sentence === lead) known.extra = 2
    weights.set(state.code, known)
  }
  for (const { code, at, weight } of spoken) {
    const known = weights.get(code)
    if (known && at < place) known.extra += weight
  }
  return [...weights.values()]
    .map(({ state, count, extra, last }) => ({
      state,
      weight: Math.min(count, 4) + Math.min(extra, 8),
      last,
    }))
    .toSorted((a, b) => b.weight - a.weight)
}
