import type { Token } from '../../domain/syntax.ts'
import { isFinite, isNounBeforeAuxiliary, UNCHANGED } from './clause-bounds.ts'

/** Whether a group of verbs that tells a deed begins at a token. */
export const opensGroup = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (!token) return false
  if (isFinite(token)) return !isNounBeforeAuxiliary(tokens, at)
  if (isLoneParticiple(tokens, at) || isPastTakenForNoun(tokens, at)) return true
  // A past tense that the tagger took for an infinitive.
  const isPast = token.lower !== token.lemma.toLowerCase() || UNCHANGED.test(token.lower)
  return token.tag === 'VB' && isPast && /^(?:NN|PRP$)/u.test(tokens[at - 1]?.tag ?? '')
}

/** *The freighter sank near*: a past tense that the tagger took for a noun. */
export const isPastTakenForNoun = (tokens: readonly Token[], at: number): boolean =>
  (/^NN?$/u.test(tokens[at]?.tag ?? '') &&
    PAST.test(tokens[at]?.lower ?? '') &&
    (/^(?:IN|DT|RB|TO|PRP\$)$/u.test(tokens[at + 1]?.tag ?? '') || isOfContact(tokens, at))) ||
  // *The valve that Solvane copied costs*.
  (/^(?:NN|JJ|VBN)$/u.test(tokens[at]?.tag ?? '') &&
    /\p{L}{2}ed$/u.test(tokens[at]?.lower ?? '') &&
    isOfContact(tokens, at, true))

/** *The money Smith stole was gone*: a name between two nouns of which the second is a past tense. */
const isOfContact = (tokens: readonly Token[], at: number, isRelative = false): boolean => {
  let name = at
  while (tokens[name - 1]?.tag === 'NNP') name--
  const before = tokens[name - 1]
  const hasRelative = /^(?:that|which)$/u.test(before?.lower ?? '')
  const thing = hasRelative ? tokens[name - 2] : before
  if (isRelative && !hasRelative) return false
  return name < at && /^(?:NNS?|CD)$/u.test(thing?.tag ?? '')
}

const PAST =
  /^(?:sank|fell|struck|broke|drove|flew|went|came|ran|rose|shook|stole|threw|swept|fled|froze|burst|tore|blew|crashed|derailed|collapsed|exploded|capsized|landed|vanished|overturned)$/u

/** *A helicopter carrying the injured landed in*: the participle of a sentence that has no other verb tells what happened. */
const isLoneParticiple = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (token?.tag !== 'VBN' || !/^(?:NN|JJ$)/u.test(tokens[at - 1]?.tag ?? '')) return false
  for (const step of [-1, 1])
    for (
      let other = at + step, beside = tokens[other];
      beside?.sentence === token.sentence;
      beside = tokens[(other += step)]
    )
      if (isFinite(beside)) return false
  return true
}
