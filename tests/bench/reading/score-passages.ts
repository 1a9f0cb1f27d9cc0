import { analyse } from '../../../src/analysis/analyse.ts'
import type { Reading } from '../../../src/domain/reading.ts'
import { textOf, type Span } from '../../../src/domain/span.ts'
import type { Passage } from './passages.ts'

/** Of how many so many: for a share that can be added up. */
export type Tally = { right: number; of: number }

export type Scores = Record<'found' | 'source' | 'cue' | 'content' | 'resolved' | 'claims' | 'wanted', Tally>

export type Fault = Readonly<{ text: string; what: string }>

type Marked = Map<string, { source: Span[]; cue: Span[]; content: Span[] }>

const MARK = /⟦([sct])(\d?):|⟧/gu
const ROLES = { s: 'source', c: 'cue', t: 'content' } as const

/** The text of a passage without its marks, and its attributions by their figure. */
export const readPassage = (marked: string): { text: string; attributions: Marked } => {
  let text = ''
  let last = 0
  const open: { role: 'source' | 'cue' | 'content'; key: string; start: number }[] = []
  const attributions: Marked = new Map()
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(last, match.index)
    last = match.index + match[0].length
    const mark = match[1] as keyof typeof ROLES | undefined
    if (mark)
      open.push({ role: ROLES[mark], key: match[2] === '' ? '1' : (match[2] ?? '1'), start: text.length })
    const closed = mark ? undefined : open.pop()
    if (!closed) continue
    const found = attributions.get(closed.key) ?? { source: [], cue: [], content: [] }
    found[closed.role].push({ start: closed.start, end: text.length })
    attributions.set(closed.key, found)
  }
  return { text: text + marked.slice(last), attributions }
}

const bare = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[“”"‘’'.,;:!?()–—-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:and|but|that) /, '')

const wordsOf = (text: string, spans: readonly Span[]): string =>
  bare(spans.map((span) => textOf(text, span)).join(' '))

const inCommon = (a: string, b: string): number => {
  const left = b.split(' ')
  const shared = a.split(' ').filter((word) => {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }).length
  return (2 * shared) / (a.split(' ').length + b.split(' ').length)
}

export const emptyScores = (): Scores => ({
  found: { right: 0, of: 0 },
  source: { right: 0, of: 0 },
  cue: { right: 0, of: 0 },
  content: { right: 0, of: 0 },
  resolved: { right: 0, of: 0 },
  claims: { right: 0, of: 0 },
  wanted: { right: 0, of: 0 },
})

const count = (tally: Tally, right: boolean): boolean => {
  tally.of++
  if (right) tally.right++
  return right
}

/** Scores one passage into `scores`; what is wrong comes back in words. */
export const scorePassage = ([, marked, claims, sources]: Passage, scores: Scores): Fault[] => {
  const { text, attributions } = readPassage(marked)
  const reading = analyse(text, { publishedAt: '2024-03-04' })
  const faults: Fault[] = []
  const say = (what: string) => faults.push({ text, what })
  scoreClaims(reading, claims, { scores, say })
  const names = sources.split(' ; ')
  ;[...attributions.values()].forEach((gold, index) => {
    if (gold.cue.length === 0 || gold.content.length === 0) return
    const [cue] = gold.cue
    const best = reading.attributions
      .filter((found) => found.cue.some(({ start, end }) => cue && start < cue.end && cue.start < end))
      .toSorted(
        (a, b) =>
          inCommon(wordsOf(text, b.content), wordsOf(text, gold.content)) -
          inCommon(wordsOf(text, a.content), wordsOf(text, gold.content)),
      )[0]
    const found =
      best !== undefined && inCommon(wordsOf(text, best.content), wordsOf(text, gold.content)) >= 0.5
    if (!count(scores.found, found)) say(`missed attribution: ${wordsOf(text, gold.cue)}`)
    for (const role of ['source', 'cue', 'content'] as const)
      if (!count(scores[role], found && wordsOf(text, best[role]) === wordsOf(text, gold[role])) && found)
        say(`${role}: “${wordsOf(text, best[role])}”, not “${wordsOf(text, gold[role])}”`)
    scoreName(reading, names[index] ?? '?', { cue, scores, say })
  })
  return faults
}

type Book = Readonly<{ scores: Scores; say: (what: string) => void }>

const scoreClaims = ({ text, claims }: Reading, wanted: string, { scores, say }: Book): void => {
  const gold = wanted.split(' | ').map((claim) => bare(claim.replaceAll(' … ', ' ')))
  const found = claims.map(({ spans }) => wordsOf(text, spans))
  for (const claim of found) if (!count(scores.claims, gold.includes(claim))) say(`claim too much: ${claim}`)
  for (const claim of gold) if (!count(scores.wanted, found.includes(claim))) say(`claim missed: ${claim}`)
}

const scoreName = (
  { claims, sources }: Reading,
  wanted: string,
  { cue, scores, say }: Book & { cue: Span | undefined },
): void => {
  if (wanted === '?') return
  const claim = claims.find(({ attribution }) =>
    attribution.cue.some(({ start, end }) => cue && start < cue.end && cue.start < end),
  )
  const name = sources.find(({ id }) => id === claim?.attribution.sourceId)?.name ?? '-'
  if (
    !count(
      scores.resolved,
      bare(name).replace(/^(?:the|mr|mrs|ms|dr|sir) /, '') ===
        bare(wanted).replace(/^(?:the|mr|mrs|ms|dr|sir) /, ''),
    )
  )
    say(`resolved to ${name}, not ${wanted}`)
}
