import type { TokenRange } from './attribution-model.ts'
import {
  ACL,
  AUXPASS,
  CCOMP,
  CLAUSE_MARKS,
  DOBJ,
  MD,
  NMOD,
  NSUBJ,
  NSUBJPASS,
  PARATAXIS,
  THAT,
  VBN,
  VERB_LETTER,
  XCOMP,
} from './relations.ts'
import { CLOSING_MARK, type WordTable } from './word-table.ts'

const MOST_STEPS_UP = 30

/** One cue, with all that is worked out once for it. */
export type CueContext = Readonly<{
  first: number
  end: number
  /** The word from which the others of the cue hang. */
  head: number
  sentence: number
  signature: number
  passive: number
  followsQuote: number
  /** By token: the steps from the cue's head up to it, plus one; 0 for all others. */
  ancestors: ReadonlyMap<number, number>
  /** By token: how many marks, verbs and "that" come before it. */
  before: Tallies
}>

/** Running counts over the tokens of a text: `x[at]` is how many there are before `at`. */
export type Tallies = Readonly<{
  marks: Int32Array
  verbs: Int32Array
  thats: Int32Array
}>

/** The running counts of a text. */
export const tally = (t: WordTable): Tallies => {
  const make = () => new Int32Array(t.count + 1)
  const tallies = { marks: make(), verbs: make(), thats: make() }
  for (let at = 0; at < t.count; at++) {
    const word = t.word[at]!
    tallies.marks[at + 1] = tallies.marks[at]! + (CLAUSE_MARKS.has(word) ? 1 : 0)
    const isVerb = t.tagLetter[at] === VERB_LETTER || t.tag[at] === MD
    tallies.verbs[at + 1] = tallies.verbs[at]! + (isVerb ? 1 : 0)
    tallies.thats[at + 1] = tallies.thats[at]! + (word === THAT ? 1 : 0)
  }
  return tallies
}

const headOf = (t: WordTable, first: number, end: number): number => {
  let best = -1
  for (let at = first; at < end; at++) {
    const head = t.head[at]!
    if (head >= first && head < end) continue
    if (best < 0 || t.depth[at]! < t.depth[best]!) best = at
  }
  return best < 0 ? first : best
}

const SIGNATURE_BITS: readonly (readonly [relation: number, left: number, right: number])[] = [
  [NSUBJ, 1, 2],
  [NSUBJPASS, 1, 2],
  [CCOMP, 4, 8],
  [XCOMP, 16, 16],
  [DOBJ, 32, 32],
  [PARATAXIS, 64, 64],
  [NMOD, 128, 128],
]

const signatureOf = (t: WordTable, first: number, end: number): number => {
  let signature = 0
  for (let at = first; at < end; at++)
    for (let c = t.childStart[at]!; c < t.childStart[at + 1]!; c++) {
      const child = t.children[c]!
      if (child >= first && child < end) continue
      for (const [relation, left, right] of SIGNATURE_BITS)
        if (t.relation[child] === relation) signature |= child < at ? left : right
    }
  return signature
}

const passiveOf = (t: WordTable, head: number): number => {
  if (t.tag[head] === VBN && t.relation[head] === ACL) return 2
  for (let c = t.childStart[head]!; c < t.childStart[head + 1]!; c++)
    if (t.relation[t.children[c]!] === AUXPASS) return 1
  return 0
}

/** Works out the context of the cue `[first, end)`. */
export const contextOf = (t: WordTable, { first, end }: TokenRange, before: Tallies): CueContext => {
  const head = headOf(t, first, end)
  const ancestors = new Map<number, number>()
  for (let at = head, steps = 1; at >= 0 && steps <= MOST_STEPS_UP; at = t.head[at]!, steps++)
    ancestors.set(at, steps)
  const closes = (at: number) => at >= 0 && t.quote[at] === CLOSING_MARK
  return {
    first,
    end,
    head,
    sentence: t.sentence[head]!,
    signature: signatureOf(t, first, end),
    passive: passiveOf(t, head),
    followsQuote: closes(first - 1) || closes(first - 2) ? 1 : 0,
    ancestors,
    before,
  }
}
