import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { spanOfSentence } from '../figures/in-sentence.ts'
import { exactOf } from '../figures/wording.ts'
import { isAgeAlone, personsIn } from './age-alone.ts'
import { nameBeside } from './age-names.ts'
import { firstNamesOf } from './first-names.ts'
import { TITLES } from './titles.ts'

/** An age that the text gives a person now: the name as it stands, its last word, the age. */
export type AgeTold = Readonly<{ surname: string; first: string | null; age: number; figure: Figure }>

/** The ages that stand beside a name: `Benko, 44,`, `44-year-old Dario Benko`, `Benko is 44`, `At 44, Benko has …`. */
export const findAges = (copy: Copy): readonly AgeTold[] => {
  const known = found.get(copy)
  if (known) return known
  const ages = copy.ledger.flatMap((figure) =>
    figure.quantity.unit === 'year of age' || isOfLate(copy, figure)
      ? (ageAt(copy, figure) ?? [])
      : (ageAlone(copy, figure) ?? []),
  )
  found.set(copy, ages)
  return ages
}

const OPENS_AGE = /\p{L}(?:, who (?:is|was)|,) $|\p{Lu}[\p{L}’'-]+ is $/u
/** *Mr Tregear, who was 59, leaves a widow*, *Ms Benitez, forty-nine, sits*: told as an age by where it stands alone. */
const isOfLate = ({ text }: Copy, { quantity: { span, unit, min } }: Figure): boolean => {
  if (unit !== null || min === null || min > OLDEST || min < YOUNGEST) return false
  const [before, after] = [
    text.slice(Math.max(0, span.start - 20), span.start),
    text.slice(span.end, span.end + 16),
  ]
  const isRelative = /(?:who (?:is|was)| is) $/u.test(before)
  return (
    OPENS_AGE.test(before) &&
    /^(?:\d\d|[\p{L}-]+)$/u.test(text.slice(span.start, span.end)) &&
    (isRelative ? /^(?:[,.]|\s+and\s)/u.test(after) : after.startsWith(',')) &&
    !/^,? (?:then|when|at the time)/u.test(after)
  )
}
const OLDEST = 110
const YOUNGEST = 5

const found = new WeakMap<Copy, readonly AgeTold[]>()

const FARTHEST = 60
/** The point and the space before a sentence. */
const OPENING = 2

const ageAt = (copy: Copy, figure: Figure): AgeTold | null => {
  const { text } = copy
  const age = exactOf(figure)
  const { start, end } = figure.quantity.span
  // *… to Piers Stroud. Ms Vail, 43, …*: a name ends with its sentence, but for what opens it.
  const opened = spanOfSentence(copy, figure.sentence).start - OPENING
  const before = text.slice(Math.max(0, start - FARTHEST, opened), start)
  const after = text.slice(end, end + FARTHEST)
  const name = nameBeside(text.slice(start, end), before, after)
  const told = name ?? nameByRole(copy, figure, before, after)
  return age === null || told === undefined ? null : personOf(told, age, figure)
}

/** `Ida Wexler died on Saturday. She was 86`: of whom the sentence before names, where it names one. */
const ageAlone = (copy: Copy, figure: Figure): AgeTold | null => {
  if (!isAgeAlone(copy, figure)) return null
  const age = exactOf(figure)
  const people =
    [1, 2, 3].map((back) => personsIn(copy, figure.sentence - back)).find(({ length }) => length > 0) ?? []
  const [name] = people
  return age === null || people.length !== 1 || name === undefined ? null : personOf(name, age, figure)
}

const TURNED = /\b(?:turn(?:ed|s|ing)?|at the age of)\s+$/iu
// "At 19 I could not run" is of then.
const NOW =
  /^,? I(?:['’](?:m|ve|ll)|\s+(?:am|have|can(?:['’]t|not)?|still|do(?:n['’]t)?|feel|know|will|need|want))(?![\p{L}])/u
// "Has died at the age of 92".
const DIED = /\b(?:died|dies) (?:at the age of|aged)\s+$/u
const OWN = /\bI(?:['’]m| am)\s+$/u

// "She joined at the age of 28", "he turned 18 in 2001": an age of then.
const isOfNow = ({ when }: Figure): boolean =>
  when.length > 0 && when.every(({ absolute, precision }) => !absolute && precision !== 'year')

/** `Will play Lear at the age of 81`. */
const isToCome = ({ text, syntax }: Copy, figure: Figure, before: string): boolean => {
  const { start } = spanOfSentence({ syntax }, figure.sentence)
  const lead = text.slice(start, figure.quantity.span.start)
  return (
    figure.when.length === 0 &&
    /age of\s+$/u.test(before) &&
    /\b(?:will|is to|has (?:just )?become)\b/u.test(lead)
  )
}

/** Whose age it is by the sentence: who turned so old, or who says “I’m 38”. */
const nameByRole = (copy: Copy, figure: Figure, before: string, after: string): string | undefined => {
  const { subject, speaker } = figure
  if (OWN.test(before) || (/\bAt\s+$/u.test(before) && NOW.test(after)))
    return copy.sources.find(({ id }) => id === speaker[0])?.name
  if (!(TURNED.test(before) || DIED.test(before)) || subject === null) return undefined
  if (!DIED.test(before) && !isOfNow(figure) && !isToCome(copy, figure, before)) return undefined
  // "Rowe, who turns 18 in September": not yet.
  if (/\b(?:turns|turning|turn)\s+$/u.test(before)) return undefined
  const people = personsIn(copy, figure.sentence)
  return (
    copy.entities.people.find(({ name }) => name.toLowerCase().split(/\s+/u).at(-1) === subject)?.name ??
    (people.length === 1 && !/^(?:he|she|they|it)$/u.test(subject) ? people[0] : undefined)
  )
}

// "For Zhang, who is 36": a capital that opens a sentence is no first name.
const OPENS =
  /^(?:For|But|And|When|While|As|By|To|From|With|After|Before|Since|If|Then|Yet|So|That|This|His|Her|Their|Its|On|Of|Now|Like|Unlike|Both|Although|Because)$/u

const personOf = (name: string, age: number, figure: Figure): AgeTold | null => {
  const words = name
    .split(/\s+/u)
    .filter((word, at) => at > 0 || !OPENS.test(word))
    .filter((word) => !TITLES.has(word.replace(/\.$/u, '')) && !/^(?:Jr|Sr)\.?$/u.test(word))
  const surname = words.at(-1)
  if (surname === undefined || surname.length < 2 || surname.endsWith('.')) return null
  return { surname, first: words.length > 1 ? (words[0] ?? null) : null, age, figure }
}

/** Whether two mentions of one surname can only be one person: no two first names stand with it in the text. */
export const isOnePerson = (copy: Copy, a: AgeTold, b: AgeTold): boolean => {
  if (a.surname !== b.surname) return false
  if (a.first !== null && b.first !== null) return a.first === b.first
  return isOneBearer(copy, a.surname)
}

/** Whether no two first names stand with a surname in the text. */
export const isOneBearer = (copy: Copy, surname: string): boolean => firstNamesOf(copy, surname).size <= 1
