import type { Figure } from '../../domain/ledger.ts'
import { isWithin } from './is-within.ts'
import type { Copy } from '../check.ts'
import { isOfOther } from './definite.ts'
import { deedOf } from './kin-nouns.ts'
import { isDatedAnew, isNarrowed, mayBePlacedAnew } from './is-narrowed.ts'
import { rootOf } from './root-of.ts'
import { isGeneric, isSomeOf, isToldOn, sameModifiers } from './told-on.ts'
import { inOneEra, inOnePlace, inOneTime, onOneWord } from './same-thing.ts'

/*
 * Two figures can be known for one by their words alone, whatever grammar the sentences have: the same noun is
 * counted, the same deed is told of it (as a verb here, as a noun there: *complained*, *complaints*), and one of
 * three signs is there: the second refers back (*the 13 people who*), its digits are those of the first in another
 * order or but for one, or a vague word cannot mean the number.
 */

const LIGHT = new Set(
  'be have do say go get take make give come see include need tell put year week month day time people person number total'.split(
    ' ',
  ),
)

/** The words of a figure without those of its speaker: whoever heads a rescue agency tells of more than rescues. */
const rootsOf = ({ verb, head, context, speaker }: Figure): Set<string> =>
  new Set(
    [verb, head, ...context.filter((word) => !speaker.includes(word))].flatMap((word) =>
      word === null || LIGHT.has(word) || word.length < 3 ? [] : [rootOf(deedOf(word))],
    ),
  )

/** *Dozens of women*, *the two men*. */
const areOfTwoSexes = (a: Figure, b: Figure): boolean =>
  [a, b].every(({ head }) => head === 'man' || head === 'woman') && a.head !== b.head

const isPeople = ({ quantity: { unit } }: Figure): boolean => unit === 'person'

/** The same noun; of people, one noun may be *people*; or the doing of one is the noun of the other. */
const countsOneNoun = (a: Figure, b: Figure): boolean => {
  if (a.fate !== b.fate) return false
  const [one, two] = [a, b].map(({ head }) => (head === null ? '' : rootOf(head)))
  if (one !== '' && one === two) return a.quantity.unit === b.quantity.unit
  if (isPeople(a) && isPeople(b)) return (isGeneric(a) || isGeneric(b)) && !areOfTwoSexes(a, b)
  const [deed, other] = [a, b].map(({ verb }) => (verb === null ? '' : rootOf(verb)))
  const isCount = [a, b].every(({ quantity: { unit } }) => unit === null || unit === 'person')
  return isCount && ((deed !== '' && deed === two) || (other !== '' && other === one))
}

const BACK = /\b(?:the|those|these)\s+(?:(?:estimated|about|some|nearly|more than|at least)\s+)?$/iu

const refersBack = ({ text }: Copy, { quantity: { span } }: Figure): boolean =>
  BACK.test(text.slice(Math.max(0, span.start - 24), span.start))

/** *The 93,522 people who voted for Edwards*: a name that the first figure has not sets the second apart. */
const namesAnother = (a: Figure, b: Figure): boolean =>
  b.names.some((name) => ![...a.names, ...a.context, ...b.speaker].includes(name))

const digitsOf = ({ quantity: { min, max } }: Figure): string | null =>
  min !== null && min === max && Number.isInteger(min) && min >= 100 ? String(min) : null

/** Digits that changed places, or one digit for another: 517 and 715, 1,400 and 1,900. */
export const isSlip = (a: Figure, b: Figure): boolean => {
  const [one, two] = [digitsOf(a), digitsOf(b)]
  if (one === null || one.length !== two?.length) return false
  const [first, second] = [one.split(''), two.split('')]
  if (first.toSorted().join('') === second.toSorted().join('')) return true
  return first.filter((digit, at) => digit !== second[at]).length === 1
}

const NEAR = 3
/** In sentences: what *the* points back to stands no farther off. */
const FARTHEST_BACK = 20

/** *3,400 coins*, and *4,300 coins* a sentence or two on: the same digits in another order, of one noun. */
const isSwapped = (a: Figure, b: Figure): boolean => {
  const [one, two] = [digitsOf(a), digitsOf(b)]
  const isOrder =
    one !== null && two !== null && one.split('').toSorted().join('') === two.split('').toSorted().join('')
  return (
    isOrder &&
    !isGeneric(a) &&
    // A measure alone (*310,000 hectares*) is of nothing yet.
    !(a.quantity.unit ?? '').endsWith(a.head ?? ' ') &&
    a.head === b.head &&
    b.sentence - a.sentence <= NEAR &&
    sameModifiers(a, b)
  )
}

/** One voice puts both: *12,000 marched, police said*; *police put the number of marchers at 20,000*. */
const inOneVoice = (a: Figure, b: Figure): boolean =>
  [a, b].every(({ quantity: { min, max } }) => min === max) &&
  a.speaker.some((name) => b.speaker.includes(name) || b.subject === name)

const isVague = ({ quantity: { min, max } }: Figure): boolean => min !== null && max !== null && max > min * 2

const REPEATED = new Set(
  'win lose lead play score raise spend pay buy sell receive earn add open close hire run show pass drop gain'.split(
    ' ',
  ),
)

/** Whether two figures tell one thing by their words and by one of the signs. */
export const isSameByWords = (copy: Copy, a: Figure, b: Figure): boolean => {
  if (a.isPart || b.isPart || !countsOneNoun(a, b)) return false
  if (!inOneTime(a, b) || !inOneEra(a, b) || !inOnePlace(a, b)) return false
  if (isSwapped(a, b)) return !isNarrowed(copy, a, b) && !mayBePlacedAnew(copy, a, b)
  if (isOfOther(copy, a) || isOfOther(copy, b) || isDatedAnew(copy, a, b)) return false
  const [one, two] = [rootsOf(a), rootsOf(b)]
  const head = rootOf(a.head ?? '')
  const isDeed = [a, b].some(
    ({ verb }) =>
      verb !== null && [one, two].every((roots) => roots.has(rootOf(deedOf(verb)))) && !LIGHT.has(verb),
  )
  const shared = [...one].filter((root) => two.has(root) && root !== head).length
  const isRepeated = [a, b].every(({ verb }) => REPEATED.has(verb ?? ''))
  if (
    b.sentence - a.sentence <= FARTHEST_BACK &&
    refersBack(copy, b) &&
    !namesAnother(a, b) &&
    sameModifiers(a, b) &&
    isWithin(a, b) &&
    !isNarrowed(copy, a, b)
  )
    return shared >= (isGeneric(b) || isRepeated ? 2 : 1) || (isGeneric(b) && sharesVerb(a, b))
  if (!isDeed) return isSlip(a, b) && shared >= 3
  if (isSlip(a, b)) return shared >= (isRepeated ? 2 : 1)
  if (b.head !== a.head && inOneVoice(a, b) && !isRepeated && shared >= 1) return true
  // "Hundreds of homes" and "152 homes" are of two places as often as not; one voice, or one fate, holds them together.
  const isHeld =
    a.fate !== null ? onOneWord(a, b) : a.speaker.some((name) => b.speaker.includes(name)) || isToldOn(a, b)
  if (isSomeOf(copy, a, b)) return false
  return isVague(a) !== isVague(b) && isHeld && shared >= 1 && !isRepeated
}

/** *Eight people have come forward*, *the 13 people who have come forward*: even a light verb tells with a reference back. */
const sharesVerb = (a: Figure, b: Figure): boolean =>
  [a, b].some(
    ({ verb }) =>
      verb !== null &&
      verb !== 'be' &&
      [a, b].every((one) => one.verb === verb || one.context.includes(verb)),
  )
