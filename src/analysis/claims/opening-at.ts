import type { Token } from '../../domain/syntax.ts'
import { TIME_NOUNS, SUBORDINATOR_LEADS, FACTUAL_UNDER_MODALS } from '../lexicon/clause-words.ts'
import {
  lengthToPause,
  pastAdverbs,
  startsClause,
  startsPredicate,
  startsRelative,
  startsSubordinate,
  type Stretch,
} from './clause-openers.ts'
import { startsApposition, startsOutcome, startsParticiple } from './aside-openers.ts'
import {
  isAdverb,
  isCoordinator,
  isDash,
  isFinite,
  isNoun,
  isPause,
  isVerb,
  isWhWord,
  isWord,
} from './words.ts'
import type { Form, Clause } from './clause.ts'

type Opening = Readonly<{ form: Form; parent: Clause | null; back: number }>

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

const coordinateAt = (words: Stretch, at: number, top: Clause): Opening | null => {
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

const LONGEST_FRAGMENT = 12

/** *had not been consulted and would strike*: a helping verb begins a predicate of its own. */
const isHelper = (token: Token | undefined): boolean =>
  isFinite(token) && (token?.tag === 'MD' || /^(?:be|have)$/.test(token?.lemma ?? ''))

/** Whether *and* is followed by a second predicate of the clause's subject, in a form like that of the first. */
const startsVerbPhrase = (words: Stretch, next: number, top: Clause): boolean => {
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

/** *It is not public property merely because …*: without its reason the clause would say what nobody says. */
const MERELY = /^(?:merely|simply|solely|only|purely)$/

const subordinateAt = (words: Stretch, at: number, top: Clause): Opening | null => {
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
