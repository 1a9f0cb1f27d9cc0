/*
 * What may open a clause of its own, by looking ahead in a sentence's tokens. The parse errs on one link in
 * seven, its parts of speech on one in fifty: so clauses are found by parts of speech, marks and joining words.
 * Every look ahead is bounded, which keeps the whole linear.
 */
import type { Token } from '../../domain/syntax.ts'
import {
  FACT_SUBORDINATORS,
  SUBORDINATORS_OF_PARTICIPLES,
  VERBS_OF_KNOWING,
} from '../lexicon/clause-words.ts'
import {
  governsVerb,
  isAdverb,
  isComma,
  isCoordinator,
  isFinite,
  isNominal,
  isPause,
  isVerb,
  isWhWord,
  staysInNounPhrase,
} from './words.ts'

export const FAR = 30

/** The tokens of one stretch of text that is read as a sentence of its own. */
export type Stretch = readonly Token[]

/** The first place from `at` on that is no adverb and no quotation mark. */
export const pastAdverbs = (words: Stretch, at: number): number => {
  let next = at
  while (next < at + 4 && (isAdverb(words[next]) || /^["“”'‘’`]+$/.test(words[next]?.text ?? ''))) next++
  return next
}

/** Whether a subject and its finite verb begin at `at`. */
export const startsClause = (words: Stretch, at: number, mayPause = false): boolean => {
  let owed = 0
  let nominal = false
  let pauses = 0
  for (let next = at; next < Math.min(words.length, at + FAR); next++) {
    const token = words[next]
    if (token === undefined) return false
    if (nominal && token.text === '(') {
      next = endOfBracket(words, next)
      continue
    }
    if (isFinite(token)) {
      if (owed === 0) return nominal
      owed--
    } else if (isPause(token)) {
      pauses++
      if (!mayPause || pauses > 2) return false
    } else if (nominal && /^(?:if|unless)$/.test(token.lower)) return false
    else if (governsVerb(token)) owed++
    else if (isCoordinator(token)) {
      if (!nominal || !isNounLike(words[next + 1])) return false
    } else if (nominal && next > at && opensAnother(token)) return false
    else if (!nominal && /^VB[DNP]?$/.test(token.tag) && !isModifier(words, next)) return false
    else if (!staysInNounPhrase(token) && !isVerb(token)) return false
    if (isNominal(token) || token.tag === 'VBG') nominal = true
  }
  return false
}

const LONGEST_BRACKET = 12

/** The bracket that closes the one at `at`; `at` itself if none does. *Scott (D-Va.) was …* */
const endOfBracket = (words: Stretch, at: number): number => {
  for (let next = at + 1; next < at + LONGEST_BRACKET; next++) if (words[next]?.text === ')') return next
  return at
}

/** *elected officials say*: a participle before its noun. */
const isModifier = (words: Stretch, at: number): boolean =>
  /^VB[DN]$/.test(words[at]?.tag ?? '') && /^NNP?S?$/.test(words[at + 1]?.tag ?? '')

/** A subject's noun phrase ends where a clause of time or cause may begin. */
const opensAnother = (token: Token): boolean =>
  token.tag === 'IN' && token.lower !== 'since' && FACT_SUBORDINATORS.has(token.lower)

const isNounLike = (token: Token | undefined): boolean =>
  token !== undefined && staysInNounPhrase(token) && token.tag !== 'IN' && token.tag !== 'TO'

/** Whether a finite verb follows at once, adverbs aside. */
export const startsPredicate = (words: Stretch, at: number): boolean =>
  isFinite(words[pastAdverbs(words, at)])

/** Whether *, which …*, *, some of whom …* opens a clause at `at`, just past its comma. */
export const startsRelative = (words: Stretch, at: number): boolean => {
  for (let next = at; next < at + 4; next++) {
    const token = words[next]
    if (token === undefined) return false
    if (isWhWord(token) && token.lower !== 'what' && token.lower !== 'how' && token.lower !== 'why')
      return hasFinite(words, next + 1)
    const mayLead = ['IN', 'DT', 'CD', 'JJ', 'JJS', 'NN', 'TO'].includes(token.tag)
    if (!mayLead) return false
  }
  return false
}

const hasFinite = (words: Stretch, at: number): boolean =>
  words.slice(at, at + FAR).some((token) => isFinite(token))

/** Whether a clause of time, cause or contrast that states a fact opens at `at`. */
export const startsSubordinate = (words: Stretch, at: number): boolean => {
  const token = words[at]
  if (token === undefined || !FACT_SUBORDINATORS.has(token.lower)) return false
  const before = words[at - 1]
  if (before && /^(?:not|only|if|as|so|such|same|unless|soon|far|long|well|regardless)$/.test(before.lower))
    return false
  if (before && isWhWord(token) && VERBS_OF_KNOWING.has(before.lemma)) return false
  if (token.lower === 'where' && !isComma(before)) return false
  // “As fast as models had predicted” compares; “the news came as troops left” is one statement.
  if (token.lower === 'as' && (compares(words, at) || before?.lemma === 'come')) return false
  if (words[at + 1]?.tag === 'VBG' && SUBORDINATORS_OF_PARTICIPLES.has(token.lower))
    return lengthToPause(words, at) >= 4
  return startsClause(words, pastAdverbs(words, at + 1))
}

/** Whether an *as* is one of two: *as fast as*, *as many as 200*. */
const compares = (words: Stretch, at: number): boolean =>
  [-3, -2, 2, 3].some(
    (step) =>
      words[at + step]?.lower === 'as' && /^(?:JJ|RB)/.test(words[step < 0 ? at - 1 : at + 1]?.tag ?? ''),
  )

/** How many tokens stand from `at` to the next pause or the end. */
export const lengthToPause = (words: Stretch, at: number): number => {
  let next = at
  while (next < words.length && next < at + FAR && !isPause(words[next]) && words[next]?.text !== ';') next++
  return next - at
}
