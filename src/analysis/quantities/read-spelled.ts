import type { Word } from '../cut-words.ts'
import { SMALL } from '../lexicon/number-words.ts'
import { type Cardinal, readCardinal } from './read-cardinal.ts'
import { readDozen, readDozenAfter } from './read-dozens.ts'
import { readPart, readMixed, readFraction } from './read-fraction.ts'
import { readHalfOf } from './read-half-of.ts'
import { readOver } from './read-over.ts'
import { readScales } from './read-scales.ts'

/** A number in words: `forty-two`, `half a million`, `three dozen`, `nine point nought four`. */
export const readSpelled = (words: readonly Word[], at: number): Cardinal | null => {
  const special = readHalfOf(words, at) ?? readPart(words, at)
  if (special) return special
  const cardinal = readCardinal(words, at)
  if (!cardinal) return readDozen(words, at)
  const quarters = readQuarters(words, cardinal)
  if (quarters) return quarters
  const dozens = readDozenAfter(words, cardinal)
  if (dozens) return dozens
  const pointed = readPoint(words, cardinal)
  if (pointed) return readScales(words, pointed)
  const mixed = readMixed(words, cardinal)
  if (mixed) return readScales(words, mixed)
  return readFraction(words, cardinal) ?? readOver(words, cardinal) ?? cardinal
}

/** `one hundred and three quarters` is 100¾: quarters and halves go with the last number only. */
const readQuarters = (words: readonly Word[], { value, next }: Cardinal): Cardinal | null => {
  const parts = { quarters: 4, halves: 2 }[words[next]?.lower ?? '']
  const last = SMALL.get(words[next - 1]?.lower ?? '')
  if (parts === undefined || last === undefined || words[next - 2]?.lower !== 'and') return null
  return { value: value - last + last / parts, next: next + 1 }
}

/** `nine point nought four`, `two hundred point zero three`. */
const readPoint = (words: readonly Word[], whole: Cardinal): Cardinal | null => {
  if (words[whole.next]?.lower !== 'point') return null
  let digits = ''
  let next = whole.next + 1
  for (let digit = SMALL.get(words[next]?.lower ?? ''); digit !== undefined && digit < 10;) {
    digits += String(digit)
    next += 1
    digit = SMALL.get(words[next]?.lower ?? '')
  }
  return digits === '' ? null : { value: Number(`${whole.value}.${digits}`), next }
}
