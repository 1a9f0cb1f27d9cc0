import type { Post } from '../../domain/entity.ts'
import type { Token } from '../../domain/syntax.ts'

/** The longest post that is still read, in words. */
export const LONGEST = 14

/** A run of tokens, `[first, end)`, as a post. */
export const spell = (tokens: readonly Token[], first: number, end: number, kind: Post['kind']): Post => {
  const part = tokens.slice(first, end)
  const span = { start: part[0]?.span.start ?? 0, end: part.at(-1)?.span.end ?? 0 }
  return { span, words: part.map(({ text }) => text).join(' '), kind }
}
