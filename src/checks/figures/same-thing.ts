import type { DateMention } from '../../domain/date-mention.ts'
import type { Figure } from '../../domain/ledger.ts'
import { daysBetween } from '../../reference/calendar.ts'

/**
 * Whether two figures speak of one quantity: the same thing counted, of the same people, in the same event, at the
 * same time, on one word. When in doubt they do not: silence is trusted.
 */
export const isSameThing = (a: Figure, b: Figure): boolean =>
  !a.isPart &&
  !b.isPart &&
  countsAlike(a, b) &&
  inOneTime(a, b) &&
  !isOfOtherYear(a, b) &&
  isOfSpell(a) === isOfSpell(b) &&
  inOnePlace(a, b) &&
  onOneWord(a, b) &&
  (isOneProperty(a, b) || isOneProperty(b, a) || inOneEvent(a, b))

const GENERIC = new Set(
  'people person dead death fatality casualty victim life body killed die kill wounded injured soul'.split(
    ' ',
  ),
)

const isAnybody = ({ head }: Figure): boolean => head === null || GENERIC.has(head)

const countsAlike = (a: Figure, b: Figure): boolean => {
  if (a.quantity.unit !== b.quantity.unit) return false
  if (a.fate !== null || b.fate !== null) {
    const sameWho = isAnybody(a) && isAnybody(b) ? true : a.head === b.head
    return a.fate === b.fate && sameWho && sameWords(a.modifiers, b.modifiers)
  }
  if (isOneProperty(a, b) || isOneProperty(b, a)) return true
  const isMeasure = a.quantity.unit !== null && a.quantity.unit !== 'person'
  // An amount is paid, spent and raised again and again; it is awarded or fined once.
  if (isMeasure && !ONCE.has(a.verb ?? '')) return false
  if (!isMeasure && (a.head === null || a.head !== b.head)) return false
  if (a.verb === null || a.verb !== b.verb) return false
  if (TOO_COMMON.has(a.verb) || !sameWords(a.modifiers, b.modifiers)) return false
  return sameSubject(a, b) && (a.when.length === 0 ? isRecent(b) : b.when.length > 0 || isRecent(a))
}

const LONGEST = 60

/** *Over the past decade*, *this year*: told of a long spell. */
const isOfSpell = ({ when }: Figure): boolean =>
  when.some(
    ({ from, to }) =>
      from !== null && to !== null && daysBetween(from.slice(0, 10), to.slice(0, 10)) > LONGEST,
  )

// "The worst since 2001, when 30 people died": a year of the past takes one of the two away.
const isOfOtherYear = (a: Figure, b: Figure): boolean =>
  [a, b].some(({ when }) => when.some(({ absolute, precision }) => absolute && precision === 'year')) &&
  !inOneEra(a, b)

/** Whether no year of the past takes one of two figures out of the news of the other. */
export const inOneEra = (a: Figure, b: Figure, publishedAt: string | null = null): boolean =>
  isPast(a, publishedAt) === isPast(b, publishedAt)

// "This year" is no past, though a year; nor is what is still to come.
const isPast = ({ when }: Figure, publishedAt: string | null): boolean =>
  when.length > 0 &&
  when.every(
    ({ absolute, precision, to }) =>
      (absolute || /^(?:year|decade)$/u.test(precision)) &&
      !(publishedAt !== null && to !== null && to >= publishedAt),
  )

// A date that is told from the day of printing keeps the figure in this news; a year takes it out of it.
const isRecent = ({ when }: Figure): boolean =>
  when.every(({ absolute, precision }) => !absolute && !/^(?:year|decade)$/u.test(precision))

/** `The bridge will cost $3.2 million`, `the $5.2 million bridge`; `it is 57 km long`, `the 75 km tunnel`. */
const isOneProperty = (a: Figure, b: Figure): boolean => {
  if (a.attribute === null || a.attribute === 'away' || a.subject === null) return false
  if (b.attribute !== null)
    return (
      a.attribute === b.attribute &&
      (a.subject === b.subject ||
        (a.attribute === 'cost' && b.subject !== null && (a.subject === 'it' || b.subject === 'it')))
    )
  return a.attribute === 'cost' && b.head === a.subject
}

const PRONOUN = /^(?:he|she)$/u

/** One does it in both, or a pronoun stands in one of them: *Moll wrote 14 novels*, *she wrote 17*. */
const sameSubject = (a: Figure, b: Figure): boolean => {
  // "The flood destroyed 120 homes", "210 homes were destroyed in the flood": the passive leaves the doer out.
  if (a.subject === null || b.subject === null) return !REPEATED.has(a.verb ?? '')
  return a.subject === b.subject || PRONOUN.test(a.subject) || PRONOUN.test(b.subject)
}

const ONCE = new Set('award fine sentence jail cost bequeath compensate'.split(' '))

const TOO_COMMON = new Set(
  'be have do say go get take make give come see include need require lead trail'.split(' '),
)

// A word that narrows one of them ("Russian servicemen") narrows the count, unless the other has it too.
const sameWords = (a: readonly string[], b: readonly string[]): boolean =>
  a.every((word) => b.includes(word)) && b.every((word) => a.includes(word))

/** Whether the dates of both leave room for one time. */
export const inOneTime = (a: Figure, b: Figure): boolean => {
  const [first, second] = [boundsOf(a.when), boundsOf(b.when)]
  if (!first || !second) return true
  return first.from <= second.to && second.from <= first.to
}

/** The days from the first to the last that a figure's dates cover; `null` where they say nothing. */
const boundsOf = (when: readonly DateMention[]): { from: string; to: string } | null => {
  const dated = when.filter(({ from, to }) => from !== null || to !== null)
  if (dated.length === 0) return null
  const from = dated.map((date) => date.from ?? '0001-01-01').reduce((x, y) => (x < y ? x : y))
  const to = dated.map((date) => date.to ?? '9999-12-31').reduce((x, y) => (x > y ? x : y))
  return { from: from.slice(0, 10), to: to.slice(0, 10) }
}

/** Whether most names around the one stand around the other: *after Munich* does not make one place of Nice and Munich. */
export const inOnePlace = (a: Figure, b: Figure): boolean => {
  const shared = a.names.filter((name) => b.names.includes(name)).length
  return shared >= Math.min(a.names.length, b.names.length) / 2
}

/** Whether nobody, or one source, vouches for both. */
export const onOneWord = (a: Figure, b: Figure): boolean =>
  a.speaker.length === 0 || b.speaker.length === 0 || a.speaker.some((name) => b.speaker.includes(name))

/** A word besides the count's own that both clauses share: the blast, the fighting, the whales. */
const inOneEvent = (a: Figure, b: Figure): boolean => {
  // She wrote 14 novels, she wrote 17 novels: doer, deed and thing are one, and no event need be named.
  if (a.fate === null && a.subject !== null && a.subject === b.subject && !REPEATED.has(a.verb ?? ''))
    return true
  const [first, second] = [eventWords(a), eventWords(b)]
  const shared = first.filter((word) => second.includes(word)).length
  return shared >= (a.fate === null && REPEATED.has(a.verb ?? '') ? 2 : 1)
}

// Deeds that are done again and again, each time with another number.
const REPEATED = new Set(
  'win lose lead play score raise spend cost pay buy sell receive earn need add cut open close visit hold hire serve work run show find see send pass cast drop gain attract draw'.split(
    ' ',
  ),
)

const eventWords = ({ context, verb, head }: Figure): string[] =>
  context.filter((word) => word !== verb && word !== head)
