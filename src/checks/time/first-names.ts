import type { Copy } from '../check.ts'
import { TITLES } from './titles.ts'

const PAIR = /(?<first>\p{Lu}[\p{L}'’-]+)\s+(?=(?<next>[\p{L}\p{M}'’.-]+))/gu
const TAIL = /(?:['’]s)?[.'’-]*$/u

const NOBODY: ReadonlySet<string> = new Set()

/** The first names that stand with a surname in the text. */
export const firstNamesOf = (copy: Copy, surname: string): ReadonlySet<string> => {
  const known = made.get(copy) ?? pairsIn(copy)
  made.set(copy, known)
  return known.get(surname) ?? NOBODY
}

const made = new WeakMap<Copy, ReadonlyMap<string, ReadonlySet<string>>>()

const pairsIn = ({ text, syntax: { tokens } }: Copy): ReadonlyMap<string, ReadonlySet<string>> => {
  const pairs = new Map<string, Set<string>>()
  // "For Zhang", "When Baxter": a capital that opens a sentence makes no first name.
  const others = new Set(
    tokens.flatMap(({ span, tag }) =>
      /^(?:IN|DT|CC|WRB|RB|PRP\$?|TO|MD|WP|VB[DZP]?)$/u.test(tag) ? [span.start] : [],
    ),
  )
  for (const { groups, index } of text.matchAll(PAIR)) {
    const first = groups?.first ?? ''
    if (TITLES.has(first) || others.has(index)) continue
    const surname = (groups?.next ?? '').replace(TAIL, '')
    pairs.set(surname, (pairs.get(surname) ?? new Set()).add(first))
  }
  return pairs
}
