import type { CorpusAttribution, CorpusSpan } from './corpus.ts'

/*
 * The measures of attribution extraction. Exact and overlap measures follow BBC Citron (Apache-2.0, its metrics
 * re-implemented), where cues that touch count as overlapping and overlaps count all pairs; "flat" compares the
 * distinct spans of a role an article, as CofeNet does; "found" pairs one to one where cues share a token and
 * contents a token F1 of a half.
 */
export type Rate = Readonly<{ precision: number; recall: number; f1: number }>
export type Judged = Readonly<{
  text: string
  gold: readonly CorpusAttribution[]
  found: readonly CorpusAttribution[]
}>
type Range = readonly [first: number, end: number]
type Role = 'source' | 'cue' | 'content'
type Ranges = Readonly<Record<Role, readonly Range[]>>

const ROLES: readonly Role[] = ['cue', 'source', 'content']
const TOKEN =
  /[\p{L}\p{N}]+(?:[.\-_&][\p{L}\p{N}]+|,(?=\d)[\p{N}]+)*|['’](?:s|S|re|ve|ll|d|m|t)(?![\p{L}\p{N}])|[^\s\p{L}\p{N}]/gu

type Words = Readonly<{ starts: number[]; ends: number[]; texts: string[] }>

const wordsOf = (text: string): Words => {
  const matches = [...text.matchAll(TOKEN)]
  return {
    starts: matches.map((match) => match.index),
    ends: matches.map((match) => match.index + match[0].length),
    texts: matches.map((match) => match[0]),
  }
}

/** How many of the sorted values are below a bound. */
const countBelow = (sorted: readonly number[], bound: number): number => {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < bound) low = middle + 1
    else high = middle
  }
  return low
}

const rangeOf = ({ starts, ends }: Words, [start, end]: CorpusSpan): Range => [
  countBelow(ends, start + 1),
  countBelow(starts, end),
]

const inTokens = (words: Words, attribution: CorpusAttribution): Ranges => {
  const ranges = (spans: readonly CorpusSpan[]) =>
    spans.map((span) => rangeOf(words, span)).filter(([first, end]) => end > first)
  return {
    source: ranges(attribution.source),
    cue: ranges(attribution.cue),
    content: ranges(attribution.content),
  }
}

const same = (a: readonly Range[], b: readonly Range[]): boolean =>
  a.length === b.length && a.every(([first, end], index) => first === b[index]![0] && end === b[index]![1])

const touch = (a: readonly Range[], b: readonly Range[]): boolean =>
  a.length > 0 && b.length > 0 && a[0]![0] <= b.at(-1)![1] && a.at(-1)![1] > b[0]![0]

const size = (ranges: readonly Range[]): number => ranges.reduce((sum, [first, end]) => sum + end - first, 0)

const shared = (a: readonly Range[], b: readonly Range[]): number =>
  a.reduce(
    (sum, x) =>
      sum + b.reduce((part, y) => part + Math.max(0, Math.min(x[1], y[1]) - Math.max(x[0], y[0])), 0),
    0,
  )

const tokenF1 = (a: readonly Range[], b: readonly Range[]): number => {
  const total = size(a) + size(b)
  return total === 0 ? 0 : (2 * shared(a, b)) / total
}

const ENDS_HEAD = new Set(
  ', ( of for in at on with from who whose that which to by — – - : when as'.split(' '),
)

/** The head of a source: its last word before the first comma, preposition or relative. */
const headOf = ({ texts }: Words, ranges: readonly Range[]): number => {
  const range = ranges[0]
  if (!range) return -1
  let head = range[0]
  for (let at = range[0]; at < range[1]; at++) {
    const word = texts[at]!
    if (at > range[0] && ENDS_HEAD.has(word.toLowerCase())) break
    if (/[\p{L}\p{N}]/u.test(word) && !/^['’]/.test(word)) head = at
  }
  return head
}

const rightSource = (words: Words, found: readonly Range[], gold: readonly Range[]): boolean => {
  if (gold.length === 0 || found.length === 0) return gold.length === found.length
  const head = headOf(words, gold)
  return tokenF1(found, gold) >= 0.5 || found.some(([first, end]) => head >= first && head < end)
}

/** Right, found, and asked for: sums over articles. */
class Count {
  right = 0
  found = 0
  asked = 0
  rightOfAsked = 0

  rate(): Rate {
    const precision = this.found > 0 ? this.right / this.found : 0
    const recall = this.asked > 0 ? this.rightOfAsked / this.asked : 0
    const sum = precision + recall
    return { precision, recall, f1: sum > 0 ? (2 * precision * recall) / sum : 0 }
  }

  add(right: number, found: number, asked: number, rightOfAsked = right): void {
    this.right += right
    this.found += found
    this.asked += asked
    this.rightOfAsked += rightOfAsked
  }
}

/** Pairs gold and found one to one: best first. */
const pairUp = (
  pairs: { score: number; gold: number; found: number }[],
): { gold: number; found: number }[] => {
  const golds = new Set<number>()
  const founds = new Set<number>()
  return pairs
    .sort((a, b) => b.score - a.score)
    .filter(({ gold, found }) => {
      if (golds.has(gold) || founds.has(found)) return false
      golds.add(gold)
      founds.add(found)
      return true
    })
}

const MEASURES = [
  'attribution',
  'attributionWithSource',
  'cueExact',
  'sourceExact',
  'contentExact',
  'allExact',
  'cueFlat',
  'sourceFlat',
  'contentFlat',
  'cueOverlap',
  'sourceOverlap',
  'contentOverlap',
  'allOverlap',
] as const
export type Measure = (typeof MEASURES)[number]
export type Scores = Readonly<Record<Measure, Rate>> & Readonly<{ gold: number; found: number }>

/**
 * Which gold attribution each found one is, by index, or -1; as the measure `attribution` pairs them, or
 * `attributionWithSource`.
 */
export const matchAttributions = (
  { text, gold, found }: Judged,
  { withSource = false }: Readonly<{ withSource?: boolean }> = {},
): Int32Array => {
  const words = wordsOf(text)
  const golds = gold.map((attribution) => inTokens(words, attribution))
  const founds = found.map((attribution) => inTokens(words, attribution))
  const result = new Int32Array(found.length).fill(-1)
  for (const pair of matches(golds, founds))
    if (!withSource || rightSource(words, founds[pair.found]!.source, golds[pair.gold]!.source))
      result[pair.found] = pair.gold
  return result
}

const matches = (golds: readonly Ranges[], founds: readonly Ranges[]) => {
  const pairs: { score: number; gold: number; found: number }[] = []
  golds.forEach((a, gold) =>
    founds.forEach((b, found) => {
      if (shared(b.cue, a.cue) < 1) return
      const score = tokenF1(b.content, a.content)
      if (score >= 0.5) pairs.push({ score, gold, found })
    }),
  )
  return pairUp(pairs)
}

const flat = (all: readonly Ranges[], role: Role): Set<string> =>
  new Set(all.flatMap((attribution) => attribution[role].map((range) => range.join(':'))))

/** All measures over the articles. */
export const score = (articles: readonly Judged[]): Scores => {
  const counts = Object.fromEntries(MEASURES.map((measure) => [measure, new Count()])) as Record<
    Measure,
    Count
  >
  let goldCount = 0
  let foundCount = 0
  for (const { text, gold, found } of articles) {
    const words = wordsOf(text)
    const golds = gold.map((attribution) => inTokens(words, attribution))
    const founds = found.map((attribution) => inTokens(words, attribution))
    goldCount += golds.length
    foundCount += founds.length
    const exact = (measure: Measure, equal: (found: Ranges, gold: Ranges) => boolean) => {
      const right = founds.filter((b) => golds.some((a) => equal(b, a))).length
      const met = golds.filter((a) => founds.some((b) => equal(b, a))).length
      // Citron counts a gold as missed that no found one equals, and takes recall over found and missed.
      counts[measure].add(right, founds.length, right + golds.length - met)
    }
    exact('cueExact', (b, a) => b.cue.length > 0 && same(b.cue, a.cue))
    exact('sourceExact', (b, a) => touch(b.cue, a.cue) && same(b.source, a.source))
    exact('contentExact', (b, a) => touch(b.cue, a.cue) && same(b.content, a.content))
    exact(
      'allExact',
      (b, a) =>
        b.cue.length > 0 && same(b.cue, a.cue) && same(b.source, a.source) && same(b.content, a.content),
    )
    for (const role of ROLES) {
      const [wanted, given] = [flat(golds, role), flat(founds, role)]
      counts[`${role}Flat`].add(
        [...given].filter((range) => wanted.has(range)).length,
        given.size,
        wanted.size,
      )
      const overlap = founds.reduce(
        (sum, b) => sum + golds.reduce((part, a) => part + shared(b[role], a[role]), 0),
        0,
      )
      const total = (all: readonly Ranges[]) =>
        all.reduce((sum, attribution) => sum + size(attribution[role]), 0)
      counts[`${role}Overlap`].add(overlap, total(founds), total(golds))
      counts.allOverlap.add(overlap, total(founds), total(golds))
    }
    const paired = matches(golds, founds)
    const withSource = paired.filter((pair) =>
      rightSource(words, founds[pair.found]!.source, golds[pair.gold]!.source),
    )
    counts.attribution.add(paired.length, founds.length, golds.length)
    counts.attributionWithSource.add(withSource.length, founds.length, golds.length)
  }
  const rates = Object.fromEntries(MEASURES.map((measure) => [measure, counts[measure].rate()])) as Record<
    Measure,
    Rate
  >
  return { ...rates, gold: goldCount, found: foundCount }
}
