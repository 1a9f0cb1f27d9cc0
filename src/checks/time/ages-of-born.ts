import type { Figure } from '../../domain/ledger.ts'
import { sexOfGivenName } from '../../reference/sex-of-given-name.ts'
import type { Copy } from '../check.ts'
import { spanOfSentence } from '../figures/in-sentence.ts'
import { isAgeAlone, personsIn } from './age-alone.ts'
import { agesBeside, agesNear } from './age-beside.ts'
import type { Birth } from './births.ts'
import { findAges, isOneBearer, type AgeTold } from './find-ages.ts'

const DEATH = /\b(?:died|dies|dead|death|has died)\b[^.;]{0,60}\b(?:at (?:the age of )?|aged )$/iu

const agesAtDeath = (copy: Copy): readonly Figure[] => {
  const known = made.get(copy)
  if (known) return known
  const found = copy.ledger.filter(({ quantity: { span } }) =>
    DEATH.test(copy.text.slice(Math.max(0, span.start - 100), span.start)),
  )
  made.set(copy, found)
  return found
}

const made = new WeakMap<Copy, readonly Figure[]>()

/** `She was born …`, `Born in 1965, he …`: the one person whose age the sentence before tells. */
const PRONOUN =
  /^["“]?(?:(?:He|She) (?:was|is|had been)\b|Born\b[^.;]*,\s+(?:he|she)\b|The (?:\p{Ll}+ )?\p{Ll}+,? (?:who )?(?:was )?born\b)/u

const meant = (ages: readonly AgeTold[], { point }: Birth): Figure[] => {
  const near = ages.filter(
    ({ figure }) =>
      point.sentence - figure.sentence <= 1 && figure.quantity.span.start < point.mention.span.start,
  )
  return new Set(near.map(({ surname }) => surname)).size === 1 ? near.map(({ figure }) => figure) : []
}

/** Whether a name stands among some words; *O’Neill* is two of them. */
const isIn = (words: ReadonlySet<string>, name: string): boolean =>
  (name.match(/[\p{L}\p{M}-]+/gu) ?? []).every((part) => words.has(part))

/** The ages of the person who was born then: beside the same surname, or of a death told in a sentence next to it. */
export const agesOf = (copy: Copy, birth: Birth, isOnly: boolean): Figure[] => {
  const { point, words } = birth
  const ages = findAges(copy)
  const called = PRONOUN.test(words) ? meant(ages, birth) : []
  // "Okafor, who was born in 1990, and Luis Prado, 22": whoever is named before the birth is the one who was born.
  const own = /^["“]?Born\b/u.test(words) ? words : birth.lead
  const told = new Set(own.match(/[\p{L}\p{M}-]+/gu) ?? [])
  const named = ages
    .filter(({ surname }) => isIn(told, surname) && isOneBearer(copy, surname))
    .map(({ figure }) => figure)
  const dead = agesAtDeath(copy).filter(({ sentence }) => Math.abs(sentence - point.sentence) <= 1)
  const beside = agesBeside(copy, point.sentence, point.mention.span)
  const far = isOnly && PRONOUN.test(words) ? agesFarOff(copy, ages, birth) : []
  return [
    ...new Set([
      ...named,
      ...called,
      ...dead,
      ...beside,
      ...far,
      ...(isOnly ? agesNear(copy, point.sentence) : []),
      ...(isOnly ? agesOfTheDead(copy) : []),
    ]),
  ]
}

// An obituary tells of the death at its head, and of the birth where the life begins.
const HEAD = 2
const REACH = 15

const SEX = { he: 'male', she: 'female' } as const

/** *She*, and no man of the same surname. */
const mayBeMeant = (copy: Copy, { words }: Birth, name: string): boolean => {
  const pronoun = /\b(?<pronoun>he|she)\b/iu.exec(words)?.groups?.pronoun?.toLowerCase()
  const given = copy.entities.people.find((person) => person.name === name)?.given ?? null
  const sex = given === null ? undefined : sexOfGivenName(given)
  return sex === undefined || pronoun === undefined || sex === SEX[pronoun === 'he' ? 'he' : 'she']
}

/** Paragraphs on, *she was born*: of whoever alone has died, or of the last one who was named, if nobody else was. */
const agesFarOff = (copy: Copy, ages: readonly AgeTold[], birth: Birth): Figure[] => {
  const { point } = birth
  const [only, ...others] = agesAtDeath(copy)
  const dead =
    only && others.length === 0 && only.sentence <= HEAD && only.sentence < point.sentence ? [only] : []
  for (let back = point.sentence - 1; back >= Math.max(0, point.sentence - REACH); back -= 1) {
    const [name, ...more] = personsIn(copy, back).filter((person) => mayBeMeant(copy, birth, person))
    if (name === undefined) continue
    const named = ages.filter(
      ({ surname, first, figure }) =>
        name.endsWith(surname) &&
        figure.sentence <= back &&
        (first === null ? isOneBearer(copy, surname) : name.startsWith(first)),
    )
    return more.length === 0 ? [...dead, ...named.map(({ figure }) => figure)] : dead
  }
  return dead
}

/** `Ida Wexler died on Saturday. She was 86`: whose one birth the article tells. */
const agesOfTheDead = (copy: Copy): readonly Figure[] => {
  const alone = copy.ledger.filter((figure) => isAgeAlone(copy, figure))
  const [only] = alone
  if (!only || alone.length > 1) return []
  const { start, end } = spanOfSentence(copy, only.sentence - 1)
  return /\b(?:died|has died|was found dead)\b/u.test(copy.text.slice(start, end)) ? alone : []
}
