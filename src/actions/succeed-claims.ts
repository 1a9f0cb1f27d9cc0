import { folded } from '../domain/folded.ts'
import type { Stated, Succession } from '../domain/succession.ts'

/**
 * Follows the claims of a text into its next revision, in three passes, surest first:
 *
 * 1. Same words, same attribution: carried, wherever they stand now. Where a statement stands as often as before, its
 *    places are paired in order; where not, the words around it tell, and else nothing does.
 * 2. Same words in another's mouth: to be rechecked.
 * 3. Words that changed: the claim that shares most of them, if it is clearly the one and prefers this one too.
 *
 * Nothing is guessed: of two that are nearly as alike, neither is taken, and the desk asks.
 */
const ALIKE = 0.5
const CLEARLY = 0.12

/** What becomes of each claim of `before`, in their order. */
export const succeedClaims = (before: readonly Stated[], after: readonly Stated[]): readonly Succession[] => {
  const known = new Map<string, Succession>()
  const free = { before: [...before], after: [...after] }
  const settle = (claim: Stated, fate: 'carried' | 'recheck', heir: Stated): void => {
    known.set(claim.id, { claim, fate, heirs: [heir] })
    free.before = free.before.filter(({ id }) => id !== claim.id)
    free.after = free.after.filter(({ id }) => id !== heir.id)
  }
  for (const [claim, heir] of sameBy(free, ({ words, frame }) => folded(`${words}\n${frame}`)))
    settle(claim, 'carried', heir)
  for (const [claim, heir] of sameBy(free, ({ words }) => folded(words))) settle(claim, 'recheck', heir)
  const likeness = compare(free)
  for (const [claim, heir] of clearPairs(free, likeness)) settle(claim, 'recheck', heir)
  return before.map((claim) => known.get(claim.id) ?? unsettled(claim, free.after, likeness))
}

type Free = Readonly<{ before: readonly Stated[]; after: readonly Stated[] }>

type Likeness = (claim: Stated, heir: Stated) => number

const sameBy = ({ before, after }: Free, keyOf: (claim: Stated) => string): (readonly [Stated, Stated])[] => {
  const heirs = grouped(after, keyOf)
  return [...grouped(before, keyOf)].flatMap(([key, claims]) => paired(claims, heirs.get(key) ?? []))
}

const grouped = (claims: readonly Stated[], keyOf: (claim: Stated) => string): Map<string, Stated[]> => {
  const groups = new Map<string, Stated[]>()
  for (const claim of claims) groups.set(keyOf(claim), [...(groups.get(keyOf(claim)) ?? []), claim])
  return groups
}

const paired = (claims: readonly Stated[], heirs: readonly Stated[]): (readonly [Stated, Stated])[] => {
  if (claims.length === heirs.length) return claims.flatMap((claim, index) => pairOf(claim, heirs[index]))
  return claims.flatMap((claim) => {
    const near = heirs.filter((heir) => isNear(claim, heir))
    const rivals = claims.filter((rival) => near[0] !== undefined && isNear(rival, near[0]))
    return near.length === 1 && rivals.length === 1 ? pairOf(claim, near[0]) : []
  })
}

const pairOf = (claim: Stated, heir: Stated | undefined): (readonly [Stated, Stated])[] =>
  heir === undefined ? [] : [[claim, heir]]

const isNear = ({ context: [before, after] }: Stated, { context }: Stated): boolean =>
  (before !== '' && before === context[0]) || (after !== '' && after === context[1])

/** How alike two claims are, 0 to 1: the share of their words that they have in common. */
const compare = ({ before, after }: Free): Likeness => {
  const words = new Map([...before, ...after].map((claim) => [claim, wordsOf(claim)]))
  return (claim, heir) => {
    const [mine, theirs] = [words.get(claim) ?? [], [...(words.get(heir) ?? [])]]
    const all = mine.length + theirs.length
    const shared = mine.filter((word) => {
      const place = theirs.indexOf(word)
      if (place >= 0) theirs.splice(place, 1)
      return place >= 0
    })
    return all === 0 ? 0 : (2 * shared.length) / all
  }
}

const wordsOf = ({ words }: Stated): string[] =>
  folded(words).match(/[\p{L}\p{N}]+(?:[.,'][\p{L}\p{N}]+)*/gu) ?? []

const clearPairs = ({ before, after }: Free, likeness: Likeness): (readonly [Stated, Stated])[] => {
  const heirOf = new Map(before.map((claim) => [claim, clearlyBest(after, (heir) => likeness(claim, heir))]))
  const claimOf = new Map(after.map((heir) => [heir, clearlyBest(before, (claim) => likeness(claim, heir))]))
  return before.flatMap((claim) => {
    const heir = heirOf.get(claim)
    return heir && claimOf.get(heir) === claim ? pairOf(claim, heir) : []
  })
}

const clearlyBest = (
  candidates: readonly Stated[],
  likeness: (candidate: Stated) => number,
): Stated | null => {
  const [best, second] = candidates
    .map((candidate) => ({ candidate, alike: likeness(candidate) }))
    .sort((a, b) => b.alike - a.alike)
  if (!best || best.alike < ALIKE) return null
  return second && best.alike - second.alike < CLEARLY ? null : best.candidate
}

const unsettled = (claim: Stated, free: readonly Stated[], likeness: Likeness): Succession => {
  const heirs = free.filter((heir) => likeness(claim, heir) >= ALIKE)
  return { claim, fate: heirs.length > 0 ? 'ambiguous' : 'gone', heirs }
}
