import type { Word } from '../cut-words.ts'
import { SMALL, TENS } from '../lexicon/number-words.ts'
import { NUMBERED, RESULTS } from '../lexicon/numbered-names.ts'
import type { RoughFigure } from './read-range.ts'

/**
 * Whether a figure that was read counts nothing: part of a name (*Boeing 737*, *COVID-19*, *the Group of Seven*), a
 * result (*3-2*), a ratio, a year, a telephone number, an ordinal, or *one* as a pronoun.
 */
export const isName = (words: readonly Word[], figure: RoughFigure): boolean =>
  isGluedName(words, figure) ||
  isYear(words, figure) ||
  isResult(words, figure) ||
  isNumbered(words, figure) ||
  isCapitalName(words, figure) ||
  isPronounOne(words, figure)

const isDashed = (word: Word | undefined): boolean =>
  word !== undefined && /^[-–/:.]$/u.test(word.text) && word.glued

// No paper prints so many digits without a comma but to name something: a tweet, an account, a serial number.
const LONG_CODE = /^\d{10,}$/u

/** Letters or dashes touch the digits: `A320`, `COVID-19`, `24703L202`, `21st`, `555-0123`, `9/11`, `4:3`. */
const isGluedName = (words: readonly Word[], { at, next, number, unit }: RoughFigure): boolean => {
  if (!number.inDigits) return false
  const first = words[at]
  if (LONG_CODE.test(first?.text ?? '')) return true
  const before = words[at - 1]
  const after = words[next]
  if (first?.glued && before?.kind === 'letters' && unit === null) return true
  if (first?.glued && before?.kind === 'letters' && !/^(?:us|u\.s\.|c|a|nz|hk)$/u.test(before.lower))
    return first.kind === 'digits'
  if (first?.glued && (before?.text === '#' || before?.text === '@' || before?.text === '_')) return true
  if (first?.glued && isDashed(before) && words[at - 2]?.kind === 'digits' && before?.glued)
    return unit === null
  if (first?.glued && before?.text === '-' && before.glued && words[at - 2]?.kind === 'letters')
    return unit === null
  if (after?.glued && after.kind === 'letters')
    return unit === null || /\d/u.test(words[next + 1]?.glued ? (words[next + 1]?.text ?? '') : '')
  if (after?.glued && after.kind === 'digits') return true
  return isDashed(after) && words[next + 1]?.kind === 'digits' && (words[next + 1]?.glued ?? false)
}

// Four digits without a comma name a year unless something countable follows.
const isYear = (words: readonly Word[], { at, next, number, unit, isVague }: RoughFigure): boolean => {
  const first = words[at]
  if (unit !== null || isVague || first?.kind !== 'digits' || next !== at + 1) return false
  if (!/^(?:1[5-9]|20)\d\d$/u.test(first.text) || number.value > 2099) return false
  const before = words[at - 1]?.lower ?? ''
  const after = words[next]
  if (
    /^(?:in|since|by|until|till|from|the|of|during|before|after|for|a|and|to|early|late|mid|'s)$/u.test(
      before,
    )
  )
    return true
  return after?.kind !== 'letters' || !after.lower.endsWith('s')
}

/** `won 3-2`, `a 52-48 vote`, `6-3, 6-4`: a pair of numbers with a dash and nothing to count. */
const isResult = (words: readonly Word[], { at, next, number, unit }: RoughFigure): boolean => {
  const dash = words.slice(at, next).find((word) => /^[-–]$/u.test(word.text))
  const isPair = dash && words[at]?.kind === 'digits' && words[next - 1]?.kind === 'digits'
  if (!isPair || unit !== null || !number.inDigits) return false
  const after = words[next]
  return after?.kind !== 'letters' || RESULTS.has(after.lower) || FUNCTION_WORDS.has(after.lower)
}

const isNumbered = (words: readonly Word[], { at, unit, number, isVague }: RoughFigure): boolean => {
  if (unit !== null || isVague || !Number.isInteger(number.value) || (words[at]?.text ?? '').includes(','))
    return false
  const before = words[at - 1]?.text === '.' || words[at - 1]?.text === '#' ? words[at - 2] : words[at - 1]
  if (before?.kind !== 'letters' || !NUMBERED.has(before.lower)) return false
  // "The company 40 people built", "in part three men": a small word in lower case followed by what is counted.
  return /^\p{Lu}/u.test(before.text) || before.lower === 'no' || !isCountable(words[number.next])
}

const isCountable = (word: Word | undefined): boolean =>
  word?.kind === 'letters' && !FUNCTION_WORDS.has(word.lower)

const FUNCTION_WORDS = new Set(
  [
    'a an the of in on at by to from for with and or but nor as is are was were be been has have had will would can',
    'could may might must said says that this these those it he she they we you i his her its their when where while',
    'after before since until than then so if not who which whose into over under against about between during also',
    'did does do there here just only more less even still yet now again up down out off all both because though',
  ]
    .join(' ')
    .split(' '),
)

// "Formula One", "the Big Three", "Fox 5", "Windows 10"; a capital word that begins the sentence proves nothing.
const isCapitalName = (words: readonly Word[], { at, next, number, unit, isVague }: RoughFigure): boolean => {
  if (unit !== null || isVague) return false
  const first = words[at]
  const before = words[at - 1]
  const after = words[next]
  if (!first || !before || startsSentence(words, at)) return false
  if (first.kind === 'letters' && /^\p{Lu}/u.test(first.text)) return !isCapital(after) || isCapital(before)
  const isBare =
    first.kind === 'digits' && next === at + 1 && Number.isInteger(number.value) && !first.text.includes(',')
  // "Labour 20, the Liberals 15": a plural that is no product has that many.
  if (before.lower.endsWith('s') && !NUMBERED.has(before.lower)) return false
  if (!isBare || !isCapital(before) || FUNCTION_WORDS.has(before.lower)) return false
  // "In Gera 410 will go": a place, and what is told of so many there.
  if (/^(?:in|at|from)$/iu.test(words[at - 2]?.lower ?? '') && AUXILIARY.test(after?.lower ?? ''))
    return false
  return !startsSentence(words, at - 1) && !isCountable(after) && after?.text !== ','
}

const AUXILIARY = /^(?:will|would|were|are|have|had|could|may|might|must)$/u

const isCapital = (word: Word | undefined): boolean => word?.kind === 'letters' && /^\p{Lu}/u.test(word.text)

const startsSentence = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1]
  return !before || /^[\n.!?:;"“”‘'(•—–|-]$/u.test(before.text)
}

/** `one` that stands for a thing or a person, or for some day: *no one*, *this one*, *one another*, *one of the best*. */
const isPronounOne = (words: readonly Word[], { at, next, number, unit }: RoughFigure): boolean => {
  if (words[at]?.lower !== 'one' || number.next !== at + 1 || number.value !== 1) return false
  if (unit !== null && unit !== 'day' && unit !== 'night') return false
  const before = words[at - 1]?.lower ?? ''
  const after = words[number.next]
  if (
    /^(?:no|any|some|every|each|this|that|another|which|the|other|a|an|loved|only|next|last|single|first|second|third|new|old|big|small|good|bad|right|wrong)$/u.test(
      before,
    )
  )
    return before !== 'the' || !isCountable(after)
  if (unit !== null)
    return unit === 'day' && /^(?:day|night)$/u.test(words[next - 1]?.lower ?? '') && before !== 'for'
  if (after?.kind !== 'letters') return after?.text !== ',' || !isNumberWord(words[at - 2]?.lower ?? '')
  if (/^(?:another|thing|such|time|way|point|hand|day)$/u.test(after.lower)) return true
  if (after.lower === 'of') return !isNumberWord(words[number.next + 2]?.lower ?? '')
  return FUNCTION_WORDS.has(after.lower) || /n['’]t$/u.test(after.lower)
}

const isNumberWord = (word: string): boolean => SMALL.has(word) || TENS.has(word) || /^\d/u.test(word)
