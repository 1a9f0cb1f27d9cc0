import { textOf } from '../../domain/span.ts'
import type { Statement } from '../statements.ts'

const REPLY =
  /^(?:the |these |those |all |any |it|this|that)?(?:allegations?|accusations?|claims?|charges?|wrongdoing)?$/iu

/** What somebody is credited with and another rejects in the next breath is no better than an allegation. */
export const contestedIn = (text: string, all: readonly Statement[]): Statement[] =>
  all.filter(
    (one, at) =>
      !one.isHeading &&
      !one.isQuoted &&
      /^(?:statement|assertion)$/u.test(one.claim.attribution.kind) &&
      all.slice(at + 1, at + 4).some((other) => isRebuttal(text, other)),
  )

const isRebuttal = (text: string, { claim, span }: Statement): boolean => {
  const words = textOf(text, span)
  return claim.attribution.kind === 'denial' ? REPLY.test(lastWord(words)) : REBUTS.test(words)
}

/** *Called the accusation false*, *said that the claims were untrue*. */
const REBUTS =
  /\b(?:allegations?|accusations?|claims?|charges?|complaints?|story|stories)\b[^.]*\b(?:false|untrue|baseless|groundless|unfounded|fabricated|invented|nonsense|absurd|ridiculous|malicious|lies?|no basis|without (?:basis|foundation|merit)|no truth)\b/iu

const lastWord = (words: string): string => words.split(' ').at(-1) ?? ''
