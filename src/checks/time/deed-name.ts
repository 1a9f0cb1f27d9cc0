const LIGHT: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    seize: /^(?:power|control)$/u,
    grab: /^power$/u,
    take: /^(?:office|charge|effect|hostage|captive|helm|power|custody)$/u,
    come: /^(?:force|effect|power|end|ashore|home|way)$/u,
    go: /^(?:missing|bankrupt|bust|live|dark)$/u,
    get: /^(?:way)$/u,
    leave: /^(?:office|post)$/u,
    fall: /^(?:ill|coma)$/u,
    walk: /^free$/u,
    set: /^sail$/u,
    down: /^tools$/u,
  }),
)

/** The verb of a deed with the particle or noun that goes with it: `break-down`, `take-office`. */
export const deedName = (lemma: string, after: readonly string[]): string => {
  const [next = ''] = after
  if (/^(?:up|down|off|out|over|back|on|in|aside|ashore|home)$/u.test(next)) return `${lemma}-${next}`
  const light = LIGHT.get(lemma)
  const noun = light && after.slice(0, 4).find((word) => light.test(word))
  if (noun !== undefined) return `${lemma}-${noun}`
  const late = after.slice(1, 4).find((word) => /^(?:down|off|out|over|aside)$/u.test(word))
  return late === undefined ? lemma : `${lemma}-${late}`
}
