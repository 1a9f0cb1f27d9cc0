/*
 * Clauses that tell of a speaker only how the words came to be said: *who asked not to be named because …*,
 * *seen by the Gazette*, *Asked whether …,*, *Sentencing her,*. They go with what attributes, and state nothing
 * that could be checked by itself.
 */
import type { Token } from '../../domain/syntax.ts'
import { isFinite, isVerb, isWord } from './words.ts'

const OPENS_CONDITION = /^(?:who|whose|because|as|since|citing|speaking|talking|requesting|declining|on)$/
const UNNAMED =
  /^(?:named|identified|anonymity|anonymous|anonymously|publicly|authori[sz]ed|unauthori[sz]ed|nameless)$/
const MADE_PUBLIC = new Set(
  'see obtain review hand publish release leak circulate issue post air broadcast'.split(' '),
)
const PUT_TO = /^(?:asked|pressed|questioned|challenged|quizzed)$/
const LONGEST_LEAD_IN = 4
const LONGEST_NOTE = 8
const LONGEST_OCCASION = 12

/** Whether a clause beside a frame belongs to it; `opens` tells that it begins the sentence. */
export const framesSpeaker = (clause: readonly Token[], opens: boolean): boolean => {
  const words = clause.filter(isWord)
  const [first] = words
  if (first === undefined) return false
  if (opens && isLeadIn(words)) return true
  if (first.tag === 'VBN' && MADE_PUBLIC.has(first.lemma)) return words.length <= LONGEST_NOTE
  return OPENS_CONDITION.test(first.lower) && isOfAnonymity(words)
}

const OCCASIONS =
  /^(?:statement|interview|e-?mail|letter|message|post|tweet|speech|address|briefing|memo|note|filing|broadcast|podcast|conference|call|article|column|testimony|report|decision|ruling|judgment|judgement|opinion|paper|blog)s?$/

/** *In a statement issued through the force,*: where and how it was said. */
export const isOccasion = (words: readonly Token[]): boolean =>
  /^(?:in|at|during|on)$/.test(words[0]?.lower ?? '') &&
  words.length <= LONGEST_OCCASION &&
  words.slice(1, 6).some(({ lower }) => OCCASIONS.test(lower)) &&
  !words.some((word) => isFinite(word) && !MADE_PUBLIC.has(word.lemma))

const isOfAnonymity = (words: readonly Token[]): boolean =>
  words.some(({ lower }, at) => {
    if (!UNNAMED.test(lower)) return false
    if (/^(?:named|identified|publicly)$/.test(lower))
      return words.slice(0, at).some((word) => /^(?:not|declined|refused|n't|n’t)$/.test(word.lower))
    return (
      !/^(?:un)?authori/.test(lower) ||
      /speak|talk|comment|discuss|brief/.test(words.map((word) => word.lower).join(' '))
    )
  })

/** *Asked whether he would go,*, *In a statement issued by the force,*: leads over from what happened to who speaks. */
export const isLeadIn = (words: readonly Token[]): boolean => {
  const [first] = words
  if (first === undefined) return false
  if (isOccasion(words)) return true
  if (!isVerb(first)) return false
  if (PUT_TO.test(first.lower)) return true
  return first.tag === 'VBG' && words.length <= LONGEST_LEAD_IN && !words.some(({ tag }) => tag === 'CD')
}
