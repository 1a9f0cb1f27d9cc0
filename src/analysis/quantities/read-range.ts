import type { Word } from '../cut-words.ts'
import { SCALES } from '../lexicon/number-words.ts'
import { readFigure, type Figure } from './read-figure.ts'
import { readUnit } from './read-unit.ts'
import { readVague } from './read-vague.ts'

/** A figure that may be vague by its own words (`dozens`). */
export type RoughFigure = Figure & Readonly<{ isVague: boolean }>

const readRough = (words: readonly Word[], at: number): RoughFigure | null => {
  const vague = readVague(words, at)
  if (!vague) {
    const exact = readFigure(words, at)
    return exact && { ...exact, isVague: false }
  }
  const number = { value: vague.min, start: words[at]?.start ?? 0, next: vague.next, inDigits: false }
  const unit = readUnit(words, vague.next, number)
  const next = unit?.next ?? vague.next
  return { at, next, number, min: vague.min, max: vague.max, unit: unit?.unit ?? null, isVague: true }
}

/** The figure at a word, with the second one if the two make a range. */
export const readRange = (words: readonly Word[], at: number): RoughFigure | null => {
  if (words[at]?.lower === 'between') return readBetween(words, at)
  const low = readRough(words, at)
  if (!low) return null
  const joint = jointAfter(words, low)
  const high = joint === null ? null : readRough(words, joint)
  return high ? (join(words, low, high) ?? low) : low
}

const readBetween = (words: readonly Word[], at: number): RoughFigure | null => {
  const low = readRough(words, at + 1)
  if (low && words[low.next]?.lower !== 'and') return null
  const high = low && readRough(words, low.next + 1)
  const both = high && join(words, low, high)
  return both && { ...both, at, number: { ...both.number, start: words[at]?.start ?? 0 } }
}

const VAGUE_JOINTS: readonly (readonly string[])[] = [
  [',', 'if', 'not'],
  ['if', 'not'],
  [',', 'perhaps'],
  [',', 'possibly'],
  [',', 'maybe'],
  [',', 'or', 'even'],
  ['or', 'even'],
  ['or', 'perhaps'],
  ['or', 'possibly'],
  ['or', 'maybe'],
  ['to'],
  ['or'],
]

/** Where the upper figure of a range would begin; `null` where nothing joins the two. */
const jointAfter = (words: readonly Word[], low: RoughFigure): number | null => {
  const joint = words[low.next]
  if (!joint) return null
  if (low.isVague) {
    const found = VAGUE_JOINTS.find((phrase) =>
      phrase.every((word, index) => words[low.next + index]?.lower === word),
    )
    return found ? low.next + found.length : null
  }
  if (/^[-–—‐‑]$/u.test(joint.text)) return joint.glued && words[low.next + 1]?.glued ? low.next + 1 : null
  if (joint.lower === 'or') return low.next + 1
  // "Rose from 40 to 50" gives two figures; a range has no "from" unless it says that it ranges.
  const from = words[low.at - 1]?.lower === 'from'
  const ranges = /^(?:rang(?:es?|ed|ing)|anywhere|between)$/u.test(words[low.at - 2]?.lower ?? '')
  return joint.lower === 'to' && (!from || ranges) ? low.next + 1 : null
}

const FARTHEST = 10
// "By 10 to 20 percent" is a range.
const WIDEST_STEP = 3

const join = (words: readonly Word[], low: RoughFigure, high: RoughFigure): RoughFigure | null => {
  const start = scaledLike(words, low, high)
  // "Five or 200", "10 billion or 10 trillion" are two figures, and so is "by 60,000 to 410,000".
  const isFar = !low.isVague && start !== null && high.min !== null && high.min > start * FARTHEST
  if (isFar && words[low.next]?.lower === 'or') return null
  const isStep = words[low.at - 1]?.lower === 'by' && words[low.next]?.lower === 'to'
  if (isStep && start !== null && high.min !== null && high.min > start * WIDEST_STEP) return null
  if (low.unit !== null && high.unit !== null && low.unit !== high.unit) return null
  // "Rose 3 percent to 620,000": how much, and to what.
  if (low.unit === 'percent' && high.unit === null && words[low.next]?.lower === 'to') return null
  if (start === null || (high.min !== null && start >= high.min)) return null
  // "Two or 3 people" is one figure; "in five or 200" joins what is far apart.
  return {
    ...high,
    at: low.at,
    number: { ...high.number, start: low.number.start },
    min: start,
    unit: high.unit ?? low.unit,
    isVague: true,
  }
}

/** The lower end, which shares the scale word of the upper one: `2 to 3 million`. */
const scaledLike = (words: readonly Word[], low: Figure, high: Figure): number | null => {
  if (low.min === null) return null
  const scale = SCALES.get(words[high.number.next - 1]?.lower ?? '') ?? 1
  const hasOwn = SCALES.has(words[low.number.next - 1]?.lower ?? '')
  const shares = !hasOwn && scale > 100 && high.min !== null && low.min * scale < high.min
  return shares ? low.min * scale : low.min
}
