/** How the shorter of two runs of words lies in the longer one: words in the same order, and how tightly. */
export type Fit = Readonly<{ shared: number; shorter: number; window: number }>

/** Longer runs are compared by their first words alone. */
const MOST_WORDS = 80

/** The longest common subsequence of two runs of words, with the width that it takes up in the longer one. */
export const fitOf = (a: readonly string[], b: readonly string[]): Fit => {
  const [short, long] = (a.length <= b.length ? [a, b] : [b, a]).map((words) => words.slice(0, MOST_WORDS))
  const rows = short?.length ?? 0
  const columns = long?.length ?? 0
  const lengths = Array.from({ length: rows + 1 }, () => new Uint8Array(columns + 1))
  for (let i = rows - 1; i >= 0; i--) {
    const row = lengths[i] ?? new Uint8Array(0)
    for (let j = columns - 1; j >= 0; j--)
      row[j] =
        short?.[i] === long?.[j]
          ? (lengths[i + 1]?.[j + 1] ?? 0) + 1
          : Math.max(lengths[i + 1]?.[j] ?? 0, row[j + 1] ?? 0)
  }
  let first = -1
  let last = -1
  for (let i = 0, j = 0; i < rows && j < columns;)
    if (short?.[i] === long?.[j]) {
      if (first < 0) first = j
      last = j
      i++
      j++
    } else if ((lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) i++
    else j++
  return { shared: lengths[0]?.[0] ?? 0, shorter: rows, window: first < 0 ? 0 : last - first + 1 }
}

/** Every three words in a row. */
export const threes = (words: readonly string[]): string[] =>
  words.slice(2).map((last, at) => `${words[at] ?? ''} ${words[at + 1] ?? ''} ${last}`)

/** Pairs of runs that share three words in a row, each pair once, the earlier one first. */
export const pairsAlike = (runs: readonly (readonly string[])[]): (readonly [number, number])[] => {
  const shelves = new Map<string, number[]>()
  const pairs = new Map<string, readonly [number, number]>()
  for (const [at, words] of runs.entries())
    for (const key of threes(words)) {
      const shelf = shelves.get(key) ?? []
      // A phrase that stands everywhere tells nothing, and would make the work grow with its square.
      if (shelf.length > 12) continue
      for (const other of shelf) if (other !== at) pairs.set(`${other} ${at}`, [other, at])
      shelf.push(at)
      shelves.set(key, shelf)
    }
  return [...pairs.values()]
}
