import type { Attribution } from '../../domain/attribution.ts'
import type { Span } from '../../domain/span.ts'
import type { Syntax, Token } from '../../domain/syntax.ts'
import { indexesIn } from '../claims/voices.ts'
import { pick } from '../claims/words.ts'
import { firstIndex } from '../stages/first-index.ts'

/** What the words of a content are mended by. */
export type Read = Readonly<{ text: string; syntax: Syntax }>

export const endOfCue = ({ cue }: Attribution): number => cue.at(-1)?.end ?? Infinity

export const wordsIn = ({ tokens }: Syntax, span: Span): Token[] =>
  pick(tokens, indexesIn({ tokens } as Syntax, [span]))

/** Each part of the content behind the cue, mended; what stands before the cue stays. */
export const behind = (found: Attribution, mend: (span: Span) => Span): Attribution => ({
  ...found,
  content: found.content.map((span) => (span.start < endOfCue(found) ? span : mend(span))),
})

export const quotationOver = ({ quotations }: Syntax, place: number): boolean => {
  const near = quotations[firstIndex(quotations, ({ span }) => span.end > place)]
  return near !== undefined && near.span.start <= place
}
