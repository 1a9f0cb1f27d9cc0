import type { Token } from '../../domain/syntax.ts'
import { lettersApart } from '../../reference/name-sound.ts'
import { CAPITAL } from './is-proper.ts'

/** What stands before each capital inside sentences, by that capital: *Milling* has *Hargreave*. */
export const namedPairs = (tokens: readonly Token[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const pairs = new Map<string, Set<string>>()
  for (const [at, { text, tag, sentence }] of tokens.entries()) {
    const before = tokens[at - 1]
    const isPair = tag.startsWith('NNP') && before?.tag === 'NNP' && before.sentence === sentence
    if (
      isPair &&
      tokens[at - 2]?.sentence === sentence &&
      CAPITAL.test(text) &&
      before.text.length >= SHORTEST
    )
      pairs.set(text, (pairs.get(text) ?? new Set()).add(before.text))
  }
  return pairs
}

const SHORTEST = 5
/** Of so many that bear one capital, none tells much. */
const MOST_PAIRED = 12
const MOST_APART = 2

/** *Hargrave Milling made a profit*: what opens a sentence is a name where a name like it stands before the same capital. */
export const isNearPair = (
  tokens: readonly Token[],
  at: number,
  pairs: ReadonlyMap<string, ReadonlySet<string>>,
): boolean => {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (token === undefined || next?.sentence !== token.sentence || !NAME.test(token.text)) return false
  return [...(pairs.get(next.text) ?? [])]
    .slice(0, MOST_PAIRED)
    .some(
      (before) => before.startsWith(token.text.slice(0, 1)) && lettersApart(before, token.text) <= MOST_APART,
    )
}

const NAME = /^\p{Lu}\p{Ll}{4,}$/u
