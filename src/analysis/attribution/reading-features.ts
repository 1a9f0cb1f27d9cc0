import { hashFeature as key, hashText } from '../model/hash.ts'
import type { TokenRange } from './attribution-model.ts'
import { SPAN_OPINIONS } from './net-opinion.ts'
import type { Proposal } from './proposals.ts'
import { BEFORE, BEHIND, CLAUSE_MARKS, VERB_LETTER } from './relations.ts'
import { CLOSING_MARK, OPENING_MARK, type WordTable } from './word-table.ts'

/*
 * Features of a whole reading, which a chain cannot see: whether a span is a whole branch of the tree, its marks
 * balance, what stands on both sides of both its ends, in which order source, cue and content come.
 */
export const MOST_READING_FEATURES = 240
/** More spans than this are counted, not looked at. */
const MOST_SPANS = 3
const NOTHING = 77
const SENTENCE_MARKS: ReadonlySet<number> = new Set(['.', '!', '?'].map((mark) => hashText(mark)))

const lengthStep = (length: number): number =>
  length <= 4 ? length : length <= 7 ? 5 : length <= 12 ? 6 : length <= 20 ? 7 : length <= 35 ? 8 : 9

/** The head of a range, and how many words of it hang from outside (up to 4). */
const headsOf = (t: WordTable, { first, end }: TokenRange): { head: number; heads: number } => {
  let head = first
  let heads = 0
  for (let at = first; at < end; at++) {
    const up = t.head[at]!
    if (up >= first && up < end) continue
    if (heads === 0 || t.depth[at]! < t.depth[head]!) head = at
    heads++
  }
  return { head, heads: Math.min(heads, 4) }
}

/** How a range lies to the branch of its head: at each end 0 the same, 1 the branch reaches further, 2 less far. */
const fitOf = (t: WordTable, { first, end }: TokenRange, head: number): number => {
  const left = Math.sign(first - t.leftmost[head]!)
  const right = Math.sign(t.rightmost[head]! - (end - 1))
  return (left + 1) * 3 + right + 1
}

/** Opening and closing marks of quotations that have no partner within the range. */
const unbalanced = (t: WordTable, { first, end }: TokenRange): number => {
  let open = 0
  let close = 0
  for (let at = first; at < end; at++)
    if (t.quote[at] === OPENING_MARK) open++
    else if (t.quote[at] === CLOSING_MARK && open > 0) open--
    else if (t.quote[at] === CLOSING_MARK) close++
  return Math.min(open, 1) + 2 * Math.min(close, 1)
}

/** How a word stands to the cue in the tree: 1 hangs from it, 2 the cue hangs from it, 3 sister, 0 otherwise. */
const bondOf = (t: WordTable, at: number, cue: TokenRange): number => {
  const inCue = (index: number) => index >= cue.first && index < cue.end
  const up = t.head[at]!
  if (inCue(up)) return 1
  for (let index = cue.first; index < cue.end; index++) {
    if (t.head[index] === at) return 2
    if (up >= 0 && t.head[index] === up) return 3
  }
  return 0
}

/** Writes feature keys of one span in its role. */
const spanKeys = (
  t: WordTable,
  {
    range,
    role,
    cue,
    cueHead,
  }: Readonly<{ range: TokenRange; role: number; cue: TokenRange; cueHead: number }>,
  keys: Int32Array,
  from: number,
): number => {
  const { first, end } = range
  const last = end - 1
  const wordAt = (at: number) => (at < 0 ? BEFORE : at >= t.count ? BEHIND : t.word[at]!)
  const tagAt = (at: number) => (at < 0 ? BEFORE : at >= t.count ? BEHIND : t.tag[at]!)
  const { head, heads } = headsOf(t, range)
  const fit = fitOf(t, range, head)
  const side = first < cue.first ? 1 : 2
  const r = role * 4 + side
  const bond = bondOf(t, head, cue)
  const relation = t.relation[head]!
  const atStart = first === t.sentenceFirst[t.sentence[first]!]! ? 1 : 0
  const sentenceEnd = t.sentenceEnd[t.sentence[last]!]!
  const atEnd = end >= sentenceEnd ? 2 : end === sentenceEnd - 1 ? 1 : 0
  const lemma = t.lemma[cueHead]!
  const endsInMark = SENTENCE_MARKS.has(t.word[last]!)
    ? 1
    : CLAUSE_MARKS.has(t.word[last]!)
      ? 2
      : t.quote[last] === CLOSING_MARK
        ? 3
        : 0
  const gap = side === 1 ? cue.first - end : first - cue.end
  let n = from
  keys[n++] = key(501, r, wordAt(first))
  keys[n++] = key(502, r, wordAt(first - 1))
  keys[n++] = key(503, r, wordAt(first), wordAt(first - 1))
  keys[n++] = key(504, r, tagAt(first), tagAt(first - 1))
  keys[n++] = key(505, r, wordAt(last))
  keys[n++] = key(506, r, wordAt(end))
  keys[n++] = key(507, r, wordAt(end), tagAt(end + 1))
  keys[n++] = key(508, r, tagAt(last), tagAt(end))
  keys[n++] = key(509, r, tagAt(last), key(0, tagAt(end), tagAt(end + 1)))
  keys[n++] = key(510, r, wordAt(end), wordAt(end + 1))
  keys[n++] = key(511, r, fit, heads)
  keys[n++] = key(512, r, fit, relation)
  keys[n++] = key(513, r, fit, key(0, heads, tagAt(end)))
  keys[n++] = key(514, r, relation, bond)
  keys[n++] = key(515, r, key(0, relation, bond), t.relation[cueHead])
  keys[n++] = key(516, r, relation, lemma)
  keys[n++] = key(517, r, bond, lemma)
  keys[n++] = key(518, r, tagAt(head), bond)
  keys[n++] = key(519, r, unbalanced(t, range), t.quote[first]! * 4 + t.quote[last]!)
  keys[n++] = key(520, r, first > 0 ? t.quote[first - 1]! : 0, t.quote[first])
  keys[n++] = key(521, r, t.quote[last], (end < t.count ? t.quote[end]! : 0) * 4 + endsInMark)
  keys[n++] = key(522, r, atEnd, endsInMark * 4 + t.quote[last]!)
  keys[n++] = key(523, r, atEnd, tagAt(end))
  keys[n++] = key(524, r, atStart, lengthStep(end - first))
  keys[n++] = key(525, r, lengthStep(end - first), bond)
  keys[n++] = key(526, r, Math.max(-1, Math.min(gap, 5)), tagAt(side === 1 ? end : first - 1))
  keys[n++] = key(527, r, Math.max(-1, Math.min(gap, 3)), lemma)
  keys[n++] = key(528, r, wordAt(first), lemma)
  keys[n++] = key(
    529,
    r,
    Math.max(-3, Math.min(3, t.sentence[first]! - t.sentence[cue.first]!)),
    t.quote[first],
  )
  keys[n++] = key(530, r, Math.min(t.sentence[last]! - t.sentence[first]!, 3), t.quote[first])
  keys[n++] = key(531, r, t.sense[head], t.sense[cueHead])
  keys[n++] = key(532, r, t.coarse[head], bond)
  keys[n++] = key(533, r, tagAt(first), tagAt(last))
  keys[n++] = key(534, r, wordAt(end), relationOfNext(t, end, range))
  keys[n++] = key(535, r, fit, key(0, wordAt(first), bond))
  keys[n++] = key(536, r, tagAt(last), wordAt(end))
  return n
}

/** The relation of the word behind a range, and whether its head lies within it. */
const relationOfNext = (t: WordTable, end: number, { first }: TokenRange): number => {
  if (end >= t.count) return BEHIND
  const up = t.head[end]!
  return key(0, t.relation[end]!, up >= first && up < end ? 1 : up >= end ? 2 : 0)
}

const cueHeadOf = (t: WordTable, { first, end }: TokenRange): number => headsOf(t, { first, end }).head

const cueKeys = (t: WordTable, cue: TokenRange, keys: Int32Array): number => {
  const { first, end } = cue
  const head = cueHeadOf(t, cue)
  const wordAt = (at: number) => (at < 0 ? BEFORE : at >= t.count ? BEHIND : t.word[at]!)
  const tagAt = (at: number) => (at < 0 ? BEFORE : at >= t.count ? BEHIND : t.tag[at]!)
  let text = 0
  let tags = 0
  let verbs = 0
  for (let at = first; at < end; at++) {
    text = key(0, text, t.lemma[at])
    tags = key(0, tags, t.tag[at])
    if (t.tagLetter[at] === VERB_LETTER) verbs++
  }
  const length = Math.min(end - first, 6)
  let n = 0
  keys[n++] = key(551, text)
  keys[n++] = key(552, tags)
  keys[n++] = key(553, length, verbs)
  keys[n++] = key(554, tags, tagAt(end))
  keys[n++] = key(555, tagAt(first - 1), tags)
  keys[n++] = key(556, t.lemma[end - 1]!, tagAt(end))
  keys[n++] = key(557, t.lemma[end - 1]!, wordAt(end))
  keys[n++] = key(558, t.lemma[first]!, wordAt(first - 1))
  keys[n++] = key(559, t.lemma[first]!, length)
  keys[n++] = key(560, t.lemma[head]!, length)
  keys[n++] = key(561, t.lemma[head]!, tags)
  keys[n++] = key(562, t.tag[end - 1]!, tagAt(end), tagAt(end + 1))
  keys[n++] = key(563, t.relation[first]!, t.relation[end - 1], length)
  keys[n++] = key(564, relationOfNext(t, end, cue), t.tag[end - 1])
  keys[n++] = key(565, t.sense[head]!, tags)
  keys[n++] = key(566, headsOf(t, cue).heads, length)
  keys[n++] = key(567, t.lemma[head]!, wordAt(first - 1), tagAt(first - 1))
  keys[n++] = key(568, t.phrase[first]!, t.phrase[end - 1], length)
  keys[n++] = key(569, first > 0 ? t.relation[first - 1]! : NOTHING, t.relation[first], tagAt(first - 1))
  keys[n++] = key(570, t.fine[head]!)
  keys[n++] = key(571, t.fine[head]!, tags)
  keys[n++] = key(572, t.cueStep[head]!, tags)
  keys[n++] = key(573, t.fine[head]!, t.quote[head], tagAt(end))
  keys[n++] = key(574, t.sense[head]!, t.relation[head], t.tag[head])
  return n
}

/** The order in which source, cue and content come, as a number. */
export const orderOf = ({ cue, reading }: Proposal): number => {
  const parts = [
    { role: 1, at: cue.first },
    ...reading.source.map(({ first }) => ({ role: 2, at: first })),
    ...reading.content.map(({ first }) => ({ role: 3, at: first })),
  ].sort((a, b) => a.at - b.at)
  return parts.slice(0, 5).reduce((order, { role }) => order * 4 + role, 0)
}

/** Writes the feature keys of a proposal; returns their number. */
export const readingFeatures = (t: WordTable, proposal: Proposal, keys: Int32Array): number => {
  const { cue, reading } = proposal
  const { source, content } = reading
  const cueHead = cueHeadOf(t, cue)
  let n = cueKeys(t, cue, keys)
  for (const range of content.slice(0, MOST_SPANS)) n = spanKeys(t, { range, role: 1, cue, cueHead }, keys, n)
  for (const range of source.slice(0, MOST_SPANS - 1))
    n = spanKeys(t, { range, role: 2, cue, cueHead }, keys, n)
  const order = orderOf(proposal)
  const counts = Math.min(source.length, 2) * 4 + Math.min(content.length, 3)
  keys[n++] = key(581, order)
  keys[n++] = key(582, order, t.lemma[cueHead])
  keys[n++] = key(583, counts)
  keys[n++] = key(584, counts, t.lemma[cueHead])
  keys[n++] = key(585, counts, t.tag[cueHead], t.relation[cueHead])
  keys[n++] = key(586, order, t.quote[content[0]?.first ?? 0])
  return n
}

/** What chains and net think of a proposal: added to the weights of the keys, each with a weight of its own. */
export const EVIDENCE = 4 + SPAN_OPINIONS
export const evidenceOf = ({ cue, reading, opinion }: Proposal): readonly number[] => [
  Math.log(cue.share),
  reading.score,
  Math.log(Math.max(reading.weakest, 1e-6)),
  Math.log(Math.max(opinion.cueByNet, 1e-3)),
  ...opinion.spans,
]
