/*
 * Cuts a stretch of words into clauses that can be true or false by themselves, in one pass with a stack.
 * A clause inside another (*The round, which began in May, has left …*) is closed again at its comma, so that
 * the outer one goes on behind it and has two parts. What never gets a verb goes back to where it came from.
 */
import type { Token } from '../../domain/syntax.ts'
import { pastAdverbs, startsClause, startsPredicate, type Stretch } from './clause-openers.ts'
import {
  governsVerb,
  isComma,
  isCoordinator,
  isDash,
  isFinite,
  isNoun,
  isPause,
  isVerb,
  isWord,
} from './words.ts'
import { openingAt } from './open-clause.ts'
import { type Form, type Clause, clauseOf } from './clause.ts'

/** The clauses of a stretch, each as indexes into it, in the order of their first words. */
export const splitClauses = (words: Stretch): number[][] => {
  let top = clauseOf('main', null)
  const clauses = [top]
  const open = (form: Form, parent: Clause | null): void => {
    top = clauseOf(form, parent)
    clauses.push(top)
  }
  for (const [at, token] of words.entries()) {
    top = closed(words, at, top)
    const next = openingAt(words, at, top)
    if (next) {
      const back = next.back > 0 ? top.words.splice(-next.back) : []
      open(next.form, next.parent)
      top.words.push(...back)
    }
    top.words.push(at)
    note(top, token, words[at - 1], at)
  }
  return settle(clauses, words)
}

/** Counts a token's verb for the clause that it stands in. */
const note = (clause: Clause, token: Token, before: Token | undefined, at: number): void => {
  if (governsVerb(token) && !opensItself(clause, at)) clause.owed++
  if (isVerb(token)) {
    clause.lastVerb = at
    if (token.tag === 'MD') clause.modal = true
    else if (before?.tag === 'TO') clause.modal = false
  }
  if (!isFinite(token)) return
  if (clause.owed > 0) clause.owed--
  else {
    clause.verbs++
    clause.ownVerb = at
  }
}

/** The relative or joining word that a clause begins with belongs to its own verb. */
const opensItself = (clause: Clause, at: number): boolean =>
  (clause.form !== 'main' || clause.words.length < 2) &&
  clause.verbs === 0 &&
  clause.owed === 0 &&
  at - (clause.words[0] ?? at) < 4

/** The clause that a token belongs to once those that end before it are closed. */
const closed = (words: Stretch, at: number, top: Clause): Clause => {
  const token = words[at]
  const before = words[at - 1]
  if (top.parent === null) return top
  if (top.form === 'aside')
    return before?.text === ')' || before?.text === ']' || (isDash(token) && top.words.length > 1)
      ? top.parent
      : top
  const isWithin = isPlacePair(words, at) || isNameOf(words, at, top)
  if (isPause(before) && !isWithin && isWhole(top) && endsAtPause(words, at, top))
    return closed(words, at, top.parent)
  const fronted = top.form === 'subordinate' && top.parent.verbs === 0 && top.verbs > 0 && top.owed === 0
  return fronted && isFinite(token) && !isCoordinator(words[pastBack(words, at)]) ? top.parent : top
}

/** *who wept*: a relative clause may be of two words; of what else opens behind a comma two are a name or a number. */
const isWhole = ({ form, verbs, words }: Clause): boolean =>
  words.length > 2 || (form === 'relative' && verbs > 0 && words.length > 1)

/** *based in Austin, Texas, had revenues of …*: the land behind a town does not end what the town stands in. */
const isPlacePair = (words: Stretch, at: number): boolean => {
  const [town, land, next] = [words[at - 2], words[at], words[at + 1]]
  let from = at - 2
  while (words[from]?.tag === 'NNP') from--
  return (
    town?.tag === 'NNP' &&
    land?.tag === 'NNP' &&
    words[from]?.tag === 'IN' &&
    (isComma(next) || next?.tag === 'NNP')
  )
}

/** *One email, sent by the director, Fergus Lyle, advised staff to …*: the name is the director's, not the subject. */
const isNameOf = (words: Stretch, at: number, top: Clause): boolean => {
  let end = at
  while (words[end]?.tag === 'NNP') end++
  return (
    end > at &&
    words[at - 2]?.tag === 'NN' &&
    isComma(words[end]) &&
    isFinite(words[end + 1]) &&
    top.parent?.words.some((index) => isNoun(words[index])) === true
  )
}

const pastBack = (words: Stretch, at: number): number => {
  let back = at - 1
  while (back > at - 4 && words[back]?.tag.startsWith('RB')) back--
  return back
}

const endsAtPause = (words: Stretch, at: number, top: Clause): boolean => {
  const parent = top.parent
  if (parent === null || isCoordinator(words[at])) return false
  const next = pastAdverbs(words, at)
  // *that a doctor, Amina Yusuf, raised the alarm*: the verb is the one that *that* waits for.
  if (top.owed > 0 && isFinite(words[next])) return false
  const isVerbless = top.form === 'participle' || top.form === 'apposition' || isOfParticiple(words, top)
  if (!isVerbless && top.verbs === 0) return false
  if (parent.verbs === 0) return startsPredicate(words, next) || startsClause(words, next, true)
  if (top.form === 'apposition') return !isComma(words[at])
  const isOwed = parent.owed > 0 && words[next]?.tag === 'VBN'
  return isOwed || isFinite(words[next]) || startsClause(words, next)
}

/** *before lowering its demand* */
const isOfParticiple = (words: Stretch, { form, words: own }: Clause): boolean =>
  form === 'subordinate' && words[own[1] ?? -1]?.tag === 'VBG'

/** Clauses without a verb or an assertion of their own go back to the clause around them, or the one before. */
const settle = (clauses: readonly Clause[], words: Stretch): number[][] => {
  const kept: Clause[] = []
  for (const clause of clauses) {
    const real = clause.words.filter((index) => isWord(words[index])).length
    const home = clause.parent && kept.includes(clause.parent) ? clause.parent : kept.at(-1)
    if (home && (real < 2 || !asserts(clause, words))) home.words.push(...clause.words)
    else kept.push(clause)
  }
  return kept
    .filter((clause) => clause.words.length > 0)
    .map((clause) => clause.words.sort((a, b) => a - b))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
}

const asserts = (clause: Clause, words: Stretch): boolean =>
  clause.form === 'apposition' || clause.words.some((index) => isVerb(words[index]))
