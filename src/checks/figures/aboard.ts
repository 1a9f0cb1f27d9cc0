import type { Figure } from '../../domain/ledger.ts'
import { isWithin } from './is-within.ts'
import type { Copy } from '../check.ts'
import { isDefinite, isOfOther, wordsAround } from './definite.ts'
import { areKin, kinOf } from './kin-nouns.ts'
import { isSetElsewhere } from './is-set-elsewhere.ts'
import { inOneEra, inOneTime, onOneWord } from './same-thing.ts'

/*
 * How many were aboard or inside when it happened is told once in full: *carrying 412 passengers and crew*, *all 356
 * people on board*. Passengers may be fewer than the people, of whom some are crew; who got out is a part.
 */

const ABOARD =
  /^(?:\s+(?!of\b)[\p{L}’'-]+){0,5}?\s+(?:aboard|on board|inside|in the building|on the (?:plane|bus|ship|boat|ferry|train|flight|coach|vessel|aircraft|jet|minibus)|trapped inside|at the scene|underground)\b/iu
const CARRYING =
  /\b(?:carrying|carried|was carrying|had aboard|had on board|aboard were|on board were|inside were|trapped inside were)\s+(?:about|some|nearly|almost|more than|at least|a total of)?\s*$/iu
const PART =
  /\b(?:(?<!\b(?:none|all|any|each) )of (?:the|those|them|whom|these)|another|other|remaining|some of|only|first|last|including|among)\s*(?:\p{L}+\s*)?$/iu

const PEOPLE = new Set(
  'people person passenger worker crew occupant miner guest soldier pupil sailor'.split(' '),
)

const isAboard = (copy: Copy, figure: Figure): boolean => {
  const { quantity, head, fate, isMoving } = figure
  const isPeople = quantity.unit === 'person' || PEOPLE.has(kinOf(head ?? ''))
  if (!isPeople || fate !== null || isMoving || quantity.min === null || quantity.min < FEWEST) return false
  const { before, after } = wordsAround(copy, figure)
  const told = before.split(/[.;:]/u).at(-1) ?? ''
  // "One of the 114 passengers and crew": what follows *the* is the whole.
  if (PART.test(told) && !(isDefinite(copy, figure) && /\bof the\s*$/iu.test(told))) return false
  // "One of the 114 passengers and crew"
  if (isDefinite(copy, figure) && /^\s+and (?:its |the )?crew/iu.test(after)) return true
  return CARRYING.test(told) || ABOARD.test(after.split(/[.;:,]/u)[0] ?? '')
}

const FEWEST = 5
const AND_MORE =
  /^[^.;:()]{0,20}\band\s+(?:\d|an?\b|two|three|four|five|six|seven|eight|nine|ten|\p{L}+teen)/iu

/** *220 passengers and 40 crew*: a count that another one adds to. */
const isAddedTo = (copy: Copy, figure: Figure): boolean => AND_MORE.test(wordsAround(copy, figure).after)

/** *People*, or *passengers and crew*. */
const isAnybody = (copy: Copy, figure: Figure): boolean =>
  figure.head === null ||
  figure.head === 'people' ||
  figure.head === 'person' ||
  /^\s+and (?:its |the )?crew/iu.test(wordsAround(copy, figure).after)

const mayBeOne = (copy: Copy, a: Figure, b: Figure): boolean => {
  if (isAddedTo(copy, a) || isAddedTo(copy, b)) return false
  if (areKin(a.head, b.head) || (isAnybody(copy, a) && isAnybody(copy, b))) return true
  const [some, all] = isAnybody(copy, a) ? [b, a] : [a, b]
  // Passengers and crew are the people aboard; never fewer of these than of those.
  return isAnybody(copy, all) && (some.quantity.min ?? 0) > (all.quantity.max ?? Infinity)
}

/** Whether two figures tell how many were aboard, or inside, of one thing. */
export const isOneManifest = (copy: Copy, a: Figure, b: Figure): boolean =>
  isAboard(copy, a) &&
  isAboard(copy, b) &&
  mayBeOne(copy, a, b) &&
  !isOfOther(copy, a) &&
  !isOfOther(copy, b) &&
  isWithin(a, b) &&
  !isSetElsewhere(copy, a, b) &&
  inOneTime(a, b) &&
  inOneEra(a, b) &&
  onOneWord(a, b)
