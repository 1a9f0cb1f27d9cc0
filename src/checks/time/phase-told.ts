import type { Figure, TimePoint } from '../../domain/ledger.ts'
import { contains } from '../../domain/span.ts'
import type { Copy } from '../check.ts'
import { spanOfSentence } from '../figures/in-sentence.ts'
import { deedOf, isBeginningOf, type Deed } from './deed-of.ts'
import { lengthTie } from './length-tie.ts'
import { daysOf } from './length-told.ts'
import { phasesOf } from './phases-of.ts'
import { daysApart } from './told-later.ts'
import { isOfOneDeed, rangeOf, type ToldSpell } from './told-spell.ts'

/*
 * The length of a life whose two ends are dated beside it. A length longer than what the dates leave is wrong wherever it
 * stands with them; a shorter one can be of a part, unless its words tie it to the whole.
 */

type PointsOf = (sentence: number) => readonly TimePoint[]
type Dated = Readonly<{ point: TimePoint; deed: Deed }>

const EDGE = /^(?:since|until|till|before|after|by)\b/iu

const deedsOf = (copy: Copy, points: readonly TimePoint[]): readonly Dated[] =>
  points.map((point, index) => ({ point, deed: deedOf(copy, point, points[index - 1]?.mention.span.end) }))

const isDay = ({ text }: Copy, { mention, minutes, day }: TimePoint): boolean =>
  minutes === null &&
  mention.from !== null &&
  (day !== null || /^(?:month|year)$/u.test(mention.precision)) &&
  !EDGE.test(text.slice(mention.span.start, mention.span.end))

/** The words that tell of what goes on between two deeds. */
const goesOf = (a: Deed, b: Deed): ReadonlySet<string> =>
  new Set(phasesOf(a.name, b.name).flatMap(({ goes }) => [...goes]))

const lemmasOf = ({ syntax: { tokens, sentences } }: Copy, sentence: number): readonly string[] =>
  tokens
    .slice(sentences[sentence]?.first ?? 0, sentences[sentence]?.end ?? 0)
    .map(({ lemma }) => lemma.toLowerCase())

type Found = Readonly<{ spell: ToldSpell; goes: ReadonlySet<string> }>

/** The life that two dates begin and end, in whichever order they are told. */
const lifeOf = (copy: Copy, points: readonly TimePoint[]): Found | null => {
  const [a, b, ...others] = deedsOf(copy, points)
  if (!a || !b || others.length > 0 || !isDay(copy, a.point) || !isDay(copy, b.point)) return null
  const [first, last] = isBeginningOf(a.deed, b.deed) ? [a, b] : isBeginningOf(b.deed, a.deed) ? [b, a] : []
  const spell = first && last ? daysApart(first.point, last.point) : null
  return spell && first && last ? { spell, goes: goesOf(first.deed, last.deed) } : null
}

const GOES_ON = /^["“]?(?:He|She|They|It|His|Her|Their|Its)\s/u

/** The lives that the sentences around a length tell of, where its own tells of none. */
const lifeNear = (copy: Copy, sentence: number, pointsOf: PointsOf): Found | null => {
  const [before, own, after] = [pointsOf(sentence - 1), pointsOf(sentence), pointsOf(sentence + 1)]
  if (own.length === 1 && before.length === 1) return lifeOf(copy, [...before, ...own])
  if (own.length > 0) return null
  const here = spanOfSentence(copy, sentence)
  // "Her predecessor had served for 15 years": of before.
  if (/\bhad\b/u.test(copy.text.slice(here.start, here.end))) return null
  const { start } = spanOfSentence(copy, sentence + 1)
  const isTaken = after.length === 2 && GOES_ON.test(copy.text.slice(start, start + 7))
  return lifeOf(copy, before) ?? (isTaken ? lifeOf(copy, after) : null)
}

// Ten times as long, and it is the length of another matter.
const MOST_LONGER = 5

const isLonger = (figure: Figure, { high }: ToldSpell): boolean => {
  const { low } = daysOf(figure) ?? { low: 0 }
  return high < low && low < high * MOST_LONGER
}

const OPENS_WITH_FOR = /^["“]?(?:For|During|Over|In)\s+(?:\p{L}+\s+)?$/u
const UP_TO_NOW = /\b(?:has|have|is|are|will|would|had been)\b/u

/** `It began on 3 April and ended on 13 April. For ten days nobody slept`: the sentence goes on within what was told. */
const isWithin = (copy: Copy, { sentence, quantity: { span } }: Figure): boolean => {
  const { start, end } = spanOfSentence(copy, sentence)
  return (
    OPENS_WITH_FOR.test(copy.text.slice(start, span.start)) && !UP_TO_NOW.test(copy.text.slice(start, end))
  )
}

/** The life that a length is told of and is not the length of; `null` where none is told or it fits. */
export const phaseOff = (copy: Copy, figure: Figure, pointsOf: PointsOf): ToldSpell | null => {
  const { span } = figure.quantity
  if (figure.isPart || figure.quantity.min === null) return null
  const points = pointsOf(figure.sentence).filter(({ mention }) => !contains(mention.span, span))
  const [only] = points
  const isRange = points.length === 1 && only !== undefined && isOfOneDeed(copy, figure, only)
  const range = isRange ? rangeOf(only, copy.publishedAt, copy.text) : null
  const own = range ? { spell: range, goes: new Set<string>() } : lifeOf(copy, points)
  const found = own ?? lifeNear(copy, figure.sentence, pointsOf)
  if (!found) return null
  const tie = lengthTie(copy, figure, found.goes)
  if (tie === null) return null
  const lemmas = lemmasOf(copy, figure.sentence)
  const isGoing = own !== null || lemmas.some((lemma) => found.goes.has(lemma))
  if (!isGoing && !isWithin(copy, figure)) return null
  return (tie === 'whole' && isGoing) || isLonger(figure, found.spell) ? found.spell : null
}
