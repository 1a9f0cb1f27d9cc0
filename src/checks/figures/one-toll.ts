import type { Figure } from '../../domain/ledger.ts'
import { daysBetween } from '../../reference/calendar.ts'
import type { Copy } from '../check.ts'
import { isDefinite, isOfOther } from './definite.ts'
import { isDatedAnew } from './is-narrowed.ts'
import { wordsOfPeople } from './is-set-elsewhere.ts'
import { spanOfSentence } from './in-sentence.ts'

/*
 * *About 30 people with cuts*, and further down *hundreds had been injured*: a number and a word that cannot mean it, of
 * the same fate, with no words that tie them but that the article tells of no other such figure. Of one event only: what
 * is of another year, place or source, or feared, is left alone.
 */

const FATES = new Set(['killed', 'hurt', 'arrested', 'displaced'])
const ANYBODY =
  /^(?:people|person|other|injure|injury|wound|kill|die|drown|perish|dead|death|victim|casualty|body|life|hurt)$/u
const OF_OTHER =
  /\b(?:fear(?:s|ed|ing)?|may|might|could|would|will|can|believed|risk\p{L}*|threat\p{L}*|warn\p{L}*|expect\p{L}*|similar|worst|deadliest|history|since|ago|earlier|previous(?:ly)?|another|every|each|in recent|over the years|if|tens|in all|alone|at first|initially|originally|later|early reports?|first reports?|(?:last|this|past) (?:year|decade|month|century)|1[89]\d\d|20\d\d)\b/iu

const wordsOf = (copy: Copy, { sentence }: Figure): string => {
  const { start, end } = spanOfSentence(copy, sentence)
  return copy.text.slice(start, end)
}

/** *400 injured people*, *people dead*: no more than the noun and the fate. */
const SAYS_NO_MORE =
  /^(?:people|person|dead|kill|killed|injure|injured|wound|wounded|hurt|arrested|detain|detained|displaced|evacuated)$/u

/** *Hundreds of those on board drowned*: some of them are more than the whole toll. *All nine*: no part at all. */
const isOfThose = ({ text }: Copy, { isPart, quantity: { span } }: Figure): boolean =>
  isPart &&
  (/\ball (?:of )?(?:the )?$/u.test(text.slice(Math.max(0, span.start - 12), span.start)) ||
    /^\s+of (?:those|the|its|their|them)\b/u.test(text.slice(span.end, span.end + 10)))

const isVague = ({ quantity: { min, max } }: Figure): boolean => min !== null && max !== null && max > min * 2

const TIMES_APART = 2.5

const areFarApart = (a: Figure, b: Figure): boolean => {
  const [vague, exact] = isVague(a) ? [a, b] : [b, a]
  const value = exact.quantity.min ?? exact.quantity.max ?? 0
  const [low, high] = [vague.quantity.min ?? 0, vague.quantity.max ?? Infinity]
  return value > 0 && (value * TIMES_APART <= low || value >= high * TIMES_APART)
}

const WEEK = 8

const isOfNow = (copy: Copy, { when }: Figure): boolean =>
  when.every(
    ({ from, to }) =>
      // A time of the clock alone is of the day that is told.
      (from === null && to === null) ||
      (from !== null &&
        copy.publishedAt !== null &&
        daysBetween(from.slice(0, 10), copy.publishedAt) <= WEEK),
  )

const mayTell = (copy: Copy, figure: Figure): boolean =>
  figure.fate !== null &&
  FATES.has(figure.fate) &&
  (!figure.isPart || isOfThose(copy, figure)) &&
  !figure.isMoving &&
  figure.modifiers.every((word) => SAYS_NO_MORE.test(word)) &&
  isOfNow(copy, figure) &&
  !isOfOther(copy, figure) &&
  !OF_OTHER.test(wordsOf(copy, figure))

const isAnybody = ({ head }: Figure): boolean => head === null || ANYBODY.test(head) || VAGUE.test(head)
const VAGUE = /^(?:dozen|score|hundred|thousand|handful)$/u

/** Whether both count anybody; or the one that counts fewer does, and the other a narrower sort of people. */
const areOfOneSort = (a: Figure, b: Figure): boolean => {
  if (isAnybody(a) && isAnybody(b)) return true
  if (a.head !== null && a.head === b.head) return true
  const [more, less] = (a.quantity.min ?? 0) > (b.quantity.min ?? 0) ? [a, b] : [b, a]
  return isAnybody(less) && more.quantity.unit === 'person'
}

/** A source that was read, and no noun that only stands beside a word of speech. */
const SOURCE = /^s\d+$/u

/** Whether one source tells both, or nobody tells one of them. */
const areOfOneVoice = (a: Figure, b: Figure): boolean =>
  ![a, b].every(({ speaker }) => speaker.some((name) => SOURCE.test(name))) ||
  a.speaker.some((name) => b.speaker.includes(name) || b.context.includes(name)) ||
  b.speaker.some((name) => a.context.includes(name))

/** *The accident, in which scores were lost*, *where dozens had died*, *the seven dead*: whoever says so tells no news. */
const isTakenForGranted = (copy: Copy, figure: Figure): boolean =>
  isDefinite(copy, figure) || isBackground(copy, figure)

const isBackground = ({ text }: Copy, { quantity: { span } }: Figure): boolean =>
  /\b(?:where|(?:in|during) which)\s+(?:(?:had |has )?(?:killed|hurt|injured|left|claimed the lives of)\s+)?$/iu.test(
    text.slice(Math.max(0, span.start - 40), span.start),
  )

/** Whether a number and a vague word are the one toll that the article tells, by nobody's word or by one. */
export const isOneToll = (copy: Copy, a: Figure, b: Figure, others: readonly Figure[]): boolean => {
  if (isVague(a) === isVague(b) || a.fate !== b.fate || !mayTell(copy, a) || !mayTell(copy, b)) return false
  const isAlone = others.every((other) => other === a || other.fate !== a.fate)
  if (!areOfOneSort(a, b) || isDatedAnew(copy, a, b)) return false
  const areFree = areOfOneVoice(a, b) || isTakenForGranted(copy, b)
  const people = wordsOfPeople(copy)
  const isPlaced = b.names.some(
    (name) => !a.names.includes(name) && !b.speaker.includes(name) && !people.has(name),
  )
  return isAlone && areFree && !(isPlaced && a.names.length > 0) && areFarApart(a, b)
}
