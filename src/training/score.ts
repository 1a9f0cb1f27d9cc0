import { Count, type Rate } from './count.ts'
import { tokensOf, type Judged, type JudgedTokens } from './judged.ts'
import { matches } from './match-attributions.ts'
import { same, shared, size, touch } from './range-overlap.ts'
import { rightSource } from './right-source.ts'
import { ROLES, type Ranges, type Role } from './token-ranges.ts'

/*
 * The measures of attribution extraction. Exact and overlap measures follow BBC Citron (Apache-2.0, its metrics
 * re-implemented), where cues that touch count as overlapping and overlaps count all pairs; "flat" compares the
 * distinct spans of a role an article, as CofeNet does; "found" pairs one to one where cues share a token and
 * contents a token F1 of a half.
 */
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
type Counts = Readonly<Record<Measure, Count>>

/** All measures over the articles. */
export const score = (articles: readonly Judged[]): Scores => {
  const counts = Object.fromEntries(MEASURES.map((measure) => [measure, new Count()])) as Counts
  let gold = 0
  let found = 0
  for (const article of articles) {
    const tokens = tokensOf(article)
    gold += tokens.golds.length
    found += tokens.founds.length
    for (const measure of EXACT) countExact(counts[measure], tokens, EQUAL[measure])
    for (const role of ROLES) {
      countFlat(counts[`${role}Flat`], tokens, role)
      countOverlap([counts[`${role}Overlap`], counts.allOverlap], tokens, role)
    }
    countPairs(counts, tokens)
  }
  const rates = Object.fromEntries(MEASURES.map((measure) => [measure, counts[measure].rate()])) as Record<
    Measure,
    Rate
  >
  return { ...rates, gold, found }
}

const EXACT = ['cueExact', 'sourceExact', 'contentExact', 'allExact'] as const
const EQUAL: Readonly<Record<(typeof EXACT)[number], (found: Ranges, gold: Ranges) => boolean>> = {
  cueExact: (b, a) => b.cue.length > 0 && same(b.cue, a.cue),
  sourceExact: (b, a) => touch(b.cue, a.cue) && same(b.source, a.source),
  contentExact: (b, a) => touch(b.cue, a.cue) && same(b.content, a.content),
  allExact: (b, a) =>
    b.cue.length > 0 && same(b.cue, a.cue) && same(b.source, a.source) && same(b.content, a.content),
}

const countExact = (
  count: Count,
  { golds, founds }: JudgedTokens,
  equal: (found: Ranges, gold: Ranges) => boolean,
): void => {
  const right = founds.filter((b) => golds.some((a) => equal(b, a))).length
  const met = golds.filter((a) => founds.some((b) => equal(b, a))).length
  // Citron counts a gold as missed that no found one equals, and takes recall over found and missed.
  count.add(right, founds.length, right + golds.length - met)
}

const flat = (all: readonly Ranges[], role: Role): Set<string> =>
  new Set(all.flatMap((attribution) => attribution[role].map((range) => range.join(':'))))

const countFlat = (count: Count, { golds, founds }: JudgedTokens, role: Role): void => {
  const [wanted, given] = [flat(golds, role), flat(founds, role)]
  count.add([...given].filter((range) => wanted.has(range)).length, given.size, wanted.size)
}

const total = (all: readonly Ranges[], role: Role): number =>
  all.reduce((sum, attribution) => sum + size(attribution[role]), 0)

const countOverlap = (counts: readonly Count[], { golds, founds }: JudgedTokens, role: Role): void => {
  const overlap = founds.reduce(
    (sum, b) => sum + golds.reduce((part, a) => part + shared(b[role], a[role]), 0),
    0,
  )
  for (const count of counts) count.add(overlap, total(founds, role), total(golds, role))
}

const countPairs = (counts: Counts, { words, golds, founds }: JudgedTokens): void => {
  const paired = matches(golds, founds)
  const withSource = paired.filter((pair) =>
    rightSource(words, founds[pair.found]!.source, golds[pair.gold]!.source),
  )
  counts.attribution.add(paired.length, founds.length, golds.length)
  counts.attributionWithSource.add(withSource.length, founds.length, golds.length)
}
