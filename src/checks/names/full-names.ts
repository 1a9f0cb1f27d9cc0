import { lettersApart, soundOf } from '../../reference/name-sound.ts'
import { isVariant } from './is-variant.ts'
import { raise, type Spelling } from './spelling.ts'
import type { Raised } from '../check.ts'

/** Full names are compared with those that share their first or last part, so the work grows with the names. */
const rivalsOf = (spellings: readonly Spelling[]): Map<string, Spelling[]> => {
  const shelves = new Map<string, Spelling[]>()
  for (const spelling of spellings) {
    const { folded } = spelling
    if (folded.length < 2 || folded.length > 4) continue
    const surname = folded.at(-1) ?? ''
    const edges = `edges ${surname.slice(0, 1)} ${surname.slice(-1)}`
    for (const key of [`given ${folded[0] ?? ''}`, `surname ${surname}`, edges]) {
      const shelf = shelves.get(key)
      if (shelf) shelf.push(spelling)
      else shelves.set(key, [spelling])
    }
  }
  return shelves
}

const isOneName = (a: Spelling, b: Spelling): boolean => {
  if (a.folded.length !== b.folded.length) return false
  const unlike = a.folded.flatMap((part, at) => (part === b.folded[at] ? [] : [at]))
  const [at] = unlike
  if (unlike.length === 2 && a.folded.length === 2) return areBothSlips(a.folded, b.folded)
  if (unlike.length !== 1 || at === undefined) return false
  return isVariant(a.folded[at] ?? '', b.folded[at] ?? '', at > 0 ? 'surname' : 'given')
}

/** *Fergal Twomey* and *Feargal Toomey*: two slips, where the one sounds the same and the other is a letter off. */
const areBothSlips = (
  [given = '', surname = '']: readonly string[],
  [first = '', last = '']: readonly string[],
) =>
  Math.min(surname.length, last.length) >= LEAST &&
  soundOf(given) === soundOf(first) &&
  lettersApart(given, first) <= 1 &&
  given.length >= LEAST &&
  (lettersApart(surname, last) === 1 ||
    (soundOf(surname) === soundOf(last) && lettersApart(surname, last) === 2))

const LEAST = 6

/** How many that share a part are compared with each. */
const MOST_RIVALS = 20

/** Full names that differ in one part by a slip; `raised` takes up the spellings that are dealt with. */
export const fullVariants = function* (
  spellings: readonly Spelling[],
  raised: Set<Spelling>,
): Iterable<Raised> {
  for (const rivals of rivalsOf(spellings).values())
    for (const [at, a] of rivals.entries())
      for (const b of rivals.slice(at + 1, at + MOST_RIVALS)) {
        if (raised.has(b) || !isOneName(a, b)) continue
        const finding = raise(a, b)
        if (!finding) continue
        raised.add(a).add(b)
        yield finding
      }
}
