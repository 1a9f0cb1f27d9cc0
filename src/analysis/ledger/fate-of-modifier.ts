import type { Fate } from '../../domain/ledger.ts'
import type { Token } from '../../domain/syntax.ts'
import { FATE_OF } from './fates.ts'

const LONGEST_NOUN = 3

/** The fate that an adjective between a number and its noun tells. */
export const fateOfModifier = (
  tokens: readonly Token[],
  next: number,
  noun: Token | undefined,
): Fate | undefined => {
  const own = tokens.slice(next, next + LONGEST_NOUN)
  const to = noun === undefined ? -1 : own.indexOf(noun)
  // Read as an adjective, *injured* is its own lemma.
  const fates = own
    .slice(0, Math.max(0, to))
    .filter(({ tag }) => /^(?:VBN|VBD|JJ)/u.test(tag))
    .flatMap(({ lower }) => {
      const [told] = [lower, lower.replace(/e?d$/u, ''), lower.replace(/d$/u, '')].flatMap(
        (word) => FATE_OF.get(word) ?? [],
      )
      return told ?? []
    })
  return fates[0]
}
