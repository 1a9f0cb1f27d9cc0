/** So many words are kept: more than a story has, few enough for the memory. */
const MOST_WORDS = 20_000

/** What is worked out of a word, once for each word: an article says most of its words again and again. */
export const byWord = (of: (word: string) => string): ((word: string) => string) => {
  const known = new Map<string, string>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const found = of(word)
    if (known.size < MOST_WORDS) known.set(word, found)
    return found
  }
}
