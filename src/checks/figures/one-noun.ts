/** What a word may be the plural of, with the word itself: *buses* of *bus* and *buse*. */
const singles = (word: string): readonly string[] => {
  const lower = word.toLowerCase()
  return [
    lower,
    ...(lower.endsWith('ies') ? [lower.replace(/ies$/u, 'y')] : []),
    ...(/(?:s|x|z|ch|sh|o)es$/u.test(lower) ? [lower.slice(0, -2)] : []),
    ...(/[^s]s$/u.test(lower) ? [lower.slice(0, -1)] : []),
  ]
}

/** Whether two words are one noun, singular or plural: shop and shops. */
export const isOneNoun = (a: string, b: string): boolean => {
  const others = singles(b)
  return a.length > 2 && singles(a).some((word) => word.length > 2 && others.includes(word))
}
