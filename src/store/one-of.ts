/** A word of the database as one of the desk's own; throws where the database holds another. */
export const oneOf = <T extends string | number>(words: readonly T[], word: string | number): T => {
  const found = words.find((candidate) => candidate === word)
  if (found === undefined)
    throw new Error(`The database holds “${word}” where one of ${words.join(', ')} belongs.`)
  return found
}
