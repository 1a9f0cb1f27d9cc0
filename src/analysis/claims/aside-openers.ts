import { OUTCOMES, PARTICIPLE_PREPOSITIONS, TIME_NOUNS } from '../lexicon/clause-words.ts'
import { governsVerb, isComma, isCoordinator, isFinite, isNominal, isNoun, isPause } from './words.ts'
import {
  FAR,
  type Stretch,
  pastAdverbs,
  startsClause,
  startsPredicate,
  lengthToPause,
} from './clause-openers.ts'

/** What leads over to a speaker: *Speaking in London, she …*. */
const ACTS_OF_SPEECH = new Set([
  'speak',
  'talk',
  'write',
  'reply',
  'ask',
  'respond',
  'address',
  'quote',
  'refer',
  'comment',
])

/** Whether *, killing two* or *, founded in 1990* opens at `at`, just past its comma. */
export const startsParticiple = (words: Stretch, at: number): boolean => {
  const next = pastAdverbs(words, words[at]?.lower === 'first' ? at + 1 : at)
  const token = words[next]
  const after = words[next + 1]
  if (token === undefined || after === undefined || PARTICIPLE_PREPOSITIONS.has(token.lower)) return false
  if (at === 0 && ACTS_OF_SPEECH.has(token.lemma)) return false
  if (token.tag === 'VBG') return !isPause(after) && !isCoordinator(after) && !isFinite(after)
  if (token.tag !== 'VBN') return false
  return (after.tag === 'IN' || after.tag === 'TO') && lengthToPause(words, at) >= 3
}

/** Whether the outcome of an event stands at `at` without a comma: *tore through the market killing two*. */
export const startsOutcome = (words: Stretch, at: number): boolean => {
  const token = words[at]
  const before = words[at - 1]
  if (token?.tag !== 'VBG' || !OUTCOMES.has(token.lemma) || !isNoun(before)) return false
  return words[at + 1] !== undefined && isNominal(words[at + 1])
}

const APPOSITION_START = /^(?:a|an|the|one|its|his|her|their|another)$/

/** Whether a noun phrase that says what the one before its comma is opens at `at`. */
export const startsApposition = (words: Stretch, at: number): boolean => {
  const first = words[at]
  if (first === undefined || !APPOSITION_START.test(first.lower)) return false
  if (!isNoun(words[at - 2]) && words[at - 2]?.text !== ')') return false
  const end = endOfApposition(words, at)
  if (end < 0) return false
  const short = /^an?$/.test(first.lower) ? 3 : 4
  return end - at >= short && !isList(words, end)
}

/** Where the apposition from `at` on ends; -1 if it turns out to be a clause or a time. */
const endOfApposition = (words: Stretch, at: number): number => {
  let owed = 0
  let heads = 0
  let next = at
  for (; next < Math.min(words.length, at + FAR); next++) {
    const token = words[next]
    if (token === undefined || isPause(token) || token.text === ';' || token.text === '.') break
    if (governsVerb(token)) owed++
    if (isFinite(token) && --owed < 0) return -1
    if (isNoun(token) && ++heads === 1 && TIME_NOUNS.has(token.lemma)) return -1
  }
  return heads > 0 ? next : -1
}

/** Whether what ends at `end` is an item of a list: *the army, the police and the fire brigade*. */
const isList = (words: Stretch, end: number): boolean => {
  const next = words[end + 1]
  return (
    isComma(words[end]) &&
    isCoordinator(next) &&
    !startsPredicate(words, end + 2) &&
    !startsClause(words, end + 2)
  )
}
