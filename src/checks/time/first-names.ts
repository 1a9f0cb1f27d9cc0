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

const pairsIn = ({ text }: Copy): ReadonlyMap<string, ReadonlySet<string>> => {
  const pairs = new Map<string, Set<string>>()
  for (const { groups } of text.matchAll(PAIR)) {
    const first = groups?.first ?? ''
    if (TITLES.has(first)) continue
    const surname = (groups?.next ?? '').replace(TAIL, '')
    pairs.set(surname, (pairs.get(surname) ?? new Set()).add(first))
  }
  return pairs
}
