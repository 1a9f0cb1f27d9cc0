/** What the forms of a word share: march and marcher, vaccinate and vaccination. */
export const rootOf = (lemma: string): string =>
  lemma
    .toLowerCase()
    .replace(/(?:e?rs?|ing|ed|ions?|s|e)$/u, '')
    .slice(0, 6)
