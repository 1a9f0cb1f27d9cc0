import { startsApposition, startsOutcome, startsParticiple } from './aside-openers.ts'
import {
  lengthToPause,
  pastAdverbs,
  startsClause,
  startsPredicate,
  startsRelative,
  type Stretch,
} from './clause-openers.ts'
import type { Clause, Opening } from './clause.ts'
import { coordinateAt } from './coordinate-at.ts'
import { subordinateAt } from './subordinate-at.ts'
import { isCoordinator, isDash, isPause } from './words.ts'

/** The clause that opens at a word, below or beside the innermost that is open; `null` where none does. */
export const openingAt = (words: Stretch, at: number, top: Clause): Opening | null => {
  const token = words[at]
  if (token === undefined) return null
  if (token.text === ';' || token.text === ':') return afterStop(words, at, top)
  if (token.text === '(' || token.text === '[') return asideAt(words, at, top)
  if (isCoordinator(token) && !isStillYet(words, at)) return coordinateAt(words, at, top)
  if (isPause(words[at - 1])) return afterPause(words, at, top)
  if (at === 0 && startsParticiple(words, 0) && startsClause(words, pastPause(words), true))
    return { form: 'participle', parent: top, back: 0 }
  if (top.verbs > 0 && startsOutcome(words, at)) return { form: 'participle', parent: top, back: 0 }
  return subordinateAt(words, at, top)
}

/** *has not yet responded*, *has yet to respond*: a *yet* that joins nothing. */
const isStillYet = (words: Stretch, at: number): boolean =>
  words[at]?.lower === 'yet' &&
  (words[at + 1]?.tag === 'TO' || /^(?:not|n't|n’t|be|have|do)$/.test(words[at - 1]?.lemma ?? ''))

const pastPause = (words: Stretch): number => lengthToPause(words, 0) + 1

const rootOf = (clause: Clause): Clause => (clause.parent ? rootOf(clause.parent) : clause)

const afterStop = (words: Stretch, at: number, top: Clause): Opening | null =>
  rootOf(top).verbs > 0 &&
  (startsClause(words, pastAdverbs(words, at + 1), true) || startsCoordinate(words, at + 1))
    ? { form: 'main', parent: null, back: 0 }
    : null

const startsCoordinate = (words: Stretch, at: number): boolean =>
  isCoordinator(words[at]) &&
  (startsPredicate(words, at + 1) || startsClause(words, pastAdverbs(words, at + 1), true))

/** A whole clause in brackets stands by itself; a figure or a name in them stays where it is. */
const asideAt = (words: Stretch, at: number, top: Clause): Opening | null =>
  startsClause(words, at + 1) ? { form: 'aside', parent: top, back: 0 } : null

const afterPause = (words: Stretch, at: number, top: Clause): Opening | null => {
  const beside = { parent: besideOf(top), back: 0 }
  if (startsRelative(words, at)) return { ...beside, form: 'relative' }
  const sub = subordinateAt(words, at, top)
  if (sub) return { ...sub, ...beside }
  // *when a third patient, who …, collapsed*: the verb that the clause still waits for is no participle.
  if (words[at]?.tag === 'VBN' && awaitsVerb(top)) return null
  if (top.verbs > 0 && startsParticiple(words, at)) return { ...beside, form: 'participle' }
  if (words[at]?.tag !== 'VBG' && startsParticiple(words, at)) return { ...beside, form: 'participle' }
  if (startsApposition(words, at)) return { ...beside, form: 'apposition' }
  if (isDash(words[at - 1]) && top.verbs > 0 && startsClause(words, at)) return { ...beside, form: 'aside' }
  return null
}

const awaitsVerb = ({ form, owed, verbs, words }: Clause): boolean =>
  owed > 0 || (form === 'subordinate' && verbs === 0 && words.length > 2)

/** What opens behind a comma hangs on the clause around the one that has just been whole. */
const besideOf = (top: Clause): Clause => (top.verbs > 0 && top.parent ? top.parent : top)
