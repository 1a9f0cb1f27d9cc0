import { hashFeature as key } from '../model/hash.ts'
import { BEFORE, BEHIND } from './relations.ts'
import type { CueContext } from './cue-context.ts'
import type { WordTable } from './word-table.ts'

/*
 * The features of a word as part of the source or content of one cue fall into three groups, so that the first
 * two can be scored once and used again: what the word is like on its side of a cue (for all cues alike), what
 * the cue is like at a distance (for all words there), and how word and cue stand to each other.
 */
export const LEFT_OF_CUE = 1
export const RIGHT_OF_CUE = 2
export const MOST_SPAN_FEATURES = 160
const NOTHING = 77
const DISTANCES = [1, 2, 3, 5, 8, 13, 21, 34]
const FARTHEST_SENTENCE = 3
const LONGEST_LOOK = 120
const MOST_STEPS_UP = 30

/** The distance of word `at` from the cue with its side: 10 to 29. */
export const distanceOf = (cue: CueContext, at: number): number => {
  const left = at < cue.first
  const distance = left ? cue.first - at : at - cue.end + 1
  let step = 1
  while (step <= DISTANCES.length && distance > DISTANCES[step - 1]!) step++
  return (left ? LEFT_OF_CUE : RIGHT_OF_CUE) * 10 + step
}

/** How many sentences word `at` lies before or behind the cue, up to 3, with its side. */
export const placeOf = (t: WordTable, cue: CueContext, at: number): number => {
  const sentences = t.sentence[at]! - cue.sentence
  const bounded = Math.max(-FARTHEST_SENTENCE, Math.min(FARTHEST_SENTENCE, sentences))
  return (at < cue.first ? LEFT_OF_CUE : RIGHT_OF_CUE) * 16 + bounded + FARTHEST_SENTENCE
}

/** Keys of a word on one side of any cue. */
export const wordFeatures = (t: WordTable, at: number, side: number, keys: Int32Array): number => {
  const sentence = t.sentence[at]!
  const first = t.sentenceFirst[sentence]!
  const end = t.sentenceEnd[sentence]!
  const w = t.word[at]!
  const tag = t.tag[at]!
  const w1 = at > first ? t.word[at - 1]! : BEFORE
  const W1 = at + 1 < end ? t.word[at + 1]! : BEHIND
  const t1 = at > first ? t.tag[at - 1]! : BEFORE
  const T1 = at + 1 < end ? t.tag[at + 1]! : BEHIND
  const head = t.head[at]!
  const q = t.quote[at]!
  const q1 = at > 0 ? t.quote[at - 1]! : 0
  const Q1 = at + 1 < t.count ? t.quote[at + 1]! : 0
  let n = 0
  keys[n++] = key(334, w, side)
  keys[n++] = key(335, t.lemma[at]!, tag, side)
  keys[n++] = key(337, w1, side)
  keys[n++] = key(338, W1, side)
  keys[n++] = key(339, t1, tag, side)
  keys[n++] = key(340, tag, T1, side)
  keys[n++] = key(341, t1, tag, key(0, T1, side))
  keys[n++] = key(342, w1, w, side)
  keys[n++] = key(343, w, W1, side)
  keys[n++] = key(344, at > first + 1 ? t.tag[at - 2]! : BEFORE, t1, key(0, tag, side))
  keys[n++] = key(345, tag, T1, key(0, at + 2 < end ? t.tag[at + 2]! : BEHIND, side))
  keys[n++] = key(349, t.shape[at]!, side)
  keys[n++] = key(350, t.relation[at]!, side)
  keys[n++] = key(351, t.relation[at]!, tag, key(0, head < 0 ? BEFORE : t.tag[head]!, side))
  keys[n++] = key(352, at > first + 1 ? t.word[at - 2]! : BEFORE, side)
  keys[n++] = key(353, at + 2 < end ? t.word[at + 2]! : BEHIND, side)
  keys[n++] = key(354, q, q1, Q1 * 4 + side)
  keys[n++] = key(371, at === end - 1 ? 1 : 0, tag, side)
  keys[n++] = key(385, t.coarse[at]!, side)
  keys[n++] = key(388, t.fine[at]!, side)
  return n
}

/** Keys of a cue at a distance (of `distanceOf`). */
export const distanceFeatures = (
  t: WordTable,
  cue: CueContext,
  distance: number,
  keys: Int32Array,
): number => {
  const { first, end, head } = cue
  let n = 0
  keys[n++] = key(304, distance)
  keys[n++] = key(321, t.lemma[head]!, distance)
  keys[n++] = key(324, t.tag[head]!, distance, cue.passive)
  keys[n++] = key(325, t.word[first]!, distance)
  keys[n++] = key(326, t.word[end - 1]!, distance)
  keys[n++] = key(329, end < t.count ? t.tag[end]! : BEHIND, distance)
  keys[n++] = key(330, first > 0 ? t.tag[first - 1]! : BEFORE, distance)
  keys[n++] = key(372, t.cueStep[head]!, distance)
  keys[n++] = key(373, Math.min(end - first, 4), distance)
  keys[n++] = key(384, t.coarse[head]!, distance)
  return n
}

/** Keys of a cue in a sentence before or behind it (of `placeOf`). */
export const placeFeatures = (t: WordTable, cue: CueContext, place: number, keys: Int32Array): number => {
  const { first, end, head } = cue
  let n = 0
  keys[n++] = key(305, place)
  keys[n++] = key(322, cue.text, place)
  keys[n++] = key(327, end < t.count ? t.word[end]! : BEHIND, place)
  keys[n++] = key(328, first > 0 ? t.word[first - 1]! : BEFORE, place)
  keys[n++] = key(331, cue.signature, place)
  keys[n++] = key(332, t.relation[head]!, place)
  keys[n++] = key(382, t.sense[head]!, place)
  keys[n++] = key(378, t.lemma[head]!, place)
  return n
}

const between = (counts: Int32Array, low: number, high: number): number => counts[high]! - counts[low]!

/** Where the word stands among quotations: 0 none or the cue's own, 1 the nearest on its side, 2 beyond it. */
const nearnessOf = (t: WordTable, cue: CueContext, at: number): number => {
  const own = t.quotation[at]!
  if (own < 0 || own === t.quotation[cue.head]) return 0
  const [low, high] = at < cue.first ? [at, cue.first] : [cue.end, at]
  // Quotations are numbered in reading order: another lies between if the outermost numbers differ.
  const step = at < cue.first ? -1 : 1
  for (let index = at < cue.first ? high - 1 : low, left = LONGEST_LOOK; left > 0; index += step, left--) {
    if (index === at) return 1
    if (t.quotation[index]! >= 0) return t.quotation[index] === own ? 1 : 2
  }
  return 2
}

/** Keys of how word `at`, outside the cue, stands to it. */
export const pairFeatures = (t: WordTable, cue: CueContext, at: number, keys: Int32Array): number => {
  const { first, end, head, before } = cue
  const isLeft = at < first
  const side = isLeft ? LEFT_OF_CUE : RIGHT_OF_CUE
  const distance = distanceOf(cue, at)
  const place = placeOf(t, cue, at)
  const sentence = t.sentence[at]!
  const sentenceFirst = t.sentenceFirst[sentence]!
  const sentenceEnd = t.sentenceEnd[sentence]!
  const w = t.word[at]!
  const tag = t.tag[at]!
  const q = t.quote[at]!
  let meet = at
  let top = -1
  let up = 0
  let otherCue = 0
  while (meet >= 0 && up < MOST_STEPS_UP && !cue.ancestors.has(meet)) {
    if (otherCue === 0 && cue.inCue[meet] === 1) otherCue = 1
    top = meet
    meet = t.head[meet]!
    up++
  }
  const steps = meet < 0 ? 0 : (cue.ancestors.get(meet) ?? 0)
  if (otherCue === 0 && steps > 0 && (meet < first || meet >= end))
    for (let above = meet, left = MOST_STEPS_UP; above >= 0 && left > 0; above = t.head[above]!, left--)
      if (cue.inCue[above] === 1 && (above < first || above >= end)) {
        otherCue = 2
        break
      }
  const own = steps === 1 || (meet >= first && meet < end) ? 1 : 0
  const topRelation = top >= 0 ? t.relation[top]! : NOTHING
  const depth = Math.min(steps, 4)
  const relation = steps === 0 ? key(301, 9) : key(302, depth, topRelation, side * 2 + own)
  const relationTag = key(
    303,
    depth,
    topRelation,
    top >= 0 ? t.tag[top]! : meet >= 0 ? t.tag[meet]! : NOTHING,
  )
  const edge = top < 0 ? 0 : (t.leftmost[top] === at ? 1 : 0) + (t.rightmost[top] === at ? 2 : 0)
  const lemma = t.lemma[head]!
  const followsQuote = cue.followsQuote
  const cueQuote = t.quote[head]!
  let n = 0
  keys[n++] = key(306, relation, place)
  keys[n++] = key(307, relation, edge)
  keys[n++] = key(308, relationTag, place)
  keys[n++] = key(309, relation, lemma)
  keys[n++] = key(310, relation, cue.signature)
  keys[n++] = key(311, relation, cue.passive, t.tag[head])
  keys[n++] = key(312, relation, tag)
  keys[n++] = key(313, relation, edge, tag)
  keys[n++] = key(314, relation, w)
  keys[n++] = key(315, relation, q, cueQuote)
  keys[n++] = key(316, Math.min(up, 5), relation)
  if (top >= 0) {
    const gap = isLeft ? first - t.rightmost[top]! - 1 : t.leftmost[top]! - end
    const leftEnd = t.leftmost[top]!
    keys[n++] = key(317, Math.max(-1, Math.min(4, gap)), relation)
    keys[n++] = key(318, t.lemma[top]!, relation)
    keys[n++] = key(319, t.word[leftEnd]!, relation)
    if (leftEnd > 0) keys[n++] = key(320, t.word[leftEnd - 1]!, relation)
    const nextOut = at + 1 < t.count && (at + 1 < leftEnd || at + 1 > t.rightmost[top]!) ? 1 : 0
    keys[n++] = key(374, nextOut, at + 1 < sentenceEnd ? t.word[at + 1]! : BEHIND, side)
    keys[n++] = key(375, at - 1 < leftEnd ? 1 : 0, at > sentenceFirst ? t.word[at - 1]! : BEFORE, side)
    keys[n++] = key(387, t.coarse[top]!, relation)
  }
  keys[n++] = key(323, cue.text, relation)
  keys[n++] = key(333, t.relation[head]!, relation)
  keys[n++] = key(336, tag, distance)
  keys[n++] = key(346, at > sentenceFirst ? t.word[at - 1]! : BEFORE, distance)
  keys[n++] = key(347, at + 1 < sentenceEnd ? t.word[at + 1]! : BEHIND, distance)
  keys[n++] = key(348, w, distance)
  const q1 = at > 0 ? t.quote[at - 1]! : 0
  const Q1 = at + 1 < t.count ? t.quote[at + 1]! : 0
  const sameQuotation = t.quotation[at]! >= 0 && t.quotation[at] === t.quotation[head] ? 1 : 0
  const near = nearnessOf(t, cue, at)
  keys[n++] = key(355, q, q1 * 4 + Q1, place)
  keys[n++] = key(356, q * 2 + sameQuotation, cueQuote, place)
  keys[n++] = key(357, q, followsQuote, place)
  keys[n++] = key(358, near, place, followsQuote)
  keys[n++] = key(359, near, t.cueStep[head], side)
  const low = isLeft ? at + 1 : end
  const high = isLeft ? first : at
  const marks = Math.min(between(before.marks, low, high), 3)
  const verbs = Math.min(between(before.verbs, low, high), 3)
  const cues = Math.min(between(before.cues, low, high), 2)
  const thats = Math.min(between(before.thats, low, high), 1)
  keys[n++] = key(360, marks, side)
  keys[n++] = key(361, marks, verbs, side)
  keys[n++] = key(362, cues, place)
  keys[n++] = key(363, cues, q, place)
  keys[n++] = key(364, cue.inCue[at]!, side)
  keys[n++] = key(365, Math.min(cues, 1), relation)
  keys[n++] = key(366, Math.min(marks, 2), tag, side)
  keys[n++] = key(367, thats, Math.min(verbs, 2), side)
  keys[n++] = key(368, otherCue, relation)
  keys[n++] = key(369, otherCue, place)
  keys[n++] = key(370, (at === sentenceFirst ? 1 : 0) + (at === sentenceEnd - 1 ? 2 : 0), place)
  keys[n++] = key(380, t.sense[at]!, relation)
  keys[n++] = key(381, t.sense[head]!, relation)
  keys[n++] = key(383, t.coarse[head]!, relation)
  keys[n++] = key(386, t.coarse[at]!, relation)
  const sentences = sentence - cue.sentence
  if (sentences !== 0) {
    const sameParagraph = t.paragraph[at] === t.paragraph[head] ? 1 : 0
    const sentenceCues = between(before.cues, sentenceFirst, sentenceEnd) > 0 ? 1 : 0
    keys[n++] = key(376, sentences, t.sentenceQuotes[sentence]! * 2 + sameParagraph, q)
    keys[n++] = key(377, sentences, t.word[sentenceFirst])
    keys[n++] = key(379, sentences, sentenceCues, q)
    keys[n++] = key(389, sentences, q, cueQuote * 2 + followsQuote)
  }
  return n
}
