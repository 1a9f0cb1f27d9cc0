import type { Word } from '../cut-words.ts'
import { SHORT_SCALES, SCALES } from '../lexicon/number-words.ts'
import { type Cardinal, afterHyphen } from './read-cardinal.ts'

/** `30 million`, `1.2bn`, `100k`, `10M`. */
export const readScales = (words: readonly Word[], number: Cardinal): Cardinal => {
  let { value, next } = number
  const short = words[next]
  if (short?.kind === 'letters') {
    const factor = short.text === 'M' && short.glued ? 1e6 : SHORT_SCALES.get(short.lower)
    // "1,000 mm" is a length, and "10 K" a temperature or a race.
    if (
      factor !== undefined &&
      (short.glued ? short.text !== 'mm' : /^(?:bl?n|tl?n|ml?n|trn)$/u.test(short.lower))
    )
      return { value: value * factor, next: next + 1 }
  }
  for (;;) {
    const at = afterHyphen(words, next)
    const factor = SCALES.get(words[at]?.lower ?? '')
    if (factor === undefined) return { value: tidy(value), next }
    value *= factor
    next = at + 1
  }
}

// 1.1 × 1,000,000 in binary is 1,100,000.0000000002.
const tidy = (value: number): number => Number(value.toPrecision(15))
