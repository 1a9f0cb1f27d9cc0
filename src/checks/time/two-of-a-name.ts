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

/** *John R. Marlowe, 59*, and *John T. Marlowe, 35*: two people. */
export const areTwoOfAName = (text: string, a: AgeTold, b: AgeTold): boolean => {
  const [one, two] = [markOf(text, a), markOf(text, b)]
  return one !== undefined && two !== undefined && one !== two
}
