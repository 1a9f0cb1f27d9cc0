import { deedStem } from '../deeds/stem.ts'
import type { Statement } from '../statements.ts'

const FEWEST_SHARED = 2
const ENOUGH = 0.6
const ENOUGH_SAID = 0.75

/** How much of the shorter claim, in stems of deeds, the other one has. */
export const isOneThing = (a: Statement, b: Statement, isStrict: boolean): boolean => {
  const [few, many] = [thingsOf(a), thingsOf(b)].sort((one, two) => one.size - two.size)
  if (!few || !many || areOfOthers(a, b)) return false
  const shared = [...few].filter((stem) => many.has(stem)).length
  if (shared < FEWEST_SHARED) return false
  if (shared >= FEWEST_SHARED + Number(isStrict))
    return shared / few.size >= (isStrict ? ENOUGH_SAID : ENOUGH)
  // Of a short claim all has to be there; or the deed itself and half of the rest, in other words.
  return shared === few.size || (deedIsShared(a, b) && shared / few.size >= ENOUGH_TOLD)
}

const ENOUGH_TOLD = 0.4

/** Whether what the one claim does is what the other does: *bombed the village*, *struck the village*. */
const deedIsShared = (a: Statement, b: Statement): boolean =>
  a.act !== null &&
  b.act !== null &&
  !LIGHT.test(a.act) &&
  deedStem({ lemma: a.act }) === deedStem({ lemma: b.act })

/** Each names somebody or something that the other does not: *talks with Halden*, *talks with Brey*. */
const areOfOthers = (a: Statement, b: Statement): boolean => {
  const [one, two] = [a, b].map(
    ({ tokens }) =>
      new Set(tokens.flatMap(({ tag, lower }) => (tag === 'NNP' && !LIGHT_NAME.test(lower) ? [lower] : []))),
  )
  const hasOwn = (names = new Set<string>(), others = new Set<string>()): boolean =>
    [...names].some((name) => !others.has(name))
  return hasOwn(one, two) && hasOwn(two, one)
}

const LIGHT_NAME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/u

const LIGHT =
  /^(?:be|have|do|say|tell|will|receive|get|go|hold|take|make|give|use|want|need|like|think|believe|any|kind|later|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d.*)$/u

const thingsOf = (statement: Statement): Set<string> =>
  new Set(
    statement.tokens.flatMap((token) =>
      (/^(?:NN|VB|JJ)/u.test(token.tag) || token.lower === 'across') && !LIGHT.test(token.lemma.toLowerCase())
        ? [deedStem(token)]
        : [],
    ),
  )
