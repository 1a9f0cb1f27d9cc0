import type { Token } from '../../domain/syntax.ts'
import type { Copy } from '../check.ts'
import { sentenceAt } from '../sentence-at.ts'
import type { Statement } from '../statements.ts'
import type { Deed } from './find-deeds.ts'

/*
 * What a clause of a definite noun takes for granted is the writer's word, whoever is told to speak: *the fault that
 * caused the fire has prompted others to check, he said*. So is a clause with another one between it and the papers
 * that are named at the end.
 */

const RELATIVE = /^(?:that|which|who)$/u
const DEFINITE = /^(?:the|this|that|these|those|his|her|its|their)$/u
/** In tokens: from a noun back to its article. */
const FARTHEST = 6
/** Who accuses says in full what he accuses of. */
const ACCUSERS =
  /\b(?:prosecut|police|lawsuit|complaint|indictment|charge|lawyer|attorney|counsel|solicitor|barrister|claimant|plaintiff|detective|sheriff|investigator|officer|inspector)/iu

/** Whether a deed that stands in somebody's statement is told as known all the same. */
export const isTakenForGranted = (copy: Copy, deed: Deed, { claim: { attribution } }: Statement): boolean => {
  const { text } = copy
  const cue = attribution.cue[0]
  if (!cue) return false
  const source = attribution.source.map(({ start, end }) => text.slice(start, end)).join(' ')
  const isElsewhere = sentenceAt(copy, cue.start) !== deed.verb.sentence
  const isOfDocument = attribution.kind === 'document' && cue.start >= deed.span.end
  if (isOfNoun(copy.syntax.tokens, deed)) return isElsewhere || isOfDocument || !ACCUSERS.test(source)
  return isOfDocument && /, (?:and|but|while) \p{L}+ [^.;]+, $/u.test(text.slice(deed.span.end, cue.start))
}

/** *The fault that caused*, *the tablets, which were spoilt*, *the money Kessler stole*. */
const isOfNoun = (tokens: readonly Token[], { at }: Deed): boolean => {
  for (const back of [1, 2, 3]) {
    const noun = nounBefore(tokens, at - back)
    if (noun !== null) return isDefinite(tokens, noun)
  }
  return false
}

/** The noun that a relative clause hangs on which begins at a token, with or without its *that*. */
const nounBefore = (tokens: readonly Token[], at: number): number | null => {
  const [word, before] = [tokens[at], tokens[at - 1]]
  const noun = before?.text === ',' ? at - 2 : at - 1
  const isNoun = tokens[noun]?.tag.startsWith('NN') === true
  if (isNoun && RELATIVE.test(word?.lower ?? '')) return noun
  const isContact = /^(?:NNP|PRP)$/u.test(word?.tag ?? '') && /^NNS?$/u.test(before?.tag ?? '')
  return isContact ? noun : null
}

const isDefinite = (tokens: readonly Token[], noun: number): boolean => {
  for (let at = noun - 1; at >= noun - FARTHEST; at--) {
    const token = tokens[at]
    if (DEFINITE.test(token?.lower ?? '')) return true
    if (!/^(?:NN|JJ|CD|VB[GN]|POS|\$)/u.test(token?.tag ?? '')) return false
  }
  return false
}
