import type { Token } from '../../domain/syntax.ts'
import { deedStem } from './stem.ts'

const CONTENT = /^(?:NN|VB|JJ)/u
const LIGHT =
  /^(?:be|have|do|people|man|woman|year|day|week|month|time|today|yesterday|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|evening|night|last|next|own|more|other|new|first|same)$/u

/** The stems of the words that carry meaning. */
export const stemsOf = (tokens: readonly Token[]): Set<string> =>
  new Set(
    tokens.flatMap((token) =>
      CONTENT.test(token.tag) && !LIGHT.test(token.lemma.toLowerCase()) ? [deedStem(token)] : [],
    ),
  )
