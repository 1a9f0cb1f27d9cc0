import type { Span } from '../../domain/span.ts'
import type { Copy } from '../check.ts'
import { movesIn } from '../figures/direction-of.ts'
import { spanOfSentence } from '../figures/in-sentence.ts'
import { matterOf } from './matter-of.ts'

/** A word that says which way something went, and the stems of what it says it of; none where it names nothing. */
export type ToldMove = Readonly<{
  way: 'up' | 'down'
  span: Span
  sentence: number
  isDefinite: boolean
  matter: ReadonlySet<string>
}>

// A sentence with more is a table.
const MOST = 8

/** The words of direction of one sentence. */
export const movesOf = (copy: Copy, sentence: number): ToldMove[] => {
  const { syntax, text } = copy
  const range = syntax.sentences[sentence]
  if (!range) return []
  const { start, end } = spanOfSentence(copy, sentence)
  return movesIn(text.slice(start, end))
    .slice(0, MOST)
    .flatMap((told): ToldMove[] => {
      const span = { start: start + told.start, end: start + told.end }
      let at = range.first
      while (at < range.end - 1 && (syntax.tokens[at]?.span.end ?? 0) <= span.start) at++
      const isDefinite = /^(?:the|this|that|these|its|their)$/u.test(syntax.tokens[at - 1]?.lower ?? '')
      return [{ way: told.way, span, sentence, isDefinite, matter: matterOf(syntax, at) }]
    })
}
