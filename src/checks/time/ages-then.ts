import type { Span } from '../../domain/span.ts'
import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { exactOf } from '../figures/wording.ts'
import { spanOfSentence } from '../figures/in-sentence.ts'
import { personsIn } from './age-alone.ts'
import { lifetimesIn, type Birth } from './births.ts'
import { bySentenceOf } from './points.ts'

/*
 * Ages of then, held against the one birth that a text tells: *born in 1937 … In 1969, when she was 27, she flew*, *Dunne
 * (1931-2004) … He died at the age of 68*.
 */

/** An age that a year does not give; `related` are the birth and the year. */
export type AgeThen = Readonly<{
  age: number
  at: Span
  born: number
  year: number
  related: readonly Span[]
}>

const THEN =
  /\b(?:when (?:he|she) was|at(?: the age of)?|aged|(?:he|she) was)\s+(?:only |just |barely |still |a )*$/iu
const KIN =
  /\b(?:sons?|daughters?|brothers?|sisters?|twins?|child|children|wife|husband|mother|father|parents?|uncle|aunt|cousin|partner|widow|grand\p{L}+|couple|they|their)\b/iu
const OF_KIN = /\b(?:sons?|daughters?|child|granddaughter|grandson)\s+of\b/giu
// "In 1969, when she was 27", "arrived in 1971 at the age of 12", "aged 12, in 1971".
const YEAR_FIRST =
  /^,?\s+(?:when (?:he|she) was|at(?: the age of)?|aged)\s+(?:only |just |barely |still |a )*$/iu
const AGE_FIRST = /^,?\s+in\s+$/iu
const AFTER = /^(?:[,.;)]|\s+(?:years old|and|when|she|he|in|to|at|after|from)\b)/u
const FARTHEST = 6
const OLDEST = 110
const YOUNGEST = 5

const isAgeThen = ({ text }: Copy, { quantity: { span, unit, min } }: Figure): boolean =>
  (unit === null || unit === 'year of age') &&
  min !== null &&
  min <= OLDEST &&
  min >= YOUNGEST &&
  !/old$/iu.test(text.slice(span.start, span.end)) &&
  THEN.test(text.slice(Math.max(0, span.start - 30), span.start)) &&
  AFTER.test(text.slice(span.end, span.end + 12))

/** Whether a sentence and those up to the birth tell of nobody else than the one who was born. */
export const isOfOne = (copy: Copy, sentence: number, birth: number): boolean => {
  const { start, end } = spanOfSentence(copy, sentence)
  const first = Math.min(sentence, birth)
  const between = Array.from({ length: Math.abs(sentence - birth) + 1 }, (_, step) => first + step)
  const near = between.length <= FARTHEST ? between : [sentence, birth]
  const people = new Set(near.flatMap((at) => personsIn(copy, at)))
  return people.size <= 1 && !KIN.test(copy.text.slice(start, end).replace(OF_KIN, ' '))
}

const offBy = (age: number, born: number, year: number): boolean => age > year - born || age < year - born - 1

/** The ages of then that the one birth of a text does not give. */
export const agesThenOff = (copy: Copy, births: readonly Birth[]): AgeThen[] => {
  const [birth, ...others] = births
  if (!birth || others.length > 0 || birth.from.slice(0, 4) !== birth.to.slice(0, 4)) return []
  const born = Number(birth.from.slice(0, 4))
  const groups = new Map(bySentenceOf(copy.timeline).map((points) => [points[0]?.sentence, points]))
  return copy.ledger.flatMap((figure) => {
    const age = exactOf(figure)
    if (age === null || !isAgeThen(copy, figure) || !isOfOne(copy, figure.sentence, birth.point.sentence))
      return []
    const [point, ...more] = (groups.get(figure.sentence) ?? []).filter((one) => one !== birth.point)
    const { absolute, from, to, span } = point?.mention ?? {}
    if (
      !point ||
      more.length > 0 ||
      !absolute ||
      !from ||
      !to ||
      !span ||
      from.slice(0, 4) !== to.slice(0, 4)
    )
      return []
    const year = Number(from.slice(0, 4))
    const [a, b] = [figure.quantity.span, span]
    const isBeside =
      a.start > b.end
        ? YEAR_FIRST.test(copy.text.slice(b.end, a.start))
        : AGE_FIRST.test(copy.text.slice(a.end, b.start))
    if (!isBeside) return []
    return offBy(age, born, year)
      ? [{ age, at: figure.quantity.span, born, year, related: [birth.point.mention.span, span] }]
      : []
  })
}

const DIED = /\b(?:died|dies|death|killed)\b[^.;]{0,40}\b(?:at (?:the age of )?|aged )$/iu

/** `Dunne (1931-2004) carved in slate. He died at the age of 68`. */
export const agesOfLifetimeOff = (copy: Copy): AgeThen[] => {
  const [life, ...others] = lifetimesIn(copy)
  if (!life || others.length > 0) return []
  return copy.ledger.flatMap((figure) => {
    const { span } = figure.quantity
    const age = exactOf(figure)
    const isOfDeath = DIED.test(copy.text.slice(Math.max(0, span.start - 70), span.start))
    if (age === null || !isOfDeath || !isOfOne(copy, figure.sentence, life.sentence)) return []
    return offBy(age, life.from, life.to)
      ? [{ age, at: span, born: life.from, year: life.to, related: [life.span] }]
      : []
  })
}
