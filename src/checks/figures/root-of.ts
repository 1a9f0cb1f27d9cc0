// Nouns of deeds that no ending tells.
const DEEDS: ReadonlyMap<string, string> = new Map([
  ['signature', 'sign'],
  ['loss', 'lose'],
  ['sale', 'sell'],
  ['death', 'die'],
  ['theft', 'steal'],
  ['purchase', 'buy'],
])

/** What the forms of a word share: march and marcher, vaccinate and vaccination. */
export const rootOf = (lemma: string): string =>
  (DEEDS.get(lemma.toLowerCase().replace(/s$/u, '')) ?? lemma)
    .toLowerCase()
    .replace(/(?:e?rs?|ing|ed|ions?|s|e)$/u, '')
    .slice(0, 6)
