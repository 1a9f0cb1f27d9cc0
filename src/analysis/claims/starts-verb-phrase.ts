import { type Stretch, lengthToPause } from './clause-openers.ts'
import type { Clause } from './clause.ts'
import { isFinite, isVerb } from './words.ts'

/** Whether *and* is followed by a second predicate of the clause's subject, in a form like that of the first. */
export const startsVerbPhrase = (words: Stretch, next: number, top: Clause): boolean => {
  const verb = words[next]
  if (lengthToPause(words, next) < 2) return false
  if (isFinite(verb)) return true
  const last = words[top.lastVerb]
  const helped = isVerb(words[top.lastVerb - 1])
  // The tagger often takes the second of two past forms for a participle: *admitted … and apologised*.
  if (verb?.tag === 'VBN') return last?.tag !== 'VBN' || (helped && lengthToPause(words, next) >= 3)
  if (verb?.tag === 'VBG') return last?.tag === 'VBG' && isFinite(words[top.lastVerb - 1])
  return verb?.tag === 'VB' && top.modal && last?.tag === 'VB' && lengthToPause(words, next) >= 3
}
