import type { Figure } from '../../domain/ledger.ts'
import { areKin, deedOf, kinOf, mayBeCalled } from './kin-nouns.ts'
import { isMoney } from './money.ts'
import { SUM_OF } from './sum-of.ts'
import { rootOf } from './root-of.ts'

/*
 * Of what kind a figure is, by its nouns: the same thing counted, named by the same noun or by its kin; the same fate of
 * people; the size, price or term of one bearer. Two figures of one kind may still be of two things: that is for the
 * words around them to say.
 */

/** Nouns that stand for a length of time which was told of a deed. */
const TERMS: Readonly<Record<string, RegExp>> = {
  sentence: /^(?:jail|sentence|imprison|give|get|receive|serve)$/u,
  term: /^(?:jail|sentence|imprison|elect|serve)$/u,
  ban: /^(?:ban|suspend|bar|exclude)$/u,
  suspension: /^(?:ban|suspend)$/u,
  contract: /^(?:sign|hire|join|contract)$/u,
  lease: /^(?:lease|rent|sign)$/u,
}

/** What people are to whoever does the verb: whom a company employs is its staff. */
const PEOPLE_OF: Readonly<Record<string, RegExp>> = {
  worker: /^employ$/u,
  passenger: /^carry$/u,
  pupil: /^(?:teach|enrol|enroll)$/u,
}

const ANYBODY = new Set('people person victim life body'.split(' '))

const isCount = ({ quantity: { unit } }: Figure): boolean => unit === null || unit === 'person'

/** Words by which those whom something befell are called, whoever they are: *the 31 killed*, *the 14 carcasses*. */
const isAnybody = ({ head, fate }: Figure): boolean =>
  head === null || ANYBODY.has(head) || kinOf(head) === 'victim' || (fate !== null && FATE_NOUN.test(head))
const FATE_NOUN =
  /^(?:kill|injure|wound|hurt|arrest|detain|displace|evacuate|sick|missing|injury|detainee|evacuee)/u

const isOneFate = (a: Figure, b: Figure): boolean => {
  const fate = b.fate ?? (b.head !== null && kinOf(b.head) === 'victim' ? 'killed' : null)
  if (fate === null || a.fate !== fate) return false
  return isAnybody(b) || mayBeCalled(a.head, b.head)
}

const INHABITANTS = new Set('people resident inhabitant'.split(' '))

/** *A population of 48,000*, *the town of 84,000 people*. */
const isOnePopulation = (a: Figure, b: Figure): boolean =>
  a.head === null &&
  a.quantity.unit === null &&
  a.context.includes('population') &&
  b.head !== null &&
  INHABITANTS.has(b.head)

/** *Will cut 850 jobs*, *the 580 job losses*: the noun of the deed, after what was counted. */
const DEED_NOUN =
  /^(?:loss|cut|closure|redundancy|sale|order|purchase|arrest|death|killing|theft|booking|cancellation|delivery|application|sighting)$/u

/** *Took 11 ornaments*, *the 14 stolen pieces*: a noun for anything, with the deed as its adjective. */
const THING = /^(?:piece|item|object|artefact|artifact|thing|work|article|unit)$/u

const isOneCount = (a: Figure, b: Figure): boolean => {
  if (!isCount(a) || !isCount(b) || a.head === null || b.head === null) return false
  // "23 people were killed", "41 people were missing": people of two fates are two counts.
  if (a.fate !== b.fate && ANYBODY.has(b.head)) return false
  if (THING.test(b.head) && b.modifiers.some((word) => deedOf(word) === deedOf(a.verb ?? ''))) return true
  if (mayBeCalled(a.head, b.head) || (DEED_NOUN.test(b.head) && b.modifiers.includes(a.head))) return true
  return ANYBODY.has(a.head) && (PEOPLE_OF[kinOf(b.head)]?.test(a.verb ?? '') ?? false)
}

/** *Paid €14 million for the roof*, *the €41 million cost*: the noun after the sum is told of the earlier one. */
const isOneSum = (a: Figure, b: Figure): boolean =>
  isMoney(b.quantity.unit) &&
  a.quantity.unit === b.quantity.unit &&
  b.head !== null &&
  b.quantity.of !== b.quantity.unit &&
  (areKin(a.head, b.head) ||
    [a.verb, ...a.context].some((word) => word !== null && (SUM_OF[b.head ?? '']?.test(word) ?? false)) ||
    [a.verb, a.head, a.attribute, ...a.context].some(
      (word) => word !== null && (rootOf(word) === rootOf(b.head ?? '') || mayBeCalled(word, b.head)),
    ))

/** *She took £42,000*, *the £24,000 was never found*: a definite sum with no noun of its own is one told before. */
const isBareSum = (a: Figure, b: Figure): boolean =>
  isMoney(b.quantity.unit) && a.quantity.unit === b.quantity.unit && b.head === null && b.attribute === null

/** Whether a length of time is told as the term of an earlier deed: *jailed for eight years*, *the six-year sentence*. */
export const isOneTerm = (a: Figure, b: Figure): boolean =>
  a.quantity.unit === b.quantity.unit && isTermNoun(b.head ?? '', a)

/** Whether a noun is that of the term which an earlier figure tells. */
export const isTermNoun = (noun: string, { verb }: Figure): boolean => TERMS[noun]?.test(verb ?? '') ?? false

const isMeasure = ({ quantity: { unit } }: Figure): boolean =>
  unit !== null &&
  !isMoney(unit) &&
  !/^(?:person|percent|percentage point|second|minute|hour|day|week|month|year|decade)$| of age$/u.test(unit)

// "The drugs, which weighed 130 kilograms": the verb says that it is all of it.
const BORNE: ReadonlySet<string> = new Set(['weigh', 'measure', 'cover'])

export const isBorne = (a: Figure, b: Figure): boolean =>
  BORNE.has(b.attribute ?? '') && a.quantity.unit === b.quantity.unit && mayBeCalled(a.head, b.subject)

/** *The fire burned 12,000 acres*, *the 21,000-acre fire*; *it is 320 metres long*, *the 230-metre bridge*. */
const isOneSize = (a: Figure, b: Figure): boolean => {
  if (!isMeasure(a) || a.quantity.unit !== b.quantity.unit || a.attribute === 'away') return false
  const isOfNoun =
    b.head !== null &&
    !(b.quantity.unit ?? '').endsWith(b.head) &&
    (b.subject === null || (b.quantity.ofSpan === null && b.attribute === null))
  if (isBorne(a, b)) return true
  // "24,000 tonnes of oil", "the 42,000 tonnes of oil on board"
  if (b.head !== null && a.head === b.head && !(b.quantity.unit ?? '').endsWith(b.head)) return true
  // "The telescope's mirror, 6.5 metres across, …": no verb says whose size it is.
  if (isOfNoun && a.subject === null && a.attribute !== null && a.context.includes(b.head)) return true
  return isOfNoun && (areKin(a.subject, b.head) || mayBeCalled(a.head, b.head))
}

/** *A magnitude of 6.4*, *the 6.9-magnitude earthquake*. */
export const isMagnitude = ({ head, context, quantity: { unit, min } }: Figure): boolean =>
  unit === null &&
  min !== null &&
  min < 10 &&
  [head, ...context].some((word) => word?.endsWith('magnitude') === true)

/** Whether two figures are of one kind, as far as their nouns go. */
export const isOneKind = (a: Figure, b: Figure): boolean =>
  isOneCount(a, b) ||
  isOnePopulation(a, b) ||
  isOneFate(a, b) ||
  isOneSum(a, b) ||
  isBareSum(a, b) ||
  isOneTerm(a, b) ||
  isOneSize(a, b) ||
  (isMagnitude(a) && isMagnitude(b))
