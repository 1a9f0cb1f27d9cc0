import type { TimePoint } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { daysBetween } from '../../reference/calendar.ts'
import { daysOfPoint, isDated, SINCE, wordsOf } from './begun-near.ts'
import { deedOf, isBeginningOf, isOneMatter, type Deed } from './deed-of.ts'
import { PHASES } from './phases.ts'
import { isIn, phasesOf } from './phases-of.ts'
import { bySentenceOf } from './points.ts'
import { daysApart } from './told-later.ts'
import { rangeOf, type ToldSpell } from './told-spell.ts'

/*
 * The two dates between which one thing went on, wherever an article tells them: a range (*from 3 to 19 May*), a beginning
 * and an end in one sentence (*began in June 2017 and ended in June 2023*), or two sentences of which the one goes on with
 * the other (*They gave up on 10 May. They had barricaded themselves in on 26 April*).
 */

/** What went on between two dates; `isSure` where the verbs say that the one begins what the other ends. */
export type EndsTold = Readonly<{
  spell: ToldSpell
  first: number
  last: number
  isSure: boolean
  /** *Since 10 April*: it goes on until the news itself. */
  isOpen: boolean
  /** Words of what goes on between such deeds. */
  goes: ReadonlySet<string>
}>

type Dated = Readonly<{ point: TimePoint; deed: Deed }>

const isOfAny = (end: 'begins' | 'ends', { name }: Deed): boolean =>
  name !== '' && PHASES.some((phase) => isIn(phase[end], name))

const pairOf = (a: Dated, b: Dated): EndsTold | null => {
  const onward = daysApart(a.point, b.point)
  const spell = onward ?? daysApart(b.point, a.point)
  if (!spell) return null
  const [one, two] = onward ? [a, b] : [b, a]
  const isSure = isBeginningOf(one.deed, two.deed)
  if (!isSure && !isOfAny('begins', one.deed) && !isOfAny('ends', two.deed) && !isOneMatter(a.deed, b.deed))
    return null
  return {
    spell,
    first: a.point.sentence,
    last: b.point.sentence,
    isSure,
    isOpen: false,
    goes: new Set(phasesOf(one.deed.name, two.deed.name).flatMap(({ goes }) => [...goes])),
  }
}

/** How many sentences further on the other end may stand. */
const NEXT = 2

const sinceOf = (copy: Copy, point: TimePoint): ToldSpell | null => {
  const [from, until] = daysOfPoint(copy, point)
  const { publishedAt } = copy
  if (publishedAt === null || until >= publishedAt) return null
  const [low, high] = [daysBetween(until, publishedAt), daysBetween(from, publishedAt) + 1]
  return { from, to: publishedAt, low, high, points: [point] }
}

/** All of them, in reading order; made once for a text. */
export const endsTold = (copy: Copy): readonly EndsTold[] => {
  const known = made.get(copy) ?? findEnds(copy)
  made.set(copy, known)
  return known
}

const made = new WeakMap<Copy, readonly EndsTold[]>()

const findEnds = (copy: Copy): readonly EndsTold[] => {
  const groups = bySentenceOf(copy.timeline).map((points) =>
    points
      .filter(isDated)
      .map((point, at, own) => ({ point, deed: deedOf(copy, point, own[at - 1]?.mention.span.end) })),
  )
  const all = groups.flat()
  return all.flatMap((a, at): EndsTold[] => {
    const { sentence } = a.point
    const isOpen = SINCE.test(wordsOf(copy, a.point))
    const range = isOpen ? sinceOf(copy, a.point) : rangeOf(a.point, copy.publishedAt, copy.text)
    const b = all[at + 1]
    const pair = b && b.point.sentence - sentence <= NEXT ? pairOf(a, b) : null
    return [
      ...(range
        ? [{ spell: range, first: sentence, last: sentence, isSure: true, isOpen, goes: new Set<string>() }]
        : []),
      ...(pair ? [pair] : []),
    ]
  })
}
