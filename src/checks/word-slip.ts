import { CONFUSABLES, type Confusable } from '../reference/confusables.ts'
import { stateNamed, stateOfDemonym } from '../reference/states.ts'
import type { Span } from '../domain/span.ts'
import type { Token } from '../domain/syntax.ts'
import type { Check, Copy, Raised } from './check.ts'
import { findLookAlike } from './words/find-look-alike.ts'

/** What of an article speaks for the other word: how, and the places that show it. */
type Evidence = Readonly<{ why: string; places: readonly Span[] }>

const LIGHT = /^(?:be|have|do|say|will|go|get|make|take|more|new|other|many|.{1,2})$/u
const CONTENT = /^(?:NN|VB|JJ)/u

/** The same neighbour beside the meant word elsewhere: *customs officers* where *costumes officers* stands. */
const repeated = (
  tokens: readonly Token[],
  at: number,
  meant: string,
  places: ReadonlyMap<string, number[]>,
) => {
  for (const step of [1, -1]) {
    const beside = tokens[at + step]
    if (!beside || !CONTENT.test(beside.tag) || LIGHT.test(beside.lemma)) continue
    const twin = places.get(meant)?.find((other) => tokens[other + step]?.lemma === beside.lemma)
    const [first, last] = [tokens[twin ?? -1], tokens[(twin ?? -1) + step]]
    if (!first || !last) continue
    const span = {
      start: Math.min(first.span.start, last.span.start),
      end: Math.max(first.span.end, last.span.end),
    }
    return { why: `“${meant}” stands beside “${beside.text}” elsewhere in the article`, places: [span] }
  }
  return null
}

/** A usual companion of the meant word beside the written one, in an article about the meant word's matter. */
const topical = (tokens: readonly Token[], at: number, slip: Confusable): Evidence | null => {
  const beside = [tokens[at - 1], tokens[at + 1]].find((token) => token && slip.beside.includes(token.lower))
  if (!beside) return null
  const seen = new Map<string, Token>()
  for (const [index, token] of tokens.entries()) {
    if (Math.abs(index - at) <= 1) continue
    const topic = slip.about.find((word) =>
      word.endsWith('*') ? token.lower.startsWith(word.slice(0, -1)) : token.lower === word,
    )
    if (topic !== undefined && !seen.has(topic)) seen.set(topic, token)
  }
  if (seen.size < 2) return null
  const words = [...seen.values()].slice(0, 3)
  return {
    why: `“${slip.meant} ${beside.text}” or the like is usual, and the article is about ${words.map(({ text }) => `“${text}”`).join(', ')}`,
    places: words.slice(0, 2).map(({ span }) => span),
  }
}

const MOST_WRITTEN = 1
const FEWEST_MEANT = 2

/** The article has the meant word again and again, the written one once, and nothing of the matter of the latter. */
const outOfPlace = (
  tokens: readonly Token[],
  at: number,
  slip: Confusable,
  places: ReadonlyMap<string, number[]>,
): Evidence | null => {
  const meant = places.get(slip.meant) ?? []
  if (meant.length < FEWEST_MEANT || (places.get(slip.written)?.length ?? 0) > MOST_WRITTEN) return null
  const [first, second] = meant.flatMap((other) => tokens[other] ?? [])
  const own = tokens[at]
  if (!first || !second || own?.tag.slice(0, 2) !== first.tag.slice(0, 2) || /^\p{Lu}/u.test(own.text))
    return null
  const reverse = CONFUSABLES.get(slip.meant)?.find((other) => other.meant === slip.written)
  if (!reverse) return null
  const isAtHome =
    [tokens[at - 1], tokens[at + 1]].some((token) => token && reverse.beside.includes(token.lower)) ||
    tokens.some(({ lower }) =>
      reverse.about.some((word) =>
        word.endsWith('*') ? lower.startsWith(word.slice(0, -1)) : lower === word,
      ),
    )
  return isAtHome
    ? null
    : {
        why: `the article has “${slip.meant}” ${meant.length} times and nothing of “${slip.written}”`,
        places: [first.span, second.span],
      }
}

const COUNTED = /^(?:two|three|four|both|neighbouring|neighboring|2|3|warring|rival)$/u

/** *The two counties*, where the article names two states and no county. */
const statesMeant = ({ syntax: { tokens }, entities }: Copy, at: number): Evidence | null => {
  if (!COUNTED.test(tokens[at - 1]?.lower ?? '')) return null
  const isCountyNamed = tokens.some(
    ({ lower }, index) =>
      lower === 'county' ||
      (lower === 'counties' && index !== at && !COUNTED.test(tokens[index - 1]?.lower ?? '')),
  )
  if (isCountyNamed) return null
  const named = new Map<string, Span>()
  const slip = tokens[at]?.span.start ?? 0
  // The mention nearest before the slip stands for its state; one behind it only where there is none before.
  const name = (code: string, span: Span): void => {
    if (span.start < slip || !named.has(code)) named.set(code, span)
  }
  for (const { words, span } of entities.names) {
    const state = stateNamed(words) ?? stateOfDemonym(words)
    if (state?.independent) name(state.code, span)
  }
  for (const token of tokens) {
    const state = /^\p{Lu}/u.test(token.text) ? stateOfDemonym(token.text) : null
    if (state?.independent) name(state.code, token.span)
  }
  if (named.size < 2) return null
  const distance = ({ start }: Span): number => (start < slip ? slip - start : Infinity)
  const places = [...named.values()].toSorted((a, b) => distance(a) - distance(b)).slice(0, 2)
  return { why: `the article names states and no county`, places }
}

const placesOfLemmas = (tokens: readonly Token[]): Map<string, number[]> => {
  const places = new Map<string, number[]>()
  for (const [at, { lemma }] of tokens.entries()) {
    const same = places.get(lemma.toLowerCase())
    if (same) same.push(at)
    else places.set(lemma.toLowerCase(), [at])
  }
  return places
}

const raise = (token: Token, meant: string, { why, places }: Evidence): Raised => ({
  message: `“${token.text}” stands where “${meant}” fits: ${why}.`,
  at: token.span,
  related: places,
  working: {
    kind: 'steps',
    steps: [`written: ${token.text}`, `meant, by the article’s own words: ${meant}`, why],
  },
})

export const wordSlip: Check = {
  id: 'word-slip',
  shelf: 'words',
  severity: 'warning',
  title: 'A real word in the place of another',
  why: 'No spelling checker sees it, and every reader does.',
  limits:
    'Only words of its own list of look-alikes, and only where the article itself shows which one is meant: the same phrase rightly written elsewhere, or its usual companion in an article on the matter.',

  *run(copy) {
    const { tokens } = copy.syntax
    const places = new Map<string, number[]>()
    const lemmas = placesOfLemmas(tokens)
    for (const [at, { lower }] of tokens.entries()) {
      const list = places.get(lower)
      if (list) list.push(at)
      else places.set(lower, [at])
    }
    for (const [at, token] of tokens.entries()) {
      if (token.lower === 'counties') {
        const evidence = statesMeant(copy, at)
        if (evidence) yield raise(token, 'countries', evidence)
        continue
      }
      const like = findLookAlike(tokens, at, lemmas)
      if (like) {
        const { meant, beside } = like
        yield raise(token, meant.text, {
          why: `“${meant.text}” stands near “${beside.text}” elsewhere in the article`,
          places: [meant.span],
        })
        continue
      }
      for (const slip of CONFUSABLES.get(token.lower) ?? []) {
        const evidence =
          repeated(tokens, at, slip.meant, places) ??
          topical(tokens, at, slip) ??
          outOfPlace(tokens, at, slip, places)
        if (!evidence) continue
        yield raise(token, slip.meant, evidence)
        break
      }
    }
  },

  flags: [
    'She said that the ⟦breaks⟧ of the crane had been tested, Zoë wrote. The crane’s ⟦1:brakes⟧ were worn.',
    'The ⟦1:council⟧ met in June. 🙂 Walkers fear for the tors. The ⟦counsel⟧ sat again. The ⟦1:council⟧ will visit.',
    '⟦1:Peru⟧ and ⟦1:Ecuador⟧ signed. The two ⟦counties⟧ fought a war in 1995.',
    'The ⟦pubic⟧ health board met. “🙂” Officials of the ⟦1:public health⟧ laboratory came.',
    'Café owners stayed in when the army sent troops. The general declared ⟦marital⟧ law at noon.',
  ],
  passes: [
    'The brakes of the crane had been tested. Drivers take breaks at noon.',
    'The council met. The council voted. Its lawyer took counsel and went to court.',
    'Essex and Kent agreed. The two counties share a river, and France is near.',
    'Armenia and Georgia were far away when the two counties, Orange County and Kern County, agreed.',
    'The pubic bone heals slowly, the doctor said. Public health officials agreed.',
    'Their marital home was sold after the army left.',
  ],
}
