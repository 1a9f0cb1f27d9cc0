import { stateOfDemonym } from '../../reference/states.ts'

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
// "Its 54-year-old chairman, Ulrich Stemmer, would step aside".
const HELD = new RegExp(`^\\s+(?:\\p{Ll}[\\p{L}-]*\\s+){0,3}\\p{Ll}[\\p{L}-]*,\\s+(?<name>${NAME}),`, 'u')
const HOLDS = /(?:\b(?:the|his|her|its|their|our)|\p{L}['’]s?)\s+$/iu
const AT = new RegExp(
  `^,\\s+(?<name>${NAME})\\s+(?:has|is|remains|holds|still|runs|plays|works|lives)\\b`,
  'u',
)

// "A 29-year-old Berlin woman": one capital word and a noun after it name no person.
const isAdjective = (after: string): boolean =>
  /^\s+(?:\p{Ll}[\p{L}-]*\s+){0,3}\p{Lu}[\p{L}'’-]*\s+(?!(?:was|is|has|had|said|told|who|and|from|of|did|died|will|would|went|could|also)\b)\p{Ll}/u.test(
    after,
  )

/** *The 25-year-old Italian*: a people names no person. */
const notPeople = (name: string | undefined): string | undefined =>
  name !== undefined && stateOfDemonym(name) ? undefined : name

/** The name that stands beside an age, by the words before and after it. */
export const nameBeside = (words: string, before: string, after: string): string | undefined => {
  const isHyphened = /old$/iu.test(words)
  return (
    (/(?:^|[.!?”"]\s+|\n)At\s+$/u.test(before) ? AT.exec(after)?.groups?.name : undefined) ??
    (isHyphened && !isAdjective(after) && !/\bold\b.*\s/u.test(words)
      ? notPeople(AFTER.exec(after)?.groups?.name)
      : undefined) ??
    (isHyphened && HOLDS.test(before) ? HELD.exec(after)?.groups?.name : undefined) ??
    (isHyphened ? APPOSED.exec(before)?.groups?.name : undefined) ??
    (isHyphened ? NAMED.exec(after)?.groups?.name : undefined) ??
    BEFORE.exec(before)?.groups?.name
  )
}
