/*
 * Whose words stand where. A content that states something is a voice of its own: its words are cut into claims
 * apart from the words around it, which are then its frame. A content that states nothing by itself (*the charges*,
 * *to resign*, *where it was going*) stays with its verb: there the act of speaking is the claim.
 */
import type { Attribution } from '../../domain/attribution.ts'
import { bySpan, type Span } from '../../domain/span.ts'
import type { Syntax, Token } from '../../domain/syntax.ts'
import { REPORTING_VERBS, SPEECH_ACTS } from '../lexicon/reporting.ts'
import { firstIndex } from '../stages/first-index.ts'
import { startsSubordinate } from './clause-openers.ts'
import { TIME_NOUNS } from '../lexicon/clause-words.ts'
import { governsVerb, isCoordinator, isFinite, isNoun, isWhWord, isWord, pick } from './words.ts'

/** An attribution as one voice among others; `carriedFrom` is the voice that a bare quotation goes on from. */
export type Voice = Readonly<{
  attribution: Attribution
  /** Whether its content is stated apart from its source and cue. */
  apart: boolean
  carriedFrom: number | null
  /** Whether its cue is an act of speaking or thinking; *enforces* or *wants* is what the article itself states. */
  speaks: boolean
}>

export const voiceOf = (attribution: Attribution, syntax: Syntax): Voice => ({
  attribution,
  apart: isApart(attribution, syntax),
  carriedFrom: null,
  speaks:
    attribution.kind !== 'statement' ||
    pick(syntax.tokens, indexesIn(syntax, attribution.cue)).some(
      // *put the dead at nine*
      ({ lemma }) => REPORTING_VERBS.has(lemma) || SPEECH_ACTS.has(lemma) || lemma === 'put',
    ),
})

/** The tokens of some spans, as indexes. */
export const indexesIn = ({ tokens }: Syntax, spans: readonly Span[]): number[] =>
  spans.flatMap(({ start, end }) => {
    const found: number[] = []
    for (
      let at = firstIndex(tokens, ({ span }) => span.end > start);
      (tokens[at]?.span.start ?? end) < end;
      at++
    )
      found.push(at)
    return found
  })

const SPEAKS_OF = new Set(
  'comment respond apologise apologize refer object elaborate speak talk react'.split(' '),
)

const NAMES_IT = /^(?:call|describe|term|dub|label|see|regard|consider|as)$/

const isApart = (attribution: Attribution, syntax: Syntax): boolean => {
  const { cue, content, source } = attribution
  if (content.length === 0) return false
  if (attribution.kind === 'impersonal' && source.length === 0 && !standsApart(cue, content)) return false
  const words = pick(syntax.tokens, indexesIn(syntax, content))
  const last = pick(syntax.tokens, indexesIn(syntax, cue)).at(-1)
  // *against what it called “an invasion”*: the noun phrase is part of what is stated around it.
  const [from] = indexesIn(syntax, [...source.slice(0, 1), ...cue.slice(0, 1)].toSorted(bySpan))
  if (syntax.tokens[(from ?? 0) - 1]?.lower === 'what' && NAMES_IT.test(last?.lemma ?? '')) return false
  // *would not comment on “every false thing said”*: what is behind the preposition is no statement.
  if (last && SPEAKS_OF.has(last.lemma) && words.find(isWord)?.tag === 'IN') return false
  return (
    states(words) ||
    isSpeech(words) ||
    (content.length > 1 && content.some((span) => states(pick(syntax.tokens, indexesIn(syntax, [span])))))
  )
}

/** *adding: “But today? No way.”*: what runs over several sentences is said, verbs or none. */
const isSpeech = (words: readonly Token[]): boolean => words[0]?.sentence !== words.at(-1)?.sentence

/** *It is feared that …*, *…, the court was told*: the words that pass it on are all before or all behind it. */
const standsApart = (cue: readonly Span[], content: readonly Span[]): boolean => {
  const [firstCue, lastCue] = [cue[0]?.start ?? 0, cue.at(-1)?.end ?? 0]
  return content.every(({ start }) => lastCue <= start) || content.every(({ end }) => end <= firstCue)
}

/** Whether words state something by themselves: a subject with its finite verb, or a predicate quoted without it. */
export const states = (words: readonly Token[]): boolean => {
  const all = words.filter(isWord)
  const first = all[0]
  if (first === undefined) return false
  if (first.tag === 'TO' || first.tag === 'VBG' || first.tag === 'VB') return hasLaterSentence(words)
  if (
    isWhWord(first) &&
    first.lower !== 'that' &&
    first.lower !== 'when' &&
    !/^(?:whoever|whatever)$/.test(first.lower)
  )
    return hasLaterSentence(words)
  if (/^(?:whether|if)$/.test(first.lower) && first.tag === 'IN') return startsLater(all)
  return hasPredicate(words.slice(words.indexOf(first)))
}

const hasPredicate = (words: readonly Token[]): boolean => {
  let owed = 0
  let isOwed = false
  for (const [at, token] of words.entries()) {
    if (isFinite(token)) {
      // *a silence that began there and ended here*: what is joined to an owed verb is owed, too.
      isOwed = owed > 0 || (isOwed && isCoordinator(words[at - 1]))
      if (!isOwed) return true
      owed = Math.max(0, owed - 1)
    } else if (at > 0 && (governsVerb(token) || startsSubordinate(words, at) || startsContact(words, at)))
      owed++
  }
  return false
}

/** *two men they want to speak to*: a pronoun right behind a noun begins a clause about it. */
const startsContact = (words: readonly Token[], at: number): boolean => {
  const [before, first] = [words[at - 1], words.find(isWord)]
  return (
    /^(?:he|she|they|we|i|you)$/.test(words[at]?.lower ?? '') &&
    isNoun(before) &&
    !TIME_NOUNS.has(before?.lemma ?? '') &&
    !before?.tag.startsWith('NNP') &&
    first?.tag !== 'IN'
  )
}

const startsLater = (words: readonly Token[]): boolean => words.filter((token) => isFinite(token)).length > 1

/** A content of several sentences may begin with anything. */
const hasLaterSentence = (words: readonly Token[]): boolean => {
  const sentence = words[0]?.sentence
  return words.some((token) => token.sentence !== sentence && isFinite(token))
}
