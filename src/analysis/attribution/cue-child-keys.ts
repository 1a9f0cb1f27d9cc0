import { hashFeature as key } from '../model/hash.ts'
import {
  HAS_SUBJECT,
  HAS_CLAUSE,
  HAS_MARKED_CLAUSE,
  HAS_INFINITIVE,
  HAS_OBJECT,
  IS_PASSIVE,
  HAS_PARATAXIS,
  HAS_POSSESSOR,
  HAS_NOUN_CLAUSE,
} from './arguments-of.ts'
import {
  NSUBJ,
  NSUBJPASS,
  CCOMP,
  MARK,
  XCOMP,
  DOBJ,
  NMOD,
  ADVCL,
  CASE,
  AUXPASS,
  NEG,
  AUX,
  PARATAXIS,
  POSSESSOR,
  ACL,
} from './relations.ts'
import type { WordTable } from './word-table.ts'

const ENOUGH_KEYS = 190

/** Writes the keys of what hangs from word `at`; returns how many keys there are now, and sets `signature`. */
export const childFeatures = (t: WordTable, at: number, keys: Int32Array, from: number): number => {
  let n = from
  const lemma = t.lemma[at]!
  const step = t.cueStep[at]!
  const tag = t.tag[at]!
  const relation = t.relation[at]!
  let signature = 0
  for (let c = t.childStart[at]!; c < t.childStart[at + 1]! && n < ENOUGH_KEYS; c++) {
    const child = t.children[c]!
    const childRelation = t.relation[child]!
    const side = child < at ? 1 : 2
    keys[n++] = key(36, childRelation, side, step)
    keys[n++] = key(37, childRelation, lemma, side)
    if (childRelation === NSUBJ || childRelation === NSUBJPASS) {
      keys[n++] = key(38, t.lemma[child]!, side)
      keys[n++] = key(39, t.tag[child]!, step)
      keys[n++] = key(40, t.shape[child]!, t.tag[child], side)
      keys[n++] = key(88, t.sense[child]!, t.sense[at])
      keys[n++] = key(98, t.coarse[child]!, t.coarse[at])
      keys[n++] = key(120, t.fine[child]!, step)
      signature |= HAS_SUBJECT
    } else if (childRelation === CCOMP) {
      signature |= HAS_CLAUSE
      keys[n++] = key(41, step, t.tag[child], side)
      for (let g = t.childStart[child]!; g < t.childStart[child + 1]!; g++) {
        const grandchild = t.children[g]!
        if (t.relation[grandchild] !== MARK) continue
        keys[n++] = key(42, step, t.word[grandchild])
        signature |= HAS_MARKED_CLAUSE
        break
      }
    } else if (childRelation === XCOMP) signature |= HAS_INFINITIVE
    else if (childRelation === DOBJ) {
      signature |= HAS_OBJECT
      keys[n++] = key(43, lemma, t.lemma[child])
      keys[n++] = key(89, t.sense[child]!, t.sense[at])
      keys[n++] = key(121, t.coarse[child]!, t.coarse[at])
    } else if (childRelation === NMOD || childRelation === ADVCL) {
      for (let g = t.childStart[child]!; g < t.childStart[child + 1]!; g++) {
        const grandchild = t.children[g]!
        if (t.relation[grandchild] !== CASE && t.relation[grandchild] !== MARK) continue
        keys[n++] = key(44, lemma, t.word[grandchild], step)
        keys[n++] = key(122, t.coarse[at]!, t.word[grandchild], tag)
        break
      }
    } else if (childRelation === AUXPASS) signature |= IS_PASSIVE
    else if (childRelation === NEG || childRelation === AUX) keys[n++] = key(45, step, t.word[child])
    else if (childRelation === PARATAXIS) signature |= HAS_PARATAXIS
    else if (childRelation === POSSESSOR) {
      signature |= HAS_POSSESSOR
      keys[n++] = key(123, step, t.tag[child])
    } else if (childRelation === ACL) signature |= HAS_NOUN_CLAUSE
  }
  keys[n++] = key(46, signature, step)
  keys[n++] = key(47, signature, lemma)
  keys[n++] = key(48, signature, relation, tag)
  keys[n++] = key(81, t.sense[at]!, signature)
  keys[n++] = key(93, t.fine[at]!, signature)
  keys[n++] = key(94, t.coarse[at]!, signature)
  keys[n++] = key(111, t.phrase[at]!, step, signature)
  return n
}
