import type { Copy } from '../check.ts'
import type { List } from './name-list.ts'

const LONGEST = 5
const NO_ITEM = /\b(?:etc|others?|more|including|among|so on|to|who|which|that|and|or|but|not)\b|["“”\d]/iu

const OF_WHICH = /\s+(?:of|at|in|from) (?:the|a|an|its|their|his|her|\p{Lu})[^,]*$/u
const NUMBER = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen)\s/iu

const isThing = (item: string): boolean =>
  // Numbers are parts of a sum, and no list.
  !NUMBER.test(item) && item !== '' && item.split(/\s+/u).length <= LONGEST && !NO_ITEM.test(item)

/** Whether no verb stands in a place: *three aims: make soap, sell candles* lists deeds, which have commas of their own. */
const hasNoVerb = ({ syntax }: Copy, start: number, end: number, sentence: number): boolean => {
  const range = syntax.sentences[sentence]
  return syntax.tokens
    .slice(range?.first ?? 0, range?.end ?? 0)
    .filter(({ span }) => span.start >= start && span.end <= end)
    .every(({ tag }) => !/^(?:VB[DPZ]?|MD|PRP|WP)$/u.test(tag))
}

/** A row of things after a colon, which ends the sentence: *four dishes: soup, fish and pie*. */
export const thingsAt = (copy: Copy, start: number, sentence: number): List | null => {
  const row = /^[^.;:()?!\n–—]+(?=\.(?:\s|$)|\s[–—]\s|$)/u.exec(copy.text.slice(start, start + 200))?.[0]
  const and = row === undefined ? null : /^(?<head>[^]+?),?\s+and\s+(?<last>[^,]+)$/u.exec(row)
  if (row === undefined || !and?.groups) return null
  const items = [...(and.groups.head ?? '').split(/,\s*/u), and.groups.last ?? ''].map((item) => item.trim())
  // *The stationmaster of the last stop*: what tells which may run on.
  const cut = items.map((item, at) => (at === items.length - 1 ? item.replace(OF_WHICH, '') : item))
  const isList = items.length >= 3 && cut.every(isThing) && !NO_ITEM.test(items.at(-1) ?? '')
  const span = { start, end: start + row.trimEnd().length }
  return isList && hasNoVerb(copy, span.start, span.end, sentence) ? { count: items.length, span } : null
}
