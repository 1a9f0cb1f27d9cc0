import { hashText, hashFeature as key } from '../model/hash.ts'
import type { TokenRange } from './attribution-model.ts'
import { headsOf } from './heads-of.ts'
import { relationOfNext } from './relation-of-next.ts'
import { CLAUSE_MARKS } from './relations.ts'
import { tagAt, wordAt } from './word-at.ts'
import { CLOSING_MARK, OPENING_MARK, type WordTable } from './word-table.ts'

const SENTENCE_MARKS: ReadonlySet<number> = new Set(['.', '!', '?'].map((mark) => hashText(mark)))

const lengthStep = (length: number): number =>
  length <= 4 ? length : length <= 7 ? 5 : length <= 12 ? 6 : length <= 20 ? 7 : length <= 35 ? 8 : 9

/** Writes feature keys of one span in its role. */
export const spanKeys = (
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
  keys[n++] = key(501, r, wordAt(t, first))
  keys[n++] = key(502, r, wordAt(t, first - 1))
  keys[n++] = key(503, r, wordAt(t, first), wordAt(t, first - 1))
  keys[n++] = key(504, r, tagAt(t, first), tagAt(t, first - 1))
  keys[n++] = key(505, r, wordAt(t, last))
  keys[n++] = key(506, r, wordAt(t, end))
  keys[n++] = key(507, r, wordAt(t, end), tagAt(t, end + 1))
  keys[n++] = key(508, r, tagAt(t, last), tagAt(t, end))
  keys[n++] = key(509, r, tagAt(t, last), key(0, tagAt(t, end), tagAt(t, end + 1)))
  keys[n++] = key(510, r, wordAt(t, end), wordAt(t, end + 1))
  keys[n++] = key(511, r, fit, heads)
  keys[n++] = key(512, r, fit, relation)
  keys[n++] = key(513, r, fit, key(0, heads, tagAt(t, end)))
  keys[n++] = key(514, r, relation, bond)
  keys[n++] = key(515, r, key(0, relation, bond), t.relation[cueHead])
  keys[n++] = key(516, r, relation, lemma)
  keys[n++] = key(517, r, bond, lemma)
  keys[n++] = key(518, r, tagAt(t, head), bond)
  keys[n++] = key(519, r, unbalanced(t, range), t.quote[first]! * 4 + t.quote[last]!)
  keys[n++] = key(520, r, first > 0 ? t.quote[first - 1]! : 0, t.quote[first])
  keys[n++] = key(521, r, t.quote[last], (end < t.count ? t.quote[end]! : 0) * 4 + endsInMark)
  keys[n++] = key(522, r, atEnd, endsInMark * 4 + t.quote[last]!)
  keys[n++] = key(523, r, atEnd, tagAt(t, end))
  keys[n++] = key(524, r, atStart, lengthStep(end - first))
  keys[n++] = key(525, r, lengthStep(end - first), bond)
  keys[n++] = key(526, r, Math.max(-1, Math.min(gap, 5)), tagAt(t, side === 1 ? end : first - 1))
  keys[n++] = key(527, r, Math.max(-1, Math.min(gap, 3)), lemma)
  keys[n++] = key(528, r, wordAt(t, first), lemma)
  keys[n++] = key(
    529,
    r,
    Math.max(-3, Math.min(3, t.sentence[first]! - t.sentence[cue.first]!)),
    t.quote[first],
  )
  keys[n++] = key(530, r, Math.min(t.sentence[last]! - t.sentence[first]!, 3), t.quote[first])
  keys[n++] = key(531, r, t.sense[head], t.sense[cueHead])
  keys[n++] = key(532, r, t.coarse[head], bond)
  keys[n++] = key(533, r, tagAt(t, first), tagAt(t, last))
  keys[n++] = key(534, r, wordAt(t, end), relationOfNext(t, end, range))
  keys[n++] = key(535, r, fit, key(0, wordAt(t, first), bond))
  keys[n++] = key(536, r, tagAt(t, last), wordAt(t, end))
  return n
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
