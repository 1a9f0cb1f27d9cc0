import { createHash } from 'node:crypto'

/** Makes identities: the words concerned make one, not their places; a count tells apart what is worded alike. */
export const identifier = (): ((check: string, words: readonly string[]) => string) => {
  const seen = new Map<string, number>()
  return (check, words) => {
    const key = JSON.stringify([check, ...words])
    const count = seen.get(key) ?? 0
    seen.set(key, count + 1)
    return createHash('sha256').update(`${key}#${count}`).digest('hex').slice(0, 16)
  }
}
