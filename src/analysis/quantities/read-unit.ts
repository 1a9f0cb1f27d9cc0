import type { Word } from '../cut-words.ts'
import { POWERED, SHORT_FORMS, UNIT_FORMS } from '../lexicon/units.ts'

/** A unit in the text, and the index of the word after it. */
export type UnitRead = Readonly<{ unit: string; next: number }>

type Before = Readonly<{ inDigits: boolean }>

/** The unit that stands at a word, right after a number (`3-inch` and `20 (kg)` too). */
export const readUnit = (words: readonly Word[], at: number, number: Before): UnitRead | null => {
  const bracket = words[at]?.text
  if (bracket === '(' || bracket === '{') {
    const inner = readForm(words, at + 1, number)
    const closing = inner && words[inner.next]?.text
    return inner && (closing === ')' || closing === '}') ? { unit: inner.unit, next: inner.next + 1 } : null
  }
  const isHyphened = bracket === '-' && (words[at]?.glued ?? false) && (words[at + 1]?.glued ?? false)
  return readForm(words, isHyphened ? at + 1 : at, number)
}

const readForm = (words: readonly Word[], at: number, number: Before): UnitRead | null => {
  const word = words[at]
  if (!word) return null
  if (word.text === '%') return { unit: 'percent', next: at + 1 }
  const power = POWERS.get(word.lower)
  if (power !== undefined) return readPowered(words, words[at + 1]?.text === '.' ? at + 2 : at + 1, power)
  const degrees = readDegrees(words, at)
  if (degrees) return degrees
  const plain = readPlain(words, at, number)
  return plain && (readSquared(words, plain) ?? readSpeed(words, plain) ?? plain)
}

const POWERS: ReadonlyMap<string, 'square' | 'cubic'> = new Map([
  ['square', 'square'],
  ['sq', 'square'],
  ['cubic', 'cubic'],
  ['cu', 'cubic'],
])

/** `square miles`, `sq km`, `cubic feet`. */
const readPowered = (words: readonly Word[], at: number, power: string): UnitRead | null => {
  const from = words[at]?.text === '-' ? at + 1 : at
  const unit = UNIT_FORMS.get(words[from]?.lower ?? '')
  return unit !== undefined && POWERED.has(unit) ? { unit: `${power} ${unit}`, next: from + 1 } : null
}

/** `km2`, `m³`. */
const readSquared = (words: readonly Word[], { unit, next }: UnitRead): UnitRead | null => {
  const sign = words[next]
  if (!sign?.glued || !POWERED.has(unit)) return null
  if (sign.text === '2' || sign.text === '²') return { unit: `square ${unit}`, next: next + 1 }
  if (sign.text === '3' || sign.text === '³') return { unit: `cubic ${unit}`, next: next + 1 }
  return null
}

const SPEEDS: ReadonlyMap<string, string> = new Map([
  ['kilometre hour', 'kilometre per hour'],
  ['mile hour', 'mile per hour'],
  ['metre second', 'metre per second'],
  ['foot second', 'foot per second'],
])

/** `miles an hour`, `km/h`, `metres per second`. */
const readSpeed = (words: readonly Word[], { unit, next }: UnitRead): UnitRead | null => {
  if (!/^(?:per|an?|\/|-)$/u.test(words[next]?.lower ?? '')) return null
  const time = words[next + 1]?.lower ?? ''
  const per = /^(?:h|hr|hour)$/u.test(time) ? 'hour' : /^(?:s|sec|second)$/u.test(time) ? 'second' : time
  if (words[next]?.text === '-' && per === time) return null
  const speed = SPEEDS.get(`${unit} ${per}`)
  return speed === undefined ? null : { unit: speed, next: next + 2 }
}

/** `°C`, `degrees Fahrenheit`, `degrees F`, `38C`. */
const readDegrees = (words: readonly Word[], at: number): UnitRead | null => {
  const word = words[at]
  if (!word) return null
  const isDegree = word.text === '°' || word.text === 'º' || /^deg(?:rees?)?$/u.test(word.lower)
  if (isDegree) {
    const scaleAt = word.lower === 'deg' && words[at + 1]?.text === '.' ? at + 2 : at + 1
    const scale = scaleOf(words[scaleAt], true)
    return scale ? { unit: scale, next: scaleAt + 1 } : { unit: 'degree', next: scaleAt }
  }
  if (word.text === '℃') return { unit: 'degree Celsius', next: at + 1 }
  if (word.text === '℉') return { unit: 'degree Fahrenheit', next: at + 1 }
  const scale = scaleOf(word, false)
  const isBare = word.text.length === 1
  return scale && (!isBare || word.glued) ? { unit: scale, next: at + 1 } : null
}

const scaleOf = (word: Word | undefined, afterDegree: boolean): string | null => {
  if (!word) return null
  const named = UNIT_FORMS.get(word.lower)
  if (named === 'degree Celsius' || named === 'degree Fahrenheit' || named === 'kelvin') return named
  const letter = afterDegree ? word.text.toUpperCase() : word.text
  if (letter === 'C') return 'degree Celsius'
  if (letter === 'F') return 'degree Fahrenheit'
  return null
}

const readPlain = (words: readonly Word[], at: number, number: Before): UnitRead | null => {
  const word = words[at]
  const second = words[at + 1]
  if (word?.kind !== 'letters' && word?.text !== 'μ' && word?.text !== 'µ') return null
  const pair = second?.kind === 'letters' ? UNIT_FORMS.get(`${word.lower} ${second.lower}`) : undefined
  if (pair !== undefined) return { unit: pair, next: at + 2 }
  if (word.text === 'MB') return { unit: 'megabyte', next: at + 1 }
  const unit = UNIT_FORMS.get(word.lower)
  return unit === undefined || !mayStand(words, at, number) ? null : { unit, next: at + 1 }
}

// "12 stone" weighs, "two stone bridges" do not; "61 in total" is no length.
const mayStand = (words: readonly Word[], at: number, { inDigits }: Before): boolean => {
  const word = words[at]
  if (!word) return false
  if (word.lower === 'in') return inDigits && word.glued
  // "8st 9lb" is a weight, "21st" a rank.
  if (word.lower === 'st') return inDigits && word.glued && /[02-9]$|11$/u.test(words[at - 1]?.text ?? '')
  if (word.lower === 'stone')
    return words[at + 1]?.kind !== 'letters' || /^(?:in|at|and|or|after)$/u.test(words[at + 1]?.lower ?? '')
  if (SHORT_FORMS.has(word.lower))
    return inDigits && word.text !== 'M' && (word.glued || word.text === word.lower)
  return true
}
