import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { exactOf } from '../figures/wording.ts'
import { isBare, isBroughtIn, isOfOneMeant, isPredicate } from './age-words.ts'
import type { AgeTold } from './find-ages.ts'
import { lastNamedIn } from './last-named.ts'

const HE_IS =
  /(?<!\b(?:before|until|till|when|once|if|after|unless|time) )\b(?:[Hh]e|[Ss]he)(?:['’]s| is)\s+(?:only\s+|just\s+|still\s+)*$/u
const ENDS = /^(?:\s+years old)?[.,;!?”"]/u
const RELATIVE =
  /\b(?:mother|father|mum|dad|mom|parents?|wife|husband|partner|brother|sister|aunt|uncle|grandmother|grandfather|widow|widower),?\s+(?:\p{Lu}[\p{L}’'-]+\s*){1,3},?\s*$/u
const OLDEST = 110

/** `“He’s 15,” his mother said`: of the one whose age was told and who is nobody's relative. */
const ofWhom = (copy: Copy, named: readonly AgeTold[], { quantity }: Figure): AgeTold | null => {
  const { text } = copy
  const { span, min, unit } = quantity
  if (min === null || min > OLDEST || !(unit === null || unit === 'year of age')) return null
  if (!HE_IS.test(text.slice(Math.max(0, span.start - 20), span.start)) || !ENDS.test(text.slice(span.end)))
    return null
  const others = named.filter(({ figure: { quantity: told } }) => {
    const { start } = told.span
    return start < span.start && !RELATIVE.test(text.slice(Math.max(0, start - 50), start))
  })
  const [one] = others
  return one && others.every(({ surname }) => surname === one.surname) ? one : null
}

/** *Sandoval joins. The 23-year-old is glad. … Odgers, 31*: not of somebody who is named further down only. */
const mayBe = ({ entities }: Copy, only: AgeTold, { quantity: { span } }: Figure): AgeTold | null => {
  const isNamed = entities.people.some(
    ({ surname, mentions }) =>
      surname === only.surname && mentions.some((one) => one.span.start < span.start),
  )
  const isTold = only.figure.quantity.span.start < span.start
  const isSomebodyNamed = entities.names.some(
    ({ words, span: name }) => words.includes(' ') && name.start < span.start,
  )
  return isTold || isNamed || !isSomebodyNamed ? only : null
}

/**
 * `The 47-year-old …`, `aged 45, he is`: of the only person whose age the text gives, else of whom it has just named. An
 * age that was told of somebody without a name (*a 36-year-old man*) is his.
 */
export const findBareAges = (copy: Copy, named: readonly AgeTold[]): AgeTold[] => {
  const [only] = named
  if (!only) return []
  const isAlone = named.every(({ surname }) => surname === only.surname)
  const lastNamed = isAlone ? () => null : lastNamedIn(copy, named)
  const own = new Set(named.map(({ figure }) => figure))
  const told = new Set(named.map(({ age }) => age))
  const others = new Set(
    copy.ledger.flatMap((figure) =>
      own.has(figure) || !isBroughtIn(copy, figure) ? [] : (exactOf(figure) ?? []),
    ),
  )
  const counts = new Map<number | null, number>()
  for (const figure of copy.ledger) counts.set(exactOf(figure), (counts.get(exactOf(figure)) ?? 0) + 1)
  return copy.ledger.flatMap((figure) => {
    const years = own.has(figure) ? null : exactOf(figure)
    if (years === null || others.has(years)) return []
    if (isOfOneMeant(copy, figure) && (counts.get(years) ?? 0) > 1) return []
    if (isBare(copy, figure) || isOfOneMeant(copy, figure) || (isAlone && isPredicate(copy, figure))) {
      const meant = isAlone ? mayBe(copy, only, figure) : told.has(years) ? null : lastNamed(figure)
      return meant ? [{ ...meant, age: years, figure }] : []
    }
    const meant = ofWhom(copy, named, figure)
    return meant ? [{ ...meant, age: years, figure }] : []
  })
}
