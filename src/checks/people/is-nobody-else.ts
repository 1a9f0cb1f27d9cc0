import type { Mention } from '../../domain/entity.ts'
import type { Token } from '../../domain/syntax.ts'
import { foldName } from '../../reference/fold-name.ts'
import { KNOWN_BODIES } from '../../reference/known-bodies.ts'
import type { Copy } from '../check.ts'

/** Where others are introduced in full, who speaks bare is a person unless the words after take up a body. */
export const isNobodyElse = (
  { syntax: { tokens, sentences }, entities }: Copy,
  { words, sentence }: Mention,
  at: number,
): boolean => {
  const range = sentences[sentence]
  const isBody =
    KNOWN_BODIES.has(foldName(words)) ||
    tokens.slice(at + 1, range?.end).some(({ lower }) => BODY_PRONOUN.test(lower)) ||
    isTakenUp(tokens, range?.end ?? tokens.length)
  // *Hale, which …* and *Hale, a supplier,* are introduced.
  const isApposed = tokens[at + 1]?.text === ','
  return (
    !isBody && !isApposed && entities.people.some(({ given }) => given !== null) && isPlainlySaid(tokens, at)
  )
}

/** *It has …*, *The company has …*: what opens the next sentence. */
export const isTakenUp = (tokens: readonly Token[], next: number): boolean =>
  /^its?$/u.test(tokens[next]?.lower ?? '') ||
  (tokens[next]?.lower === 'the' && BODY.test(tokens[next + 1]?.lower ?? ''))

const BODY =
  /^(?:company|firm|group|club|council|party|charity|agency|bank|airline|union|ministry|maker|retailer|carrier|operator|supplier|chain|bakery|brewery|factory|hospital|university|school|church|government)$/u

const BODY_PRONOUN = /^(?:it|its|itself|we|our|us|they|their)$/u

/** *Hargreaves said that …*, *“…,” Hargreaves said*: the plain verbs, as other verbs make a name of many a word. */
const isPlainlySaid = (tokens: readonly Token[], at: number): boolean =>
  [tokens[at - 1], tokens[at + 1]].some((verb) => /^(?:said|says|added|told)$/u.test(verb?.lower ?? ''))
