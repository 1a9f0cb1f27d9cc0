import { NSUBJ, NSUBJPASS, CCOMP, XCOMP, DOBJ } from './relations.ts'
import type { WordTable } from './word-table.ts'

/** Which arguments a word has, one bit each. */
export const HAS_SUBJECT = 1
export const HAS_CLAUSE = 2
export const HAS_MARKED_CLAUSE = 4
export const HAS_INFINITIVE = 8
export const HAS_OBJECT = 16
export const IS_PASSIVE = 32
export const HAS_PARATAXIS = 64
export const HAS_POSSESSOR = 128
export const HAS_NOUN_CLAUSE = 256

/** Which of subject, clause, infinitive and object hang from a word, as bits. */
export const argumentsOf = (t: WordTable, at: number): number => {
  let bits = 0
  for (let c = t.childStart[at]!; c < t.childStart[at + 1]!; c++) {
    const relation = t.relation[t.children[c]!]!
    if (relation === NSUBJ || relation === NSUBJPASS) bits |= HAS_SUBJECT
    else if (relation === CCOMP) bits |= HAS_CLAUSE
    else if (relation === XCOMP) bits |= HAS_INFINITIVE
    else if (relation === DOBJ) bits |= HAS_OBJECT
  }
  return bits
}
