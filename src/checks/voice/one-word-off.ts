/** In words: what so short a quotation shares with another is no accident only where one takes the other up. */
const FEWEST = 4
const FEWEST_OPEN = 5
const LONGEST = 60

/**
 * Whether the shorter of two runs stands in the longer one with just one word changed: *slow but real progress* and
 * *slow but steady progress*. Compared at each place of the longer run, both short.
 */
export const isOneWordOff = (a: readonly string[], b: readonly string[]): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < FEWEST || long.length > LONGEST) return false
  for (let from = 0; from + short.length <= long.length; from++) {
    const off = short.flatMap((word, at) => (word === long[from + at] ? [] : [at]))
    const [at] = off
    // *Like a wall*, *a wave like a wall*: of a few words the first and the last have to agree.
    const isWithin = short.length >= FEWEST_OPEN || short.length === long.length
    if (off.length === 1 && at !== undefined && (isWithin || (at > 0 && at < short.length - 1))) return true
  }
  return false
}

/** Pairs of runs that share four words in a row but for one, each pair once, the earlier one first. */
export const pairsNearlyAlike = (runs: readonly (readonly string[])[]): (readonly [number, number])[] => {
  const shelves = new Map<string, number[]>()
  const pairs = new Map<string, readonly [number, number]>()
  for (const [at, words] of runs.entries())
    for (const key of new Set(gapped(words.slice(0, LONGEST)))) {
      const shelf = shelves.get(key) ?? []
      if (shelf.length > MOST_HOLDERS) continue
      for (const other of shelf) if (other !== at) pairs.set(`${other} ${at}`, [other, at])
      shelf.push(at)
      shelves.set(key, shelf)
    }
  return [...pairs.values()]
}

/** A phrase that stands everywhere tells nothing, and would make the work grow with its square. */
const MOST_HOLDERS = 12

/** Each four words in a row with one of them left out. */
const gapped = (words: readonly string[]): string[] =>
  words.slice(FEWEST - 1).flatMap((_, at) =>
    Array.from({ length: FEWEST }, (_gap, left) =>
      words
        .slice(at, at + FEWEST)
        .map((word, step) => (step === left ? '_' : word))
        .join(' '),
    ),
  )
