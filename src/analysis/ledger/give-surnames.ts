import type { Syntax } from '../../domain/syntax.ts'
import { foldName } from '../../reference/fold-name.ts'
import { GIVEN_NAMES, sexOfName, type Sex } from '../../reference/given-names.ts'
import { TITLES } from '../lexicon/roles.ts'
import type { Name } from './find-names.ts'

/** The places that name one person. */
type Places = readonly Name[]

/**
 * The places of each person, with the places of the surname alone that can only be that person's: its one bearer; of
 * several the one whom *Mr* or *Mrs* fits; else the one who was called so before the next came. Where it fits nobody
 * (*Ghazala Khan* and then *Mr Khan*), it is a person of its own.
 */
export const giveSurnames = (syntax: Syntax, people: readonly Places[], alone: Places): Places[] => {
  const owned = new Map(people.map((places) => [places, [...places]]))
  const bearers = new Map<string, Places[]>()
  for (const places of people) {
    const surname = foldName(places[0]?.parts.at(-1) ?? '')
    bearers.set(surname, [...(bearers.get(surname) ?? []), places])
  }
  const firstAlone = new Map<string, number>()
  for (const { words, first } of alone)
    if (!firstAlone.has(foldName(words))) firstAlone.set(foldName(words), first)
  const families = familiesFirst(people)
  const strangers = new Map<string, Name[]>()
  for (const name of alone) {
    const surname = foldName(name.words)
    const all = bearers.get(surname) ?? families.get(surname) ?? []
    const sex = sexByTitle(syntax, name)
    const fitting = all.filter((places) => fits(sexOf(syntax, places), sex))
    const [owner, next] = fitting
    const isFirst = next === undefined || isCalledBefore(firstAlone.get(surname), owner, next)
    if (owner && isFirst) owned.get(owner)?.push(name)
    else if (all.length > 0 && !owner) {
      const key = `${sex} ${surname}`
      strangers.set(key, [...(strangers.get(key) ?? []), name])
    }
  }
  return [...owned.values(), ...strangers.values()]
}

/**
 * *Admiral Liu Bing* and then *Admiral Liu*: where the family's name stands first, the one who bears it so; none where
 * two do.
 */
const familiesFirst = (people: readonly Places[]): ReadonlyMap<string, Places[]> => {
  const families = new Map<string, Places[]>()
  for (const places of people) {
    const parts = places[0]?.parts ?? []
    const family = foldName(parts[0] ?? '')
    if (parts.length !== 2 || GIVEN_NAMES.has(family)) continue
    families.set(family, families.has(family) ? [] : [places])
  }
  return families
}

const isCalledBefore = (called: number | undefined, owner: Places | undefined, next: Places): boolean =>
  called !== undefined && called > (owner?.[0]?.first ?? 0) && called < (next[0]?.first ?? 0)

const fits = (known: Sex | undefined, wanted: Sex | undefined): boolean =>
  known === undefined || wanted === undefined || known === wanted

const sexByTitle = ({ tokens }: Syntax, { first, title }: Name): Sex | undefined =>
  (title && TITLES.get(tokens[first - 1]?.lower ?? '')) ?? undefined

const sexOf = (syntax: Syntax, places: Places): Sex | undefined =>
  places.map((name) => sexByTitle(syntax, name)).find((sex) => sex !== undefined) ??
  sexOfName((places[0]?.parts.length ?? 0) > 1 ? (places[0]?.parts[0] ?? '') : '')
