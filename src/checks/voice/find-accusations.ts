import type { Span } from '../../domain/span.ts'
import type { Token } from '../../domain/syntax.ts'
import type { Copy } from '../check.ts'
import { deedsOf } from '../deeds/find-deeds.ts'
import { accusedAt } from './accused-at.ts'
import { wrongTold } from './wrong-told.ts'

/** Somebody is said to have done wrong: the words for whoever it is, and the sentence. */
export type Accusation = Readonly<{
  target: readonly Token[]
  span: Span
  /** Where the words on who accuses end, and those on what begin. */
  saidUntil: number
}>

/** Who is accused of what, in reading order. */
export const accusationsIn = (copy: Copy): Accusation[] =>
  allAccusations(copy).filter(({ span, saidUntil }) => !LONG_AGO.test(copy.text.slice(span.start, saidUntil)))

/** What was said in another year is background; what is said now may be of any year. */
const LONG_AGO = /\b(?:in (?:1[89]|20)\d\d|last year|years ago)\b/iu

const allAccusations = (copy: Copy): Accusation[] => [
  ...copy.syntax.tokens.flatMap((verb, at) =>
    /^(?:accuse|blame|sue)$/u.test(verb.lemma) && verb.tag.startsWith('VB') ? accusedAt(copy, at) : [],
  ),
  ...deedsOf(copy).flatMap((deed) => wrongTold(copy, deed)),
]
