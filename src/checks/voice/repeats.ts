import { threes } from '../same-words.ts'

/** Whether one of two alike quotations stands whole in a third one: it repeats that, whatever else is like it. */
export const repeats = (
  runs: readonly (readonly string[])[],
): ((first: number, second: number) => boolean) => {
  const joined = runs.map((run) => run.join(' '))
  const holders = new Map<string, number[]>()
  for (const [at, run] of runs.entries())
    for (const key of new Set(threes(run)))
      holders.set(key, [...(holders.get(key) ?? []), at].slice(0, MOST_HOLDERS))
  // Whatever holds a whole run holds its rarest three words.
  const mayHold = (at: number): readonly number[] =>
    threes(runs[at] ?? [])
      .map((key) => holders.get(key) ?? [])
      .reduce<readonly number[]>((few, shelf) => (shelf.length < few.length ? shelf : few), ALL)
  return (first, second) =>
    [first, second].some((own) =>
      mayHold(own).some(
        (at) => at !== first && at !== second && joined[at]?.includes(joined[own] ?? '') === true,
      ),
    )
}

/** Enough to tell that words are a refrain. */
const MOST_HOLDERS = 40
const ALL: readonly number[] = Array.from({ length: MOST_HOLDERS + 1 }, () => -1)
