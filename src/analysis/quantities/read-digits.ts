import { type Word, valueOf } from '../cut-words.ts'
import { GLYPHS } from './glyphs.ts'
import type { Cardinal } from './read-cardinal.ts'
import { readMixed } from './read-fraction.ts'
import { readOver } from './read-over.ts'
import { readScales } from './read-scales.ts'

// Denominators that print writes with a slash; 9/11 and 24/7 are none.
const SLASHED: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 10, 16, 32, 64, 100])

/** A number that begins in digits: with what is glued to it, its scale, its fraction. */
export const readDigits = (words: readonly Word[], at: number): Cardinal => {
  const value = valueOf(words[at]?.text ?? '')
  const plain = { value, next: at + 1 }
  const whole = readPower(words, plain) ?? readSlash(words, plain) ?? readPrintedMixed(words, plain) ?? plain
  const scaled = readScales(words, whole)
  return readMixed(words, scaled) ?? readOver(words, scaled) ?? scaled
}

/** `3/4`. */
const readSlash = (words: readonly Word[], top: Cardinal): Cardinal | null => {
  const slash = words[top.next]
  const bottom = words[top.next + 1]
  if (slash?.text !== '/' || !slash.glued || bottom?.kind !== 'digits' || !bottom.glued) return null
  const denominator = valueOf(bottom.text)
  if (!SLASHED.has(denominator) || words[top.next + 2]?.text === '/') return null
  return { value: top.value / denominator, next: top.next + 2 }
}

/** `10 1/2`, `6½`. */
const readPrintedMixed = (words: readonly Word[], whole: Cardinal): Cardinal | null => {
  const glyph = GLYPHS.get(words[whole.next]?.text ?? '')
  if (glyph !== undefined) return { value: whole.value + glyph, next: whole.next + 1 }
  const hyphened = words[whole.next]?.text === '-' ? whole.next + 1 : whole.next
  const top = words[hyphened]
  if (top?.kind !== 'digits' || !Number.isInteger(whole.value)) return null
  const part = readSlash(words, { value: valueOf(top.text), next: hyphened + 1 })
  return part && part.value < 1 ? { value: whole.value + part.value, next: part.next } : null
}

/** `1.1^+23`, `-2500^-1`. */
const readPower = (words: readonly Word[], base: Cardinal): Cardinal | null => {
  if (words[base.next]?.text !== '^') return null
  const sign = words[base.next + 1]?.text
  const isSigned = sign === '-' || sign === '+'
  const exponent = words[base.next + (isSigned ? 2 : 1)]
  if (exponent?.kind !== 'digits') return null
  const power = valueOf(exponent.text) * (sign === '-' ? -1 : 1)
  return { value: base.value ** power, next: base.next + (isSigned ? 3 : 2) }
}
