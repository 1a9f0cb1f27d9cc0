import type { Figure } from '../../domain/ledger.ts'
import { contains } from '../../domain/span.ts'
import { stateNamed } from '../../reference/states.ts'
import type { Copy } from '../check.ts'
import type { List } from './name-list.ts'
import { isOneNoun } from './one-noun.ts'
import { US_STATES } from './us-states.ts'

const STATES =
  /^(?:countr(?:y|ies)|nations?|states?|governments?|leaders?|presidents?|neighbou?rs?|powers?|capitals?|kingdoms?)$/iu
const US_NOUN = /^(?:states?|governors?|capitals?)$/iu
const ANY_SEX =
  /^(?:people|suspects?|defendants?|players?|victims?|passengers?|students?|candidates?|friends?)$/iu
const ONE_SEX = /^(?:men|women|boys|girls|brothers|sisters)$/iu
const PLACES =
  /^(?:towns?|cities|villages?|places|locations|districts|boroughs|counties|provinces|regions|suburbs|islands)$/iu

const itemsOf = ({ text }: Copy, { span }: List): string[] =>
  text
    .slice(span.start, span.end)
    .split(/,\s*(?:and\s+)?|\s+and\s+/u)
    .map((item) => item.replace(/^the\s+/iu, '').trim())
    .filter((item) => !/^\d{1,3}$/u.test(item))

const areStates = (items: readonly string[]): boolean =>
  items.filter((item) => stateNamed(item)).length >= items.length - 1

const NAME =
  /^\p{Lu}[\p{L}\p{M}'’.-]+(?:\s(?:(?:de|van|von|der|al|bin|da|el|la)\s)*\p{Lu}[\p{L}\p{M}'’.-]*){1,2}$/u

/** Each item is a name of two or three words, and none of them a body or a place that the article knows. */
export const arePeople = (copy: Copy, list: List): boolean =>
  itemsOf(copy, list).every((item) => NAME.test(item)) &&
  ![...copy.entities.organisations, ...copy.entities.places].some(({ mentions }) =>
    mentions.some(({ span }) => contains(list.span, span)),
  )

const PLACE = /^\p{Lu}[\p{L}\p{M}'’-]+(?:\s(?:\p{Lu}[\p{L}\p{M}'’-]+|upon|on|of|le|la|the)){0,3}$/u

/** *Courts in Whitby, Selby and Thirsk*: names after a word of place, none of them that of a person. */
const arePlaces = (copy: Copy, list: List): boolean =>
  /\b(?:in|at|from|between|near|to)\s+(?:the\s+)?$/u.test(
    copy.text.slice(Math.max(0, list.span.start - 14), list.span.start),
  ) &&
  itemsOf(copy, list).every((item) => PLACE.test(item)) &&
  !copy.entities.people.some(({ mentions }) => mentions.some(({ span }) => contains(list.span, span)))

/** Whether a list can be that of what a figure counts. */
export const isListOf = (copy: Copy, { quantity: { of } }: Figure, list: List): boolean => {
  const noun = of?.split(/\s+/u).at(-1) ?? ''
  const items = itemsOf(copy, list)
  if (STATES.test(noun) && areStates(items)) return true
  if (US_NOUN.test(noun) && items.every((item) => US_STATES.has(item))) return true
  if (PLACES.test(noun)) return arePlaces(copy, list)
  if (ANY_SEX.test(noun) || ONE_SEX.test(noun)) return arePeople(copy, list)
  return items.every((item) => isOneNoun(item.split(/\s+/u).at(-1)?.toLowerCase() ?? '', noun))
}
