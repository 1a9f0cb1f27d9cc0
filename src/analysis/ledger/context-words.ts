import type { Quantity } from '../../domain/quantity.ts'
import { contains } from '../../domain/span.ts'
import type { Token } from '../../domain/syntax.ts'
import { FATE_OF } from './fates.ts'

const EMPTY = new Set('be have do say tell people person that which more least'.split(' '))

/** The words of the sentence that carry meaning, besides the figure's own. */
export const contextOf = (tokens: readonly Token[], { span, ofSpan }: Quantity): string[] => [
  ...new Set(
    tokens
      .filter(
        (token) => /^(?:NN|VB|JJ)/u.test(token.tag) && !EMPTY.has(token.lemma) && !FATE_OF.has(token.lemma),
      )
      .filter((token) => !contains(span, token.span) && !(ofSpan && contains(ofSpan, token.span)))
      .map((token) => token.lemma.toLowerCase()),
  ),
]

/** *64 people died, most of them in Lahewa*: where some of them were is not where all were. */
const endOfAll = (tokens: readonly Token[], at: number): number => {
  const cut = tokens.findIndex(
    ({ lower }, index) =>
      index > at &&
      /^(?:most|many|some|several|half|including|among)$/u.test(lower) &&
      tokens[index - 1]?.text === ',' &&
      (lower === 'including' || /^(?:of|them)$/u.test(tokens[index + 1]?.lower ?? '')),
  )
  return cut < 0 ? tokens.length : cut
}

/** The names of the sentence, without whoever says it and without months and weekdays. */
export const namesOf = (tokens: readonly Token[], speaker: readonly string[], at = 0): string[] => [
  ...new Set(
    tokens
      .slice(0, endOfAll(tokens, at))
      .filter((token) => token.tag.startsWith('NNP') && !CALENDAR.test(token.text))
      .map((token) => token.lemma.toLowerCase())
      .filter((name) => !speaker.includes(name)),
  ),
]

const CALENDAR =
  /^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?)\.?$/u
