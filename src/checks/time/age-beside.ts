import type { Figure } from '../../domain/ledger.ts'
import type { Span } from '../../domain/span.ts'
import type { Copy } from '../check.ts'
import { exactOf } from '../figures/wording.ts'
import { isOfOne } from './ages-then.ts'

/*
 * The age that one sentence tells of whoever it says was born then: *the painter, born in 1948, is 66*, *now 72, she was
 * born in 1942*.
 */

const BEFORE = /(?:[,(]\s|\b(?:[Nn]ow|aged|age|is|has turned|turned|turns|[Tt]he)\s)$/u
const AFTER =
  /^(?:[,.;)]|\s+(?:years old|this|last|in (?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?!\s+\d))|\s+and\s)/u
const OF_THEN = /^[^.;]{0,40}\b(?:when|at the time|then|that year|in \d{4})\b|^,?\s+as\b/u
const KIN =
  /\b(?:sons?|daughters?|brothers?|sisters?|twins?|child|children|wife|husband|mother|father|parents?|uncle|aunt|cousin|partner|widow|grand\p{L}+)\b/iu
const OF_NAME = /\p{Lu}[\p{L}’'-]+,\s$/u
const OLDEST = 110
const YOUNGEST = 10

const isAge = ({ text }: Copy, { quantity: { span, unit, min } }: Figure): boolean => {
  if (min === null || min > OLDEST || min < YOUNGEST || !(unit === null || unit === 'year of age'))
    return false
  const [before, after] = [
    text.slice(Math.max(0, span.start - 14), span.start),
    text.slice(span.end, span.end + 50),
  ]
  const isHyphened = /old$/iu.test(text.slice(span.start, span.end))
  return BEFORE.test(before) && (isHyphened || AFTER.test(after)) && !OF_THEN.test(after)
}

/** The one age that stands in the sentence of a birth, where nobody else is told of between the two. */
export const agesBeside = (copy: Copy, sentence: number, birth: Span): Figure[] => {
  const own = figuresOf(copy).get(sentence) ?? []
  const ages = own.filter((figure) => isAge(copy, figure))
  const [only] = ages
  if (!only || ages.length > 1 || exactOf(only) === null) return []
  const [first, second] = [only.quantity.span, birth].toSorted((a, b) => a.start - b.start)
  // "Who was born in 1990, and Luis Prado, 22": the age is that of the name beside it.
  const isOfNext =
    birth.start < only.quantity.span.start &&
    OF_NAME.test(copy.text.slice(birth.end, only.quantity.span.start))
  if (isOfNext) return []
  const people = copy.entities.people.filter(({ mentions }) =>
    mentions.some((mention) => mention.sentence === sentence),
  )
  return people.length > 1 || KIN.test(copy.text.slice(first?.end, second?.start)) ? [] : [only]
}

// "The soprano Lia Monti, who is 84": of the name beside it.
const OF_BESIDE = /(?<name>\p{Lu}[\p{L}’'-]+),\s+(?:who is |now |aged )?$/u
const OF_NOUN =
  /\b(?:his|her|their|its|an?|one|another|\p{L}+['’]s?)\s+(?:[\p{L}-]+\s+){0,3}[\p{Ll}-]+,\s+$/iu
const NEAR = [-2, -1, 1, 2] as const
const HE_WILL = /^(?:\s+years old)?,?\s+(?:he|she)\b/u

/** The age that a sentence near the one birth of a text tells, where both tell of one person and no other. */
export const agesNear = (copy: Copy, sentence: number): Figure[] => {
  const figures = NEAR.flatMap((step) => figuresOf(copy).get(sentence + step) ?? [])
  const ages = figures.filter((figure) => isAge(copy, figure) || isAtAge(copy, figure))
  const [only] = ages
  if (!only || ages.length > 1 || !isOfOne(copy, only.sentence, sentence)) return []
  const { start } = only.quantity.span
  const name = OF_BESIDE.exec(copy.text.slice(Math.max(0, start - 40), start))?.groups?.name
  // "Her opponent, 21": of somebody else.
  if (name === undefined && OF_NOUN.test(copy.text.slice(Math.max(0, start - 60), start))) return []
  return name === undefined || (copy.entities.people[0]?.surname ?? name) === name ? [only] : []
}

/** *At 52 he will be the youngest*. */
const isAtAge = ({ text }: Copy, { quantity: { span, unit, min } }: Figure): boolean =>
  (unit === null || unit === 'year of age') &&
  min !== null &&
  min <= OLDEST &&
  min >= YOUNGEST &&
  /(?:^|[.!?]\s+|\n)At\s$/u.test(text.slice(Math.max(0, span.start - 5), span.start)) &&
  HE_WILL.test(text.slice(span.end, span.end + 20)) &&
  /^[^.]*\b(?:is|will|has|remains|still)\b/u.test(text.slice(span.end, span.end + 30))

const figuresOf = (copy: Copy): ReadonlyMap<number, readonly Figure[]> => {
  const known = made.get(copy)
  if (known) return known
  const groups = new Map<number, Figure[]>()
  for (const figure of copy.ledger)
    groups.set(figure.sentence, [...(groups.get(figure.sentence) ?? []), figure])
  made.set(copy, groups)
  return groups
}

const made = new WeakMap<Copy, ReadonlyMap<number, readonly Figure[]>>()
