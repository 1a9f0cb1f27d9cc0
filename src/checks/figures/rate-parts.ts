import type { Figure } from '../../domain/ledger.ts'
import { PERSONS } from '../../reference/persons.ts'
import { areKin } from './kin-nouns.ts'
import { isMoney } from './money.ts'
import { isOneNoun } from './one-noun.ts'
import { unitNamed } from './rate-told.ts'
import { measureOf, subunitOf } from './rate-values.ts'
import { exactOf } from './wording.ts'

/*
 * Which figures beside a rate may be the number that it is told of, and which its whole.
 */

/** Words for anybody: of so many a rate is told a head. */
export const ANYBODY =
  /^(?:heads?|persons?|people|capita|inhabitants?|residents?|citizens?|adults?|m[ae]n|wom[ae]n)$/iu

export const isTime = ({ quantity: { unit } }: Figure): boolean =>
  /^(?:second|minute|hour|day|week|month|year|night)$/u.test(unit ?? '')

export const isShare = ({ quantity: { unit } }: Figure): boolean =>
  unit === 'percent' || unit === 'percentage point' || (unit?.endsWith('of age') ?? false)

const lastWord = ({ quantity: { of }, head }: Figure): string | null =>
  of
    ?.split(/[\s-]+/u)
    .at(-1)
    ?.toLowerCase() ?? head

/** Nouns in which a count and its rate are told by turns: 18 matches, so much a game. Own list. */
const TURNED: readonly RegExp[] = [
  /^(?:game|match|fixture|outing|appearance)(?:es|s)?$/iu,
  /^(?:household|home|house|family|families|property|properties)$/iu,
  /^(?:student|pupil|child|children)s?$/iu,
  /^(?:worker|employee|job|post)s?$/iu,
]

const isLike = (a: string, b: string): boolean =>
  isOneNoun(a, b) ||
  areKin(singular(a), singular(b)) ||
  TURNED.some((group) => group.test(a) && group.test(b))

const singular = (noun: string): string => noun.toLowerCase().replace(/s$/u, '')

/** So many are the people of a place, whatever befell some of them. */
const CROWD = 50_000

/** Whether a figure counts what the rate is told of: 80 shops, so much a shop; 12 days, so much a day. */
export const isNumber = (figure: Figure, noun: string | null): boolean => {
  if (isShare(figure)) return false
  const { unit } = figure.quantity
  if (noun === null || ANYBODY.test(noun))
    return (
      (unit === 'person' && (figure.fate === null || (exactOf(figure) ?? 0) >= CROWD)) ||
      (noun === null && unit === null && figure.quantity.of !== null)
    )
  if (isTime(figure) || unit === unitNamed(noun)) return unit === unitNamed(noun)
  return lastWord(figure) !== null && isLike(lastWord(figure) ?? '', noun)
}

/** `60,000 visitors, €18 a head`; `90,000 meals for 15,000 people, nine for each of them`; `400 people, $4,000 a patient`. */
export const isHeads = ({ quantity: { unit, of }, fate }: Figure, noun: string | null): boolean =>
  noun === null
    ? unit === 'person'
    : ANYBODY.test(noun)
      ? unit === null && of !== null && fate === null
      : unit === 'person' && PERSONS.has(noun) && /\bpeople$/iu.test(of ?? '')

/** Whether a figure may be the whole that the rate is a share of. */
export const isTotal = (figure: Figure, rate: Figure): boolean => {
  // *Ten hours a day, and overtime can total 20 a week*: hours of something else.
  if (isTime(rate))
    return (
      figure.quantity.unit === rate.quantity.unit &&
      (figure.subject === null || rate.subject === null || figure.subject === rate.subject)
    )
  if (isShare(figure) || isTime(figure)) return false
  const [one, two] = [figure.quantity.unit, rate.quantity.unit]
  if (isMoney(one) && one !== null && subunitOf(rate, figure) !== 1) return true
  if (two !== null && two !== 'person') return one === two || measureOf(two, one) !== null
  if (one !== null && one !== 'person') return false
  const [noun, other] = [lastWord(figure), rate.quantity.of === null ? null : lastWord(rate)]
  return noun !== null && (other === null || isLike(noun, other))
}
