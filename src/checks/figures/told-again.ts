import type { Figure } from '../../domain/ledger.ts'
import { isWithin } from './is-within.ts'
import { daysBetween } from '../../reference/calendar.ts'
import type { Copy } from '../check.ts'
import { isCollected, isDefinite, isOfOther, isOwned, knownNoun, wordsAround } from './definite.ts'
import { isDatedAnew, isNarrowed, isPlacedAnew, isRecalled } from './is-narrowed.ts'
import { areKin, deedOf } from './kin-nouns.ts'
import { isBorne, isMagnitude, isOneTerm } from './one-kind.ts'
import { rootOf } from './root-of.ts'
import { isKindred } from './is-kindred.ts'
import { isKnownOf } from './is-known-of.ts'
import { isLengthOf, isTermOf } from './is-length-of.ts'
import { isMoney } from './money.ts'
import { isOneOeuvre } from './one-bearer.ts'
import { SUM_OF } from './sum-of.ts'
import { isOfOtherOwner } from './is-of-other-owner.ts'
import { isSetElsewhere } from './is-set-elsewhere.ts'
import { inOneEra, inOneTime } from './same-thing.ts'
import { isIntroduced, isSumOfOwner, isSumOfSubject } from './sum-owned.ts'
import { isAddedTo, isLeft, isTotalOf } from './superseded.ts'

/*
 * A figure with *the* before it was told before: *the 46 migrants aboard* of a boat that carried 64, *the €41 million
 * cost* of a roof. It must be one that the article has; where the article has exactly one of its kind, that is the
 * one meant. A number that stands anywhere above, and a noun that its own words narrow anew, are left alone.
 */

const isCount = ({ quantity: { unit } }: Figure): boolean => unit === null || unit === 'person'

const isPeople = ({ quantity: { unit } }: Figure): boolean => unit === 'person'

const isOfOneFate = (a: Figure, b: Figure): boolean => b.fate !== null && a.fate === b.fate

/** What stands above a figure: the figures that it may be compared with, and every value. */
export type Above = Readonly<{ others: readonly Figure[]; values: ReadonlySet<number | null> }>

const callsBack = (copy: Copy, a: Figure, b: Figure): boolean => {
  if (isTermOf(copy, a, b) || isLengthOf(copy, a, b)) return true
  if (isDefinite(copy, b) || (isOwned(copy, b) && (isPeople(b) || (isOneTerm(a, b) && isOfOwner(a, b)))))
    return true
  if (isSumOfOwner(copy, a, b)) return true
  if (isBorne(a, b) || (isOwned(copy, b) && isOneOeuvre(a, b))) return true
  if (isCollected(copy, b) && isCount(b) && areKin(a.head, b.head)) return true
  const noun = knownNoun(copy, b)
  if (noun !== null && isMoney(b.quantity.unit) && SUM_OF[noun]?.test(a.verb ?? '') === true) return true
  return (
    noun !== null &&
    [a.verb, a.subject, a.head, ...a.context].some(
      (word) =>
        word !== null &&
        (areKin(word, noun) || deedOf(word) === deedOf(noun) || rootOf(word) === rootOf(noun)),
    )
  )
}

const PRONOUN = /^(?:he|she|they|it)$/u

/** *Her husband began his six-year term*: somebody else's. */
const isOfOwner = (a: Figure, { subject }: Figure): boolean =>
  subject === null || PRONOUN.test(subject) || subject === a.subject || a.names.includes(subject)

/** A size is no news of a year. */
const isTimeless = (a: Figure, b: Figure): boolean => a.attribute !== null || isOneOeuvre(a, b)

const areTogether = (copy: Copy, a: Figure, b: Figure): boolean =>
  isSumOfOwner(copy, a, b) || isOfOneTime(copy, a, b)

const isOfOneTime = (copy: Copy, a: Figure, b: Figure): boolean =>
  (isOneTerm(a, b) || !isSetElsewhere(copy, a, b)) &&
  (isTimeless(a, b) ||
    (!isDatedAnew(copy, a, b) &&
      // What the climbers did on Monday and on Wednesday, they did as many.
      (inOneTime(a, b) || (b.fate === null && isCount(b) && isDefinite(copy, b))) &&
      inOneEra(a, b, copy.publishedAt)))

/** Whether the words of a definite figure call back an earlier one, which it then ought to equal. */
export const isToldAgain = (copy: Copy, a: Figure, b: Figure, { others, values }: Above): boolean => {
  if (
    (a.isPart && !isRecalled(copy, a, b)) ||
    a.isMoving ||
    b.isMoving ||
    !isKindred(copy, a, b) ||
    !callsBack(copy, a, b)
  )
    return false
  const fewest = isTermOf(copy, a, b) || isOneTerm(a, b) ? 1 : FEWEST
  const isTold = (isDefinite(copy, a) || isOwned(copy, a)) && !isIntroduced(copy, a)
  if (isTold && !isOneTerm(a, b) && !isMagnitude(a)) return false
  // "The 130,000 hectares in the delta": a measure with no noun of its own is told apart as a count is.
  const isBare =
    b.head !== null &&
    ((b.quantity.unit ?? '').endsWith(b.head) || (!isCount(b) && a.head === b.head)) &&
    !isLengthOf(copy, a, b)
  if (((isCount(b) || isBare) && isPlacedAnew(copy, a, b)) || !isWithin(a, b)) return false
  if (b.sentence - a.sentence > REACH || isOfOther(copy, a) || isOfOther(copy, b)) return false
  if (
    (!isOfOneFate(a, b) &&
      !isMagnitude(b) &&
      !isLengthOf(copy, a, b) &&
      !isSumOfSubject(copy, a, b) &&
      isNarrowed(copy, a, b)) ||
    !areTogether(copy, a, b) ||
    (b.quantity.min ?? 0) < fewest
  )
    return false
  if (!b.modifiers.every((word) => isKnownOf(a, word))) return false
  if (
    namesAnother(copy, a, b) ||
    isOfOtherOwner(copy, a, b) ||
    isLeft(copy, a) ||
    isAddedTo(copy, a, b) ||
    isTotalOf(b, others)
  )
    return false
  if (values.has(b.quantity.min) || (a.quantity.max ?? a.quantity.min ?? 0) < fewest) return false
  const isNews = (figure: Figure): boolean => !isBackground(figure, copy.publishedAt)
  const rivals = others.filter(
    (figure) =>
      (figure === a || !figure.isPart) &&
      isKindred(copy, figure, b) &&
      // "£3 a roll" is no rival for the £35,800.
      (!isMoney(b.quantity.unit) || isWithin(figure, b)) &&
      (isNews(figure) || !isNews(a)),
  )
  return rivals.length === 1
}

/** *The 93,522 people who voted for Edwards*: of one whom the first figure has not. */
const namesAnother = (copy: Copy, a: Figure, b: Figure): boolean =>
  /^\s+(?:who|that)\s+\p{Ll}+(?:(?!\s(?:were|was|are|is)\s)[^.;,])*\s\p{Lu}\p{Ll}/u.test(
    wordsAround(copy, b).after,
  ) &&
  b.names.some((name) => !a.names.includes(name) && !a.context.includes(name) && !b.speaker.includes(name))

const MONTH = 31

/** Whether a figure is dated to more than a month before the day of printing. */
const isBackground = ({ when }: Figure, publishedAt: string | null): boolean =>
  publishedAt !== null &&
  when.length > 0 &&
  when.every(({ to }) => to !== null && daysBetween(to.slice(0, 10), publishedAt) > MONTH)

// "The two men", "the three": told of people whom the article has named.
const FEWEST = 4
const REACH = 24
