import type { Token } from '../../domain/syntax.ts'
import {
  type Stretch,
  pastAdverbs,
  startsClause,
  startsPredicate,
  startsSubordinate,
} from './clause-openers.ts'
import type { Clause, Opening } from './clause.ts'
import { startsVerbPhrase } from './starts-verb-phrase.ts'
import { isPause, isWhWord, isVerb, isFinite } from './words.ts'

/** Quoted words further than this from their opening mark are no fragment, in words. */
const LONGEST_FRAGMENT = 12

/** The clause that a word such as *and* joins to the one before it; `null` where it joins less than a clause. */
export const coordinateAt = (words: Stretch, at: number, top: Clause): Opening | null => {
  const next = pastAdverbs(words, at + 1)
  if (top.verbs === 0 && top.form !== 'participle') return null
  const sister: Opening = {
    form: top.form === 'aside' ? 'aside' : 'main',
    parent: isPause(words[at - 1]) ? null : top.parent,
    back: 0,
  }
  if ((isWhWord(words[next]) && words[next]?.lower !== 'what') || words[next]?.lower === 'that')
    return startsClause(words, next + 1) || startsPredicate(words, next + 1)
      ? { ...sister, form: 'relative', parent: top.parent ?? top }
      : null
  if (top.owed > 0 || isInFragment(words, at, top) || goesOnWithin(words, next, top)) return null
  if ((at - top.lastVerb > 1 || isHelper(words[next])) && startsVerbPhrase(words, next, top)) return sister
  if (startsSubordinate(words, next)) return { ...sister, form: 'subordinate', parent: top.parent ?? top }
  return startsClause(words, next, isPause(words[at - 1])) ? sister : null
}

/** *was being “starved and bombed”*: quoted words that only go on with a helping verb before them stay together. */
const isInFragment = (words: Stretch, at: number, { words: own }: Clause): boolean => {
  const from = own.findLast((index) => /^(?:["“”‘’]|``|'')$/.test(words[index]?.text ?? ''))
  const opens = from !== undefined && /^(?:``|["“‘])$/.test(words[from]?.tag ?? '')
  const helper = opens ? words[from - 1] : undefined
  return (
    helper !== undefined &&
    isVerb(helper) &&
    /^(?:be|have)$/.test(helper.lemma) &&
    at - (from ?? 0) < LONGEST_FRAGMENT
  )
}

/** *blames a silence that began in May and ended in June*: the tense tells that the verb is of the clause inside. */
const goesOnWithin = (words: Stretch, next: number, { words: own, ownVerb }: Clause): boolean => {
  const inside = own.findLast((index) => isFinite(words[index])) ?? ownVerb
  const [tense, within, outer] = [words[next], words[inside], words[ownVerb]].map((verb) => tenseOf(verb))
  return inside > ownVerb && tense !== undefined && tense === within && tense !== outer
}

const tenseOf = (verb: Token | undefined): 'past' | 'present' | undefined =>
  verb?.tag === 'VBD' || verb?.tag === 'VBN'
    ? 'past'
    : /^VB[PZ]$/.test(verb?.tag ?? '')
      ? 'present'
      : undefined

/** *had not been consulted and would strike*: a helping verb begins a predicate of its own. */
const isHelper = (token: Token | undefined): boolean =>
  isFinite(token) && (token?.tag === 'MD' || /^(?:be|have)$/.test(token?.lemma ?? ''))
