import type { Attribution } from '../../domain/attribution.ts'
import type { Syntax, Token } from '../../domain/syntax.ts'
import { indexesIn } from '../claims/voices.ts'
import { isAdverb, isComma, isFinite, isWhWord } from '../claims/words.ts'
import { behind, endOfCue, quotationOver, wordsIn, type Read } from './content-words.ts'

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

/** *in Lima and, analysts believe, in Quito, which …*: what a relative clause is about is said with it. */
export const withAntecedent = ({ syntax }: Read, found: Attribution): Attribution =>
  behind(found, (span) => {
    const at = indexesIn(syntax, [span])[0] ?? 0
    const { tokens } = syntax
    if (!isWhWord(tokens[at]) || !isComma(tokens[at - 1])) return span
    let from = at - 1
    while (
      from > 0 &&
      at - from < LONGEST_PHRASE &&
      !isComma(tokens[from - 1]) &&
      !isFinite(tokens[from - 1])
    )
      from--
    const before = tokens[from - 2]?.span.end ?? -1
    const isBehindFrame = isComma(tokens[from - 1]) && endOfCue(found) === before
    return isBehindFrame ? { start: tokens[from]?.span.start ?? span.start, end: span.end } : span
  })

const LONGEST_PHRASE = 10
