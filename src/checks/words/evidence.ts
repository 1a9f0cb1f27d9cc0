import type { Confusable } from '../../reference/confusables.ts'
import { CONFUSABLES } from '../../reference/confusables.ts'
import type { Span } from '../../domain/span.ts'
import type { Token } from '../../domain/syntax.ts'

/** What of an article speaks for the other word: how, and the places that show it. */
export type Evidence = Readonly<{ why: string; places: readonly Span[] }>

const LIGHT = /^(?:be|have|do|say|will|go|get|make|take|more|new|other|many|.{1,2})$/u
const CONTENT = /^(?:NN|VB|JJ)/u

/** The same neighbour beside the meant word elsewhere: *customs officers* where *costumes officers* stands. */
export const repeated = (
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

const isLink = (token: Token | undefined): boolean => /^(?:of|the|a|an)$/u.test(token?.lower ?? '')

/** The words beside, and behind *of* or *the*: *the statute of limitations*, *the aisle of the church*. */
const besideAt = (tokens: readonly Token[], at: number): Token[] =>
  [1, -1].flatMap((step) => {
    const near: Token[] = []
    for (let other = at + step; near.length < FARTHEST; other += step) {
      const token = tokens[other]
      if (!token || token.sentence !== tokens[at]?.sentence) break
      near.push(token)
      if (!isLink(token)) break
    }
    return near
  })
const FARTHEST = 3

/** A usual companion of the meant word beside the written one, in an article about the meant word's matter. */
export const topical = (tokens: readonly Token[], at: number, slip: Confusable): Evidence | null => {
  const beside = besideAt(tokens, at).find(({ lower }) => slip.beside.includes(lower))
  if (!beside) return null
  const seen = new Map<string, Token>()
  for (const [index, token] of tokens.entries()) {
    if (Math.abs(index - at) <= 1) continue
    const topic = slip.about.find((word) =>
      word.endsWith('*') ? token.lower.startsWith(word.slice(0, -1)) : token.lower === word,
    )
    if (topic !== undefined && !seen.has(topic)) seen.set(topic, token)
  }
  if (seen.size < 1) return null
  const words = [...seen.values()].slice(0, 3)
  return {
    why: `“${slip.meant} ${beside.text}” or the like is usual, and the article is about ${words.map(({ text }) => `“${text}”`).join(', ')}`,
    places: words.slice(0, 2).map(({ span }) => span),
  }
}

const MOST_WRITTEN = 1
const FEWEST_MEANT = 2

/** The article has the meant word again and again, the written one once, and nothing of the matter of the latter. */
export const outOfPlace = (
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
