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

/** Children that come after so many keys are left out. */
const ENOUGH_KEYS = 190

/** Writes the keys of what hangs from word `at`, each by itself and all together; returns how many keys there are now. */
export const cueChildKeys = (t: WordTable, at: number, keys: Int32Array, from: number): number => {
  let n = from
  const lemma = t.lemma[at]!
  const step = t.cueStep[at]!
  let signature = 0
  for (let c = t.childStart[at]!; c < t.childStart[at + 1]! && n < ENOUGH_KEYS; c++) {
    const child = t.children[c]!
    const relation = t.relation[child]!
    const side = child < at ? 1 : 2
    keys[n++] = key(36, relation, side, step)
    keys[n++] = key(37, relation, lemma, side)
    n = relationKeys(t, at, child, keys, n)
    signature |= bitsOf(t, child)
  }
  keys[n++] = key(46, signature, step)
  keys[n++] = key(47, signature, lemma)
  keys[n++] = key(48, signature, t.relation[at], t.tag[at])
  keys[n++] = key(81, t.sense[at]!, signature)
  keys[n++] = key(93, t.fine[at]!, signature)
  keys[n++] = key(94, t.coarse[at]!, signature)
  keys[n++] = key(111, t.phrase[at]!, step, signature)
  return n
}

/** What is asked of a child of this relation only. */
const relationKeys = (t: WordTable, at: number, child: number, keys: Int32Array, from: number): number => {
  let n = from
  const relation = t.relation[child]!
  const lemma = t.lemma[at]!
  const step = t.cueStep[at]!
  const side = child < at ? 1 : 2
  if (relation === NSUBJ || relation === NSUBJPASS) {
    keys[n++] = key(38, t.lemma[child]!, side)
    keys[n++] = key(39, t.tag[child]!, step)
    keys[n++] = key(40, t.shape[child]!, t.tag[child], side)
    keys[n++] = key(88, t.sense[child]!, t.sense[at])
    keys[n++] = key(98, t.coarse[child]!, t.coarse[at])
    keys[n++] = key(120, t.fine[child]!, step)
  } else if (relation === CCOMP) {
    const marker = markerOf(t, child)
    keys[n++] = key(41, step, t.tag[child], side)
    if (marker >= 0) keys[n++] = key(42, step, t.word[marker])
  } else if (relation === DOBJ) {
    keys[n++] = key(43, lemma, t.lemma[child])
    keys[n++] = key(89, t.sense[child]!, t.sense[at])
    keys[n++] = key(121, t.coarse[child]!, t.coarse[at])
  } else if (relation === NMOD || relation === ADVCL) {
    const marker = markerOf(t, child, CASE)
    if (marker < 0) return n
    keys[n++] = key(44, lemma, t.word[marker], step)
    keys[n++] = key(122, t.coarse[at]!, t.word[marker], t.tag[at])
  } else if (relation === NEG || relation === AUX) keys[n++] = key(45, step, t.word[child])
  else if (relation === POSSESSOR) keys[n++] = key(123, step, t.tag[child])
  return n
}

/** The word that opens a branch: its subordinator, or one of the other relation; -1 without. */
const markerOf = (t: WordTable, at: number, other = MARK): number => {
  for (let c = t.childStart[at]!; c < t.childStart[at + 1]!; c++) {
    const relation = t.relation[t.children[c]!]!
    if (relation === MARK || relation === other) return t.children[c]!
  }
  return -1
}

const bitsOf = (t: WordTable, child: number): number => {
  const relation = t.relation[child]!
  if (relation === NSUBJ || relation === NSUBJPASS) return HAS_SUBJECT
  if (relation === CCOMP) return markerOf(t, child) < 0 ? HAS_CLAUSE : HAS_CLAUSE | HAS_MARKED_CLAUSE
  if (relation === XCOMP) return HAS_INFINITIVE
  if (relation === DOBJ) return HAS_OBJECT
  if (relation === AUXPASS) return IS_PASSIVE
  if (relation === PARATAXIS) return HAS_PARATAXIS
  if (relation === POSSESSOR) return HAS_POSSESSOR
  return relation === ACL ? HAS_NOUN_CLAUSE : 0
}
