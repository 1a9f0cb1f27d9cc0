import type { Fate } from '../../domain/ledger.ts'
import { stemOf } from '../headlines.ts'

const UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
  ' ',
)

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, at) => [word, at + 1] as const),
  ...TENS.map((word, at) => [word, (at + 2) * 10] as const),
  ...ORDINALS.map((word, at) => [word, at + 1] as const),
  ['dozen', 12],
  ['hundred', 100],
  ['hundredth', 100],
  ['thousand', 1000],
  ['thousandth', 1000],
])

const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  b: 1e9,
  billion: 1e9,
  trillion: 1e12,
  thousand: 1e3,
  hundred: 100,
}

/** What kind of figure a headline gives, as far as its words say: then the story's is of that kind. */
export type HeadlineKind = 'money' | 'percent' | 'age' | 'duration' | Fate | 'count'

/** A figure as a headline writes it: its words, where they begin, and the nouns that may follow it, cut to their stems. */
export type HeadlineFigure = Readonly<{
  value: number
  words: string
  at: number
  nouns: readonly string[]
  kind: HeadlineKind
}>

const FIGURE =
  /(?<![\p{L}\d.,-])(?<sign>[$€£¥])?(?<digits>(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(?:st|nd|rd|th)?(?:[ -]?(?<scale>million|billion|trillion|thousand|hundred|bn|mn|m|b|k)\b)?(?![\d:\p{L}])|\b(?<tens>twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?<ones>one|two|three|four|five|six|seven|eight|nine)\b|\b(?<word>\p{L}+)\b/dgiu

const FATES: readonly (readonly [RegExp, Fate])[] = [
  [/\b(?:kill\p{L}*|dead|die[sd]?|deaths?|drown\p{L}*|perish\p{L}*|toll|slain)\b/iu, 'killed'],
  [/\b(?:injur\p{L}+|hurts?|wound\p{L}*)\b/iu, 'hurt'],
  [/\bmissing\b/iu, 'missing'],
  [/\b(?:arrest\p{L}*|detain\p{L}*|held)\b/iu, 'arrested'],
]

const NEAR = 30

const kindOf = (words: string, match: RegExpMatchArray): HeadlineKind => {
  const before = words.slice(Math.max(0, (match.index ?? 0) - NEAR), match.index)
  const after = words.slice((match.index ?? 0) + match[0].length)
  if (match.groups?.sign || /^\s*(?:euros?|dollars?|pounds?|crowns?|yen)\b/iu.test(after)) return 'money'
  if (/^\s?(?:%|per ?cent\b|pc\b)/iu.test(after)) return 'percent'
  if (/\b(?:(?:dies|died|dead) at|aged|age)\s*$/iu.test(before)) return 'age'
  if (/^,\s*(?!\d)|^$/u.test(after) && /,\s*$/u.test(before)) return 'age'
  if (/^[ -](?:years?|months?|weeks?|days?|hours?)\b(?![ -]old)/iu.test(after)) return 'duration'
  const near = `${before.split(/[,;:]/u).at(-1) ?? ''} ${after.slice(0, NEAR).split(/[,;:]/u)[0] ?? ''}`
  return FATES.find(([word]) => word.test(near))?.[1] ?? 'count'
}

const valueOf = ({ groups = {} }: RegExpMatchArray): number | undefined => {
  const { digits, scale, word, tens, ones } = groups
  if (tens !== undefined)
    return (NUMBERS.get(tens.toLowerCase()) ?? 0) + (NUMBERS.get((ones ?? '').toLowerCase()) ?? 0)
  if (digits === undefined) return NUMBERS.get((word ?? '').toLowerCase())
  return Number(digits.replaceAll(',', '')) * (SCALES[scale?.toLowerCase() ?? ''] ?? 1)
}

// "One in five pupils": neither is a count of anything in the story.
const isOfRate = (words: string, at: number, length: number): boolean =>
  /\b(?:one|two|three|four|five|six|seven|eight|nine|\d+) (?:in|out of)(?: every)? $/iu.test(
    words.slice(0, at),
  ) ||
  /^ (?:in|out of)(?: every)? (?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|a hundred)\b(?! (?:years|months|weeks|days|hours|minutes|\p{Lu}))/iu.test(
    words.slice(at + length),
  )

/** Every figure of a headline or a text that stands in digits or number words. */
export const figuresInWords = (words: string): HeadlineFigure[] =>
  Array.from(words.matchAll(FIGURE)).flatMap((match): HeadlineFigure[] => {
    const value = valueOf(match)
    if (value === undefined || !Number.isFinite(value)) return []
    if (isOfRate(words, match.index, match[0].length)) return []
    const nouns = nounsAfter(words.slice(match.index + match[0].length))
    return [{ value, words: match[0], at: match.index, nouns, kind: kindOf(words, match) }]
  })

const PREPOSITION =
  /^(?:in|at|on|of|by|for|as|to|after|over|from|with|and|or|off|near|amid|before|until|since|without|per|than|under|against|across|more|less|fewer)$/iu

/** The first two words after a figure, up to a preposition or a mark. */
const nounsAfter = (rest: string): string[] => {
  const [run = ''] = /^[\s-]*[\p{L}-]+(?:\s+[\p{L}-]+)?/u.exec(rest) ?? []
  const words = run.match(/\p{L}{2,}/gu) ?? []
  const cut = words.findIndex((word) => PREPOSITION.test(word))
  return (cut < 0 ? words : words.slice(0, cut)).map(stemOf)
}
