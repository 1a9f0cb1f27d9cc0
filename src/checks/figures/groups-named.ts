import type { Copy, Raised } from '../check.ts'
import { listAt } from './name-list.ts'

/** Words that tell how many, without a figure. */
const SIZES: Readonly<Record<string, number>> = {
  both: 2,
  pair: 2,
  duo: 2,
  couple: 2,
  trio: 3,
  threesome: 3,
  quartet: 4,
  foursome: 4,
  quintet: 5,
  sextet: 6,
}

const GROUP =
  /(?<![\p{L}-])(?<word>both|(?<=\b(?:the|a|this|that)\s)(?:pair|duo|couple|trio|threesome|quartet|foursome|quintet|sextet))(?<noun>(?:\s\p{Ll}+){0,2})(?:,|:|\s[–—])\s+(?=(?:the\s+)?\p{Lu})/giu

/** *Both suspects, A, B and C, appeared*: a group whose names, between commas, are not as many as its word says. */
export function* groupsNamed({ text }: Copy): Iterable<Raised> {
  for (const match of text.matchAll(GROUP)) {
    const word = match.groups?.word ?? ''
    const size = SIZES[word.toLowerCase()] ?? 0
    // *Both, Ann said, were*: nobody is counted.
    if (word.toLowerCase() === 'both' && !/s$|men$|people$|children$/u.test(match.groups?.noun ?? ''))
      continue
    const start = match.index + match[0].length
    const list = listAt(text.slice(start, start + 300), start)
    if (!list || list.count === size || list.count < 2) continue
    if (!/^(?:,\s+\p{Ll}|\s[–—]|\.(?:\s|$))/u.test(text.slice(list.span.end, list.span.end + 4))) continue
    yield {
      message: `“${word}” is ${size}, ${list.count} are named.`,
      at: { start: match.index, end: match.index + word.length },
      related: [list.span],
      working: { kind: 'steps', steps: [`announced: ${size}`, `named: ${list.count}`] },
    }
  }
}
