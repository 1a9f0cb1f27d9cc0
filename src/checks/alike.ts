import type { Statement } from './statements.ts'

/** How much of the shorter statement stands in the other one, 0 to 1, and how many words that is. */
export const likeness = (a: Statement, b: Statement): Readonly<{ shared: number; part: number }> => {
  const [few, many] = a.words.size <= b.words.size ? [a.words, b.words] : [b.words, a.words]
  let shared = 0
  for (const word of few) if (many.has(word)) shared++
  return { shared, part: few.size === 0 ? 0 : shared / few.size }
}

/** Whether two claims state the same thing, whoever says it and however surely: the same deed, and nearly all words. */
export const areAlike = (a: Statement, b: Statement): boolean => {
  const { shared, part } = likeness(a, b)
  const [few, many] = a.words.size <= b.words.size ? [a, b] : [b, a]
  if (few.act === null) return false
  const isSameAct = few.act === many.act || many.words.has(few.act) || few.words.has(many.act ?? '')
  if (!isSameAct) return false
  // *Be* and *have* tell nothing by themselves: then most of both claims has to be the same.
  if (!few.words.has(few.act) && shared / Math.max(1, many.words.size) < 0.5) return false
  if (shared >= 3 && part >= 0.75) return true
  if (shared < 2 || part < 1) return false
  return few.subject === null || many.subject === few.subject || many.words.has(few.subject)
}

/** A word that stands in more claims than this tells no two of them alike. */
const MOST_BEARERS = 25

/** Pairs of statements that are alike, the earlier first; words that are everywhere are not looked up. */
export const alikePairs = (
  statements: readonly Statement[],
): readonly (readonly [Statement, Statement])[] => {
  const known = paired.get(statements)
  if (known) return known
  const pairs = findPairs(statements)
  paired.set(statements, pairs)
  return pairs
}

const paired = new WeakMap<readonly Statement[], readonly (readonly [Statement, Statement])[]>()

const findPairs = (statements: readonly Statement[]): (readonly [Statement, Statement])[] => {
  const shelves = new Map<string, number[]>()
  const pairs: (readonly [Statement, Statement])[] = []
  for (const [at, statement] of statements.entries()) {
    const counts = new Map<number, number>()
    for (const word of statement.words) {
      const shelf = shelves.get(word) ?? []
      if (shelf.length <= MOST_BEARERS)
        for (const other of shelf) counts.set(other, (counts.get(other) ?? 0) + 1)
      if (shelf.length <= MOST_BEARERS) shelf.push(at)
      shelves.set(word, shelf)
    }
    for (const [other, shared] of counts) {
      const earlier = statements[other]
      if (shared >= 2 && earlier && areAlike(earlier, statement)) pairs.push([earlier, statement])
    }
  }
  return pairs
}

/**
 * Whether `flat` says the very deed that `kept` keeps its distance from: the verb and its doer are the same, or stand
 * in what is alleged or left open, and most words of both agree. Closer than `areAlike`: one deed too many makes
 * another event.
 */
export const isSameDeed = (kept: Statement, flat: Statement): boolean => {
  const { shared } = likeness(kept, flat)
  if (flat.act === null || shared < 2 || shared / Math.max(kept.words.size, flat.words.size) < 0.5)
    return false
  // A pronoun may stand for anybody: then the rest has to agree the better.
  const isOpen = kept.subject === null || flat.subject === null
  if (isOpen && shared / Math.max(kept.words.size, flat.words.size) < 0.75) return false
  if (kept.act === flat.act) return isOpen || kept.subject === flat.subject
  return flat.subject !== null && kept.words.has(flat.act) && kept.words.has(flat.subject)
}
