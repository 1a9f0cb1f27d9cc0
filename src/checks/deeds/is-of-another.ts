import type { Token } from '../../domain/syntax.ts'
import type { Copy } from '../check.ts'
import type { Statement } from '../statements.ts'
import { clauseEnd } from './clause-bounds.ts'
import type { Deed } from './find-deeds.ts'

const YEAR = /^(?:1[89]|20)\d\d$/u
const yearsOf = (tokens: readonly Token[]): string[] =>
  tokens.flatMap(({ text }) => (YEAR.test(text) ? [text] : []))

/** *A previous effort* and *this latest effort*: words that tell one of them from the other. */
export const isOfAnother = ({ syntax: { tokens } }: Copy, deed: Deed, kept: Statement): boolean => {
  const told = new Set(
    kept.tokens.flatMap(({ lower }, at) =>
      ANOTHER.test(lower) &&
      // *Held in separate accounts*: of things, and of no other deed.
      (lower === 'another' || /^(?:DT|PRP\$)$/u.test(kept.tokens[at - 1]?.tag ?? '')) &&
      !COUNTED.test(kept.tokens[at + 1]?.lemma ?? '')
        ? [lower]
        : [],
    ),
  )
  let first = deed.at
  while ((tokens[first - 1]?.span.start ?? -1) >= deed.span.start) first--
  for (let at = first; (tokens[at]?.span.end ?? Infinity) <= deed.span.end; at++) {
    const word = tokens[at]?.lower ?? ''
    // *A third of the herd* is a share of it.
    const isShare = word === 'third' && tokens[at + 1]?.lower === 'of'
    if (ANOTHER.test(word) && !isShare && !COUNTED.test(tokens[at + 1]?.lemma ?? '') && !told.delete(word))
      return true
  }
  return told.size > 0
}

/** *On the second floor*: an ordinal of the place, not of the deed. */
const COUNTED =
  /^(?:floor|storey|story|row|page|avenue|street|time|day|hour|week|month|year|quarter|half|degree)$/u

const ANOTHER = /^(?:another|second|third|similar|separate|previous|earlier|latest|next)$/u

export const isOfAnotherYear = (
  { syntax: { tokens, sentences } }: Copy,
  deed: Deed,
  { claim }: Statement,
): boolean => {
  const yearsIn = (sentence: number): string[] => {
    const range = sentences[sentence]
    return yearsOf(tokens.slice(range?.first ?? 0, range?.end ?? 0))
  }
  const known = yearsIn(claim.sentence)
  // *The consultant, who altered the notes, left in 2021*: the year is of the leaving.
  if (/^W(?:P|DT)$/u.test(tokens[deed.at - 1]?.tag ?? ''))
    return yearsOf(
      tokens.slice(deed.at, clauseEnd(tokens, deed.at + 1, sentences[deed.verb.sentence]?.end ?? 0)),
    ).some((year) => !known.includes(year))
  return yearsIn(deed.verb.sentence).some((year) => !known.includes(year))
}
