/*
 * Whether a past form that was read as a participle is its clause's verb: the clause has a subject before it, and no
 * other verb that could be the subject's.
 */
import type { Token } from '../../domain/syntax.ts'
import { startsClause } from '../claims/clause-openers.ts'
import { governsVerb, isCoordinator, isFinite, isNominal, isPause } from '../claims/words.ts'
import { FACT_SUBORDINATORS, IRREGULAR_PASTS } from '../lexicon/clause-words.ts'

type Words = readonly Token[]

/** How far into a sentence a predicate is looked for: it keeps the whole linear. */
const FAR = 100

/** Whether a word may be a past form: *retired*, *sank*. */
export const isPastForm = ({ lower }: Token): boolean => lower.endsWith('ed') || IRREGULAR_PASTS.has(lower)

/** The last place before `at` that holds no adverb. */
export const beforeAdverbs = (words: Words, at: number): number => {
  let back = at - 1
  while (back > at - 4 && words[back]?.tag.startsWith('RB')) back--
  return back
}

/** *Nazari, 47, moved to Germany*, *He retired in 1996 but was said to …*: the clause has no other verb. */
export const isPredicate = (words: Words, at: number): boolean => {
  const verb = words[at]
  if (!verb || !isPastForm(verb)) return false
  const before = words[beforeAdverbs(words, at)]
  if (!before || !(isNominal(before) || (isPause(before) && isPause(words[asideBefore(words, at)]))))
    return false
  return at < FAR && !hasVerbBefore(words, at) && !hasVerbAfter(words, at)
}

/** Where the aside opens that the comma before `at` closes: *Nazari, 47,*, *The report, which ran to 600 pages,*. */
const asideBefore = (words: Words, at: number): number => {
  const close = beforeAdverbs(words, at)
  let open = close - 1
  while (open > 0 && !isPause(words[open])) open--
  return isNominal(words[open - 1]) ? open : -1
}

/** Whether the clause has a verb of its own before `at`; those of *who …* and *when …* in it are not. */
const hasVerbBefore = (words: Words, at: number): boolean => {
  let owed = 0
  let own = false
  for (let next = 0; next < at; next++) {
    const token = words[next]
    if (token === undefined) break
    if (/^[;:]$/.test(token.text)) {
      owed = 0
      own = false
    } else if (isFinite(token)) {
      if (owed > 0) owed--
      else own = true
    } else if (governsVerb(token) || joins(words, next)) owed++
    else if (token.tag === 'TO' && words[next + 1]?.tag === 'VB' && next === 0) return true
  }
  return own || owed > 0
}

const joins = (words: Words, at: number): boolean =>
  words[at]?.tag === 'IN' && FACT_SUBORDINATORS.has(words[at].lower) && startsClause(words, at + 1)

/** Whether a verb behind `at` needs the subject before it: none is left for it but behind *and* or *but*. */
const hasVerbAfter = (words: Words, at: number): boolean => {
  let owed = 0
  for (let next = at + 1; next < Math.min(words.length, at + FAR); next++) {
    const token = words[next]
    if (token === undefined || /^[;:]$/.test(token.text)) return false
    if (isFinite(token)) {
      if (owed === 0) return !isCoordinator(words[beforeAdverbs(words, next)])
      owed--
    } else if (governsVerb(token) || joins(words, next)) owed++
    else if ((isCoordinator(token) || isPause(token)) && owed === 0 && startsClause(words, next + 1))
      return false
  }
  return false
}
