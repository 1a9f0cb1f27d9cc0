import type { Mention } from '../../domain/entity.ts'
import { textOf } from '../../domain/span.ts'
import type { Token } from '../../domain/syntax.ts'
import type { Copy, Raised } from '../check.ts'
import { isElsewhere } from './is-elsewhere.ts'
import { ANOTHER, WHERE } from './where-words.ts'

/** What a sentence tells, and where it says that it was. */
type Told = Readonly<{
  place: Mention
  act: Token
  subject: string | null
  isDefinite: boolean
  words: ReadonlySet<string>
  sentence: number
}>

const FEWEST_SHARED = 3
const ENOUGH = 0.5

const LIGHT = /^(?:be|have|do|say|tell|go|make|take|get|come|live|work|call|want)$/u
/** What happens to a thing once. */
const HAPPENS = /^(?:derail|crash|explode|sink|collapse|capsize|erupt|die|overturn|drown)$/u

const contentOf = (tokens: readonly Token[]): Set<string> =>
  new Set(
    tokens.flatMap(({ tag, lemma, relation }) =>
      /^(?:NNS?|VB[DGNPZ]?)$/u.test(tag) && !LIGHT.test(lemma) && !relation.startsWith('aux') ? [lemma] : [],
    ),
  )

/** A past event with a definite thing and a place: *the coins were stolen from the museum in Drevin*. */
const toldIn = ({ entities, syntax }: Copy): Told[] => {
  const { tokens, sentences } = syntax
  const people = new Set(entities.people.flatMap(({ mentions }) => mentions.map(({ span }) => span.start)))
  const at = new Map(tokens.map(({ span }, index) => [span.start, index]))
  return entities.names.flatMap((place): Told[] => {
    const index = at.get(place.span.start) ?? -1
    if (people.has(place.span.start) || !WHERE.test(tokens[index - 1]?.lower ?? '')) return []
    const range = sentences[place.sentence]
    const part = tokens.slice(range?.first ?? 0, range?.end ?? 0)
    const act = actAbove(tokens, index)
    if (!act || part.some(({ lower }) => ANOTHER.test(lower))) return []
    const subject =
      part.find(({ relation, head }) => relation.startsWith('nsubj') && tokens[head] === act) ?? null
    const isDefinite =
      part.some(({ lower, head }) => lower === 'the' && tokens[head] === subject) || subject?.tag === 'NNP'
    return [
      {
        place,
        act,
        subject: subject?.lemma ?? null,
        isDefinite,
        words: contentOf(part),
        sentence: place.sentence,
      },
    ]
  })
}

/** The past verb whose clause holds the place, not further up than three steps. */
const actAbove = (tokens: readonly Token[], from: number): Token | null => {
  for (let at = from, step = 0; step < 6; step++) {
    const token = tokens[at]
    if (!token) return null
    if (/^VB[DN]$/u.test(token.tag)) return LIGHT.test(token.lemma) ? null : token
    if (token.head < 0) return null
    at = token.head
  }
  return null
}

const isOneEvent = (a: Told, b: Told): boolean => {
  if (a.sentence === b.sentence || a.act.lemma !== b.act.lemma) return false
  if (HAPPENS.test(a.act.lemma) && a.subject !== null && a.subject === b.subject && b.isDefinite) return true
  // *A fire in York* is another one than that in Leeds.
  if (!b.isDefinite) return false
  const shared = [...a.words].filter((word) => b.words.has(word)).length
  return shared >= FEWEST_SHARED && shared / Math.min(a.words.size, b.words.size) >= ENOUGH
}

const raise = (text: string, a: Told, b: Told): Raised => ({
  message: `“${textOf(text, b.act.span)}” in ${b.place.words} here, in ${a.place.words} above.`,
  at: b.place.span,
  related: [a.place.span],
})

/** Two sentences that tell one event by its verb and its nouns, each with a place of its own. */
export const toldTwice = function* (copy: Copy): Iterable<Raised> {
  const byAct = new Map<string, Told[]>()
  for (const told of toldIn(copy)) {
    const earlier = byAct.get(told.act.lemma) ?? []
    const first = earlier.find((one) => isOneEvent(one, told) && isElsewhere(one.place, told.place))
    if (first) yield raise(copy.text, first, told)
    if (earlier.length < 40) earlier.push(told)
    byAct.set(told.act.lemma, earlier)
  }
}
