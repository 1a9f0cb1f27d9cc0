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

/** The names of the sentence, without whoever says it and without months and weekdays. */
export const namesOf = (tokens: readonly Token[], speaker: readonly string[]): string[] => [
  ...new Set(
    tokens
      .filter((token) => token.tag.startsWith('NNP') && !CALENDAR.test(token.text))
      .map((token) => token.lemma.toLowerCase())
      .filter((name) => !speaker.includes(name)),
  ),
]

const CALENDAR =
  /^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?)\.?$/u
