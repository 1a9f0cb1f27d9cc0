/** Whether two words are one noun, singular or plural: shop and shops. */
export const isOneNoun = (a: string, b: string): boolean => {
  const [x, y] = [a, b].map((word) =>
    word
      .toLowerCase()
      .replace(/ies$/u, 'y')
      .replace(/(?:es|s)$/u, ''),
  )
  return x !== undefined && x.length > 2 && (x === y || `${x}e` === y || x === `${y ?? ''}e`)
}
