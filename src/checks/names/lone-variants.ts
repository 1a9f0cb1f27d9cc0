import { lettersApart } from '../../reference/name-sound.ts'
import { townsNamed } from '../../reference/places.ts'
import { stateNamed, stateOfDemonym } from '../../reference/states.ts'
import type { Raised } from '../check.ts'
import { isVariant } from './is-variant.ts'
import { raise, shelfOf, type Spelling } from './spelling.ts'

/** A place or a body of one long word, spelled otherwise just once: *Krasnavar* where *Krasnovar* stands twice. */
export const loneVariants = function* (spellings: readonly Spelling[]): Iterable<Raised> {
  const shelves = new Map<string, Spelling[]>()
  for (const one of spellings) {
    const [name = ''] = one.folded
    if (one.folded.length !== 1 || name.length < 7 || stateNamed(name) || stateOfDemonym(name)) continue
    const shelf = shelves.get(shelfOf(one)) ?? []
    const usual = shelf.find((other) => isLoneVariant(one, other))
    const finding = usual ? raise(one, usual) : null
    if (finding) yield finding
    shelves.set(shelfOf(one), [...shelf, one])
  }
}

const isLoneVariant = (a: Spelling, b: Spelling): boolean => {
  const [one, two] = [a.folded[0] ?? '', b.folded[0] ?? '']
  const [few, many] = [a.mentions.length, b.mentions.length].sort((x, y) => x - y)
  if (few !== 1 || (many ?? 0) < 2 || one.length !== two.length || one.at(-1) !== two.at(-1)) return false
  return (
    (lettersApart(one, two) === 1 || one.length >= LONG) &&
    isVariant(one, two, 'surname') &&
    (townsNamed(a.words).length === 0 || townsNamed(b.words).length === 0)
  )
}

/** Two letters of so many may be wrong. */
const LONG = 9
