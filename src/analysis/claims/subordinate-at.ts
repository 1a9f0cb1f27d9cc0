import { FACTUAL_UNDER_MODALS, TIME_NOUNS, SUBORDINATOR_LEADS } from '../lexicon/clause-words.ts'
import { type Stretch, startsSubordinate } from './clause-openers.ts'
import type { Clause, Opening } from './clause.ts'
import { isWord, isPause, isNoun, isFinite, isAdverb, isVerb } from './words.ts'

/** *It is not public property merely because …*: without its reason the clause would say what nobody says. */
const MERELY = /^(?:merely|simply|solely|only|purely)$/

/** The clause that *because*, *when*, *if* open; `null` where the clause around it cannot stand without it. */
export const subordinateAt = (words: Stretch, at: number, top: Clause): Opening | null => {
  if (!startsSubordinate(words, at) || MERELY.test(words[at - 1]?.lower ?? '')) return null
  const first = top.words.every((index) => !isWord(words[index]))
  const lead = leadBefore(words, at, top)
  const fronted = first || lead === top.words.length
  const idle = top.verbs === 0 && top.form !== 'participle'
  if (!fronted && idle && !isPause(words[at - 1]) && !hasLostVerb(words, at, top)) return null
  if (top.owed > 0) return null
  if (top.modal && !FACTUAL_UNDER_MODALS.has(words[at]?.lower ?? '')) return null
  return { form: 'subordinate', parent: top, back: lead }
}

/** *The school burned down because …*: its verb was taken for a participle if no other is left for it. */
const hasLostVerb = (words: Stretch, at: number, top: Clause): boolean =>
  words[top.lastVerb]?.tag === 'VBN' &&
  isNoun(words[top.lastVerb - 1]) &&
  words.slice(at, at + 30).filter((token) => isFinite(token)).length === 1

/** How many words before a subordinator go with it: *two days after …*, *even though …*. */
const leadBefore = (words: Stretch, at: number, top: Clause): number => {
  let back = 0
  const measures = /^(?:after|before|since|until)$/.test(words[at]?.lower ?? '')
  while (back < 3 && back < top.words.length) {
    const token = words[at - back - 1]
    if (token === undefined || isPause(token)) break
    const measured =
      (measures && TIME_NOUNS.has(token.lemma) && !token.tag.startsWith('NNP')) ||
      (back > 0 && /^(?:CD|DT|JJ|JJR|RB)$/.test(token.tag))
    const leads = SUBORDINATOR_LEADS.has(token.lower) || (isAdverb(token) && isPause(words[at - 2]))
    if (!measured && !(leads && back === 0)) break
    back++
  }
  const before = words[at - back - 1]
  return before && (before.tag === 'IN' || before.tag === 'TO' || isVerb(before)) && back > 0 ? 0 : back
}
