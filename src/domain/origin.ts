/** From which source each source took over what it says, by key; a source of its own has no entry. */
export type Derivations = ReadonlyMap<string, string>

/** Where what a source says comes from in the end: itself, unless it took it over. A round of sources ends where it began. */
export const originOf = (key: string, derivations: Derivations): string => {
  const seen = new Set([key])
  for (let at = key; ;) {
    const next = derivations.get(at)
    if (next === undefined || seen.has(next)) return at
    seen.add(next)
    at = next
  }
}

/** How many origins some sources have: ten outlets with one release have one. */
export const originsOf = (keys: readonly string[], derivations: Derivations): number =>
  new Set(keys.map((key) => originOf(key, derivations))).size
