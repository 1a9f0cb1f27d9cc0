import type { Token } from '../../domain/syntax.ts'
import { deedStem } from './stem.ts'

const CONTENT = /^(?:NN|VB|JJ)/u
const LIGHT =
  /^(?:be|have|do|people|man|woman|year|day|week|month|time|today|yesterday|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|evening|night|last|next|own|more|other|new|first|same)$/u

/** A rare noun that was tagged as one of the few words that ask: *wheat*. */
const isContent = ({ tag, lower }: Token): boolean =>
  CONTENT.test(tag) || (tag.startsWith('W') && !ASKS.test(lower))

const ASKS = /^(?:wh(?:o|om|ose|ich|at|ere|en|y|atever|oever|enever|erever|ereby)|how(?:ever)?|that)$/u

/** The stems of the words that carry meaning. */
export const stemsOf = (tokens: readonly Token[]): Set<string> =>
  new Set(
    tokens.flatMap((token) =>
      isContent(token) && !LIGHT.test(token.lemma.toLowerCase()) ? [deedStem(token)] : [],
    ),
  )
