import type { Span } from '../../domain/span.ts'

// One item of a list of names: a few capital words with their small joints, or *the* before them.
const ITEM =
  /^(?:the\s+(?:\p{Ll}+\s+){0,2})?\p{Lu}[\p{L}\p{M}\p{N}.'’-]*(?:\s+(?:of|the|de|la|le|du|van|von|der|den|al|el|bin|di|da|dos|upon|on)\b(?=\s+\p{Lu}|\s+\p{Ll}+\s+\p{Lu})|\s+\p{Lu}[\p{L}\p{M}\p{N}.'’-]*|\s+\d+|\s+&\s+\p{Lu}[\p{L}.]*|\s+(?:plc|ltd))*(?:\s+(?:of|from|for|at|in|on|by)\s+(?:the\s+)?(?:\p{Ll}+|\p{Lu}[\p{L}.’'-]*)(?:\s\p{L}+)?)?$/u

/** A row of names that *and* closes: how many, and where. */
export type List = Readonly<{ count: number; span: Span }>

/** The names of a list from its first word: `A, B, C and D`, up to where the list ends. */
export const listAt = (words: string, from: number): List | null => {
  const clause = /^[^.;:()?!“”"]+/u.exec(words)?.[0] ?? ''
  const and = /^(?<head>(?:[^,]+,\s*)*?[^,]+?),?\s+and\s+(?<last>[^,]+?)(?=$|,)/u.exec(clause)
  if (!and?.groups) return null
  // "Jan Keller, 31, and Urs Amman, 29": an age is no item of its own.
  const head = (and.groups.head ?? '').split(/,\s*/u).filter((item) => !/^\d{1,3}$/u.test(item.trim()))
  const last = (and.groups.last ?? '').trim()
  const items = [...head.map((item) => item.trim()), lastName(last)]
  if (!items.every((item) => ITEM.test(item)) || items.length < 2) return null
  return {
    count: items.length,
    span: { start: from, end: from + and[0].trimEnd().length - (last.length - lastName(last).length) },
  }
}

/** A last item without the words that the sentence goes on with: `Colby from September`. */
const lastName = (item: string): string =>
  /^(?:the\s+(?:\p{Ll}+\s+){0,2})?\p{Lu}[\p{L}\p{M}\p{N}.'’-]*(?:\s+(?:of|the|de|la|van|von)\s+\p{Lu}[\p{L}\p{M}.'’-]*|\s+&\s+\p{Lu}[\p{L}\p{M}.'’-]*|\s+\p{Lu}[\p{L}\p{M}\p{N}.'’-]*)*/u.exec(
    item,
  )?.[0] ?? item
