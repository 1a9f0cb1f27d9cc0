import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { spanOfSentence } from '../figures/in-sentence.ts'
import { exactOf } from '../figures/wording.ts'
import { isAgeAlone, personsIn } from './age-alone.ts'
import { firstNamesOf } from './first-names.ts'
import { TITLES } from './titles.ts'

/** An age that the text gives a person now: the name as it stands, its last word, the age. */
export type AgeTold = Readonly<{ surname: string; first: string | null; age: number; figure: Figure }>

const NAME =
  "\\p{Lu}[\\p{L}\\p{M}'’.-]*[\\p{L}\\p{M}](?:\\s+(?:(?:de|la|van|von|der|al|el|bin|bint|da|dos|di)\\s+)*\\p{Lu}[\\p{L}\\p{M}'’.-]*)*"
const BEFORE = new RegExp(
  `(?<name>${NAME})(?:,?\\s+(?:Jr|Sr)\\.?)?\\s*(?:,|[(]|,?\\s+is|,\\s+who\\s+(?:is|was)|,\\s+aged?|,\\s+now)\\s*$`,
  'u',
)
const AFTER = new RegExp(
  `^\\s+(?:(?!(?:on|in|at|of|from|by|over|after|for|with|near)\\s)\\p{Ll}[\\p{L}-]*\\s+){0,3}(?<name>${NAME})`,
  'u',
)
const APPOSED = new RegExp(`(?<name>${NAME}),\\s+(?:an?|the)\\s+(?:\\p{Ll}+\\s+)?$`, 'u')
// "A 52-year-old man, later named as Colin Baxter".
const NAMED = new RegExp(
  `^\\s+(?:\\p{Ll}[\\p{L}-]*\\s+){0,3}\\p{Ll}[\\p{L}-]*,?\\s+(?:(?:who|was|has|been|later|since|police|by|officers|officials|locally|formally|then)\\s+)*(?:named|identified)\\s+(?:(?:by|on)\\s+\\p{L}+\\s+)?(?:as\\s+)?(?:(?:Mr|Mrs|Ms)\\.?\\s+)?(?<name>${NAME})`,
  'u',
)
const AT = new RegExp(
  `^,\\s+(?<name>${NAME})\\s+(?:has|is|remains|holds|still|runs|plays|works|lives)\\b`,
  'u',
)

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

const OPENS_AGE = ', who was '
/** *Mr Tregear, who was 59, leaves a widow*: told as an age by where it stands alone. */
const isOfLate = ({ text }: Copy, { quantity: { span, unit } }: Figure): boolean =>
  unit === null &&
  text.startsWith(OPENS_AGE, span.start - OPENS_AGE.length) &&
  /^\d\d$/u.test(text.slice(span.start, span.end)) &&
  /^[,.](?! (?:then|when|at the time))/u.test(text.slice(span.end, span.end + 12))

const found = new WeakMap<Copy, readonly AgeTold[]>()

// "A 29-year-old Berlin woman": one capital word and a noun after it name no person.
const isAdjective = (after: string): boolean =>
  /^\s+(?:\p{Ll}[\p{L}-]*\s+){0,3}\p{Lu}[\p{L}'’-]*\s+(?!(?:was|is|has|had|said|told|who|and|from|of|did|died|will|would|went|could|also)\b)\p{Ll}/u.test(
    after,
  )

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
  const isHyphened = /old$/iu.test(text.slice(start, end))
  const name =
    (/(?:^|[.!?”"]\s+|\n)At\s+$/u.test(before) ? AT.exec(after)?.groups?.name : undefined) ??
    (isHyphened && !isAdjective(after) && !/\bold\b.*\s/u.test(text.slice(start, end))
      ? AFTER.exec(after)?.groups?.name
      : undefined) ??
    (isHyphened ? APPOSED.exec(before)?.groups?.name : undefined) ??
    (isHyphened ? NAMED.exec(after)?.groups?.name : undefined) ??
    BEFORE.exec(before)?.groups?.name
  const told = name ?? nameByRole(copy, figure, before, after)
  return age === null || told === undefined ? null : personOf(told, age, figure)
}

/** `Ida Wexler died on Saturday. She was 86`: of whom the sentence before names, where it names one. */
const ageAlone = (copy: Copy, figure: Figure): AgeTold | null => {
  if (!isAgeAlone(copy, figure)) return null
  const age = exactOf(figure)
  const people = personsIn(copy, figure.sentence - 1)
  const [name] = people
  return age === null || people.length !== 1 || name === undefined ? null : personOf(name, age, figure)
}

const TURNED = /\b(?:turn(?:ed|s|ing)?|at the age of)\s+$/iu
// "At 19 I could not run" is of then.
const NOW =
  /^,? I(?:['’](?:m|ve|ll)|\s+(?:am|have|can(?:['’]t|not)?|still|do(?:n['’]t)?|feel|know|will|need|want))(?![\p{L}])/u
const OWN = /\bI(?:['’]m| am)\s+$/u

// "She joined at the age of 28", "he turned 18 in 2001": an age of then.
const isOfNow = ({ when }: Figure): boolean =>
  when.length > 0 && when.every(({ absolute, precision }) => !absolute && precision !== 'year')

/** Whose age it is by the sentence: who turned so old, or who says “I’m 38”. */
const nameByRole = (copy: Copy, figure: Figure, before: string, after: string): string | undefined => {
  const { subject, speaker } = figure
  if (OWN.test(before) || (/\bAt\s+$/u.test(before) && NOW.test(after)))
    return copy.sources.find(({ id }) => id === speaker[0])?.name
  if (!TURNED.test(before) || subject === null || !isOfNow(figure)) return undefined
  // "Rowe, who turns 18 in September": not yet.
  if (/\bturns\s+$/u.test(before) && figure.when.some(({ precision }) => precision === 'month'))
    return undefined
  return copy.entities.people.find(({ name }) => name.toLowerCase().split(/\s+/u).at(-1) === subject)?.name
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
