import type { AgeTold } from './find-ages.ts'

/** In UTF-16 code units: how far before an age its name stands. */
const NEAR = 40

const NAME =
  /\p{Ll} (?:(?<initial>\p{Lu})\.? )?(?<surname>\p{Lu}[\p{L}’'-]+)(?:,? (?<suffix>Jr|Sr|II|III)\b\.?)?[^.;]{0,12}$/u

/** What tells two of one name apart: a middle initial, *Sr.*. */
const markOf = (text: string, { figure, surname }: AgeTold): string | undefined => {
  const { start } = figure.quantity.span
  const name = NAME.exec(text.slice(Math.max(0, start - NEAR), start))?.groups
  return name?.surname?.toLowerCase() === surname.toLowerCase() ? (name.suffix ?? name.initial) : undefined
}

const KIN_OF =
  /\b(?:his|her|their|the couple['’]s)\s+(?:\p{Ll}+\s+)?(?:sons?|daughters?|father|mother|brothers?|sisters?|uncle|nephew|cousin|grandson|grandfather|wife|husband|namesake),?\s+(?:also\s+)?(?:(?:named|called)\s+)?(?:\p{Lu}[\p{L}’'-]+\s+){0,2}(?:\p{Lu}[\p{L}’'-]+),?\s+$/u
const YOUNGER = /\b(?:younger|junior)\b/iu
const ELDER = /\b(?:elder|older|senior)\b/iu

/** *Greg Marsh, 61, and his son Greg, 30*: father and son. */
const isKin = (text: string, { figure: { quantity } }: AgeTold): boolean => {
  const before = text.slice(Math.max(0, quantity.span.start - 80), quantity.span.start)
  return KIN_OF.test(before)
}

const isCalled = (text: string, called: RegExp, { figure: { quantity } }: AgeTold): boolean =>
  called.test(text.slice(Math.max(0, quantity.span.start - NEAR), quantity.span.start))

/** *John R. Marlowe, 59*, and *John T. Marlowe, 35*: two people. */
export const areTwoOfAName = (text: string, a: AgeTold, b: AgeTold): boolean => {
  if (isKin(text, a) !== isKin(text, b)) return true
  if (isCalled(text, isKin(text, a) ? ELDER : YOUNGER, b)) return true
  const [one, two] = [markOf(text, a), markOf(text, b)]
  return one !== undefined && two !== undefined && one !== two
}
