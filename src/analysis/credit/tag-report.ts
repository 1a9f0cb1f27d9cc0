import { VERBS_BEHIND, VERBS_WITH_HEARER } from '../lexicon/reporting.ts'
import { isCoordinator, isFinite, isNoun, isPause, isVerb } from '../claims/words.ts'
import type { Report } from './credited.ts'
import { isEvidence } from './is-mute.ts'
import { isMark, pastCircumstance, type Line, type Stretch } from './line.ts'
import { phraseBefore, phraseFrom } from './noun-phrase.ts'
import { startsThat } from './report-content.ts'

/** *…, Smith said* and *The deal, Smith said on Monday, is dead*. */
export const tagAt = (line: Line, group: Stretch, source: Stretch): Report | null => {
  const { words, quoted } = line
  const mark = source.from - 1
  if (
    !VERBS_BEHIND.has(words[group.to - 1]?.lemma ?? '') ||
    !(isPause(words[mark]) || closesQuote(line, mark))
  )
    return null
  const told = pastHearer(line, group.to)
  const after = Math.max(pastPlace(line, told), pastCircumstance(line, told))
  const next = words[after]
  if (next !== undefined && !isMark(next) && (quoted[after] ?? -1) < 0) return null
  const before: Stretch = { from: startOfContent(line, source.from), to: source.from }
  const rest = isPause(next) && !isFollowedByNewVoice(line, after) ? restAfter(line, after) : null
  const content = rest ? [before, rest] : [before]
  if (!content.some(({ from, to }) => words.slice(from, to).some((token) => isVerb(token)))) return null
  return { source, cue: group, content, confidence: 0.95 }
}

/** *told DZMM radio*: past whom it was told. */
const pastHearer = (line: Line, at: number): number =>
  VERBS_WITH_HEARER.has(line.words[at - 1]?.lemma ?? '') ? (phraseFrom(line, at)?.to ?? at) : at

/** *said on the Telegram messaging app*: past a place of speech that has no verb in it. */
const pastPlace = ({ words }: Line, at: number): number => {
  if (words[at]?.tag !== 'IN' || words[at].lower === 'that') return at
  const end = words.findIndex((token, place) => place > at && isMark(token))
  const stop = end < 0 ? words.length : end
  return stop - at < 9 && !words.slice(at, stop).some((token) => isVerb(token)) ? stop : at
}

const closesQuote = ({ words, quoted }: Line, at: number): boolean =>
  (quoted[at] ?? -1) >= 0 && isMark(words[at])

const isFollowedByNewVoice = ({ words }: Line, comma: number): boolean =>
  isCoordinator(words[comma + 1]) || words[comma + 1]?.tag === 'VBG' || words[comma + 1]?.lower === 'who'

const restAfter = ({ words }: Line, comma: number): Stretch | null =>
  words.length - comma > 2 ? { from: comma + 1, to: words.length } : null

const startOfContent = ({ words }: Line, before: number): number => {
  for (let at = before - 1; at > 0; at--) if (words[at]?.text === ';') return at + 1
  return 0
}

/** *“…”, said Smith, the mayor* and *…, says the study*. */
export const invertedAt = (line: Line, verb: number): Report | null => {
  const { words } = line
  const token = words[verb]
  if (!token || !VERBS_BEHIND.has(token.lemma) || !/^VB[DZP]$/.test(token.tag)) return null
  const before = words[verb - 1]
  if (!before || !(isPause(before) || closesQuote(line, verb - 1))) return null
  if (
    !closesQuote(line, verb - 1) &&
    !closesQuote(line, verb - 2) &&
    phraseBefore(line, verb)?.to === verb &&
    !isPause(before)
  )
    return null
  const source = phraseFrom(line, verb + 1)
  if (!source || startsThat(line, source.to)) return null
  // *…, found fault*: a bare noun is what is found.
  if (source.to - source.from === 1 && words[source.from]?.tag === 'NN') return null
  // *…, posted a picture*: a picture neither speaks nor is spoken of so.
  const named = words.slice(source.from, source.to).find((word) => isNoun(word))
  if (words[source.from]?.lower === 'a' && named && isEvidence(named)) return null
  // *…, say parents*: the bare form of a verb has none but several behind it.
  if (token.tag === 'VBP' && words[source.to - 1]?.tag !== 'NNS') return null
  if (isFinite(words[source.to]) && !isPause(words[source.to])) return null
  const content: Stretch = { from: startOfContent(line, verb), to: verb }
  if (content.to - content.from < 2) return null
  if (
    !closesQuote(line, verb - 1) &&
    !closesQuote(line, verb - 2) &&
    phraseBefore(line, verb) &&
    !words.slice(0, verb).some((word) => isFinite(word))
  )
    return null
  const after = pastCircumstance(line, source.to)
  const rest = isPause(words[after]) && !isFollowedByNewVoice(line, after) ? restAfter(line, after) : null
  return {
    source,
    cue: { from: verb, to: verb + 1 },
    content: rest ? [content, rest] : [content],
    confidence: 0.95,
  }
}
