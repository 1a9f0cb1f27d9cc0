import { lettersApart, soundOf } from '../../reference/name-sound.ts'
import { townsNamed } from '../../reference/places.ts'
import { stateNamed, stateOfDemonym } from '../../reference/states.ts'
import type { Raised } from '../check.ts'
import { isSwapped, isVariant, soundsTheSame } from './is-variant.ts'
import { raise, shelfOf, shelvesOf, type Spelling } from './spelling.ts'

/** A place or a body of one long word, spelled otherwise just once: *Krasnavar* where *Krasnovar* stands twice. */
export const loneVariants = function* (text: string, spellings: readonly Spelling[]): Iterable<Raised> {
  const shelves = new Map<string, Spelling[]>()
  const surnames = new Set(
    spellings.flatMap(({ folded }) => (folded.length > 1 ? [folded.at(-1) ?? ''] : [])),
  )
  for (const one of spellings) {
    const [name = ''] = one.folded
    if (one.folded.length !== 1 || name.length < 7 || stateNamed(name) || stateOfDemonym(name)) continue
    const keys = shelvesOf(one)
    const rivals = new Set(keys.flatMap((key) => shelves.get(key)?.slice(0, MOST_RIVALS) ?? []))
    const usual = [...rivals].find(
      (other) => isLoneVariant(text, one, other) || isMisheard(one, other, surnames),
    )
    const finding = usual ? raise(one, usual) : null
    if (finding) yield finding
    for (const key of keys) {
      const shelf = shelves.get(key)
      if (shelf) shelf.push(one)
      else shelves.set(key, [one])
    }
  }
}

const isLoneVariant = (text: string, a: Spelling, b: Spelling): boolean => {
  const [one, two] = [a.folded[0] ?? '', b.folded[0] ?? '']
  const [few, many] = [a.mentions.length, b.mentions.length].sort((x, y) => x - y)
  if (few !== 1 || one.at(-1) !== two.at(-1)) return false
  if (areOnePlace(text, a, b)) return true
  if (shelfOf(a) !== shelfOf(b) || (many ?? 0) < 2 || one.length !== two.length) return false
  return (
    (lettersApart(one, two) === 1 || one.length >= LONG) &&
    isVariant(one, two, 'surname') &&
    (townsNamed(a.words).length === 0 || townsNamed(b.words).length === 0)
  )
}

/** A body or a place in two spellings that sound the same, or with two letters swapped; of people the full names tell. */
const isMisheard = (a: Spelling, b: Spelling, surnames: ReadonlySet<string>): boolean => {
  const [one, two] = [a.folded[0] ?? '', b.folded[0] ?? '']
  if (Math.min(a.mentions.length, b.mentions.length) !== 1 || surnames.has(one) || surnames.has(two))
    return false
  if (!soundsTheSame(one, two) && !isSwapped(one, two)) return false
  // *Lerania* and *Leranian*.
  if (one.startsWith(two) || two.startsWith(one)) return false
  return [a, b].some((each) => townsNamed(each.words).length === 0)
}

/** *The hamlet of Thornesley*, *nobody in Thornsley*: places of which a gazetteer has one at most, alike by sound but for a letter. */
const areOnePlace = (text: string, a: Spelling, b: Spelling): boolean => {
  const [one, two] = [a.folded[0] ?? '', b.folded[0] ?? '']
  return (
    lettersApart(one, two) === 1 &&
    isVariant(one, two, 'surname') &&
    (soundOf(one) === soundOf(two) || (one.length !== two.length && one.length >= LONG - 1)) &&
    [a, b].some((each) => townsNamed(each.words).length === 0) &&
    [a, b].every((each) => standsAsPlace(text, each))
  )
}

export const standsAsPlace = (text: string, { mentions }: Spelling): boolean =>
  mentions.some(
    ({ span: { start, end } }) =>
      /\b(?:in|at|near|from|to|outside|around|(?:town|village|hamlet|city|port|island|suburb|district|region|province|valley|people|residents) of) $/u.test(
        text.slice(Math.max(0, start - 14), start),
      ) && !/^ \p{Lu}/u.test(text.slice(end, end + 2)),
  )

const MOST_RIVALS = 20

/** Two letters of so many may be wrong. */
const LONG = 9
