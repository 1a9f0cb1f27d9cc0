import type { Attribution } from '../../domain/attribution.ts'
import type { Syntax, Token } from '../../domain/syntax.ts'
import { indexesIn } from '../claims/voices.ts'
import { isAdverb, isComma, isFinite } from '../claims/words.ts'
import { behind, quotationOver, wordsIn, type Read } from './content-words.ts'

/** *The minister, who said that he was ill, resigned*: the verb that the minister waits for is not said by him. */
export const beforeAwaitedVerb = ({ syntax }: Read, found: Attribution): Attribution => {
  const who = indexesIn(syntax, found.source)
  if (who.length !== 1 || !isAwaiting(syntax, who[0] ?? 0)) return found
  return behind(found, (span) => {
    const words = wordsIn(syntax, span)
    const comma = words.findIndex(
      (token, at) => at > 1 && isComma(token) && isFinite(pastAdverb(words, at + 1)),
    )
    if (comma < 0 || quotationOver(syntax, span.start)) return span
    return { start: span.start, end: words[comma - 1]?.span.end ?? span.end }
  })
}

/** Whether a *who* stands behind a comma and a subject that has had no verb so far. */
const isAwaiting = ({ tokens, sentences }: Syntax, who: number): boolean => {
  const first = sentences[tokens[who]?.sentence ?? -1]?.first ?? who
  return (
    /^(?:who|which)$/.test(tokens[who]?.lower ?? '') &&
    isComma(tokens[who - 1]) &&
    !tokens.slice(first, who).some((token) => isFinite(token))
  )
}

const pastAdverb = (words: readonly Token[], at: number): Token | undefined =>
  isAdverb(words[at]) ? words[at + 1] : words[at]
