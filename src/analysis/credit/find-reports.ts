/*
 * Verbs of speech and thought with who speaks and what is said, by the order in which they stand:
 *   source verb that content  ·  content, source verb.  ·  “content”, verb source.  ·  …, adding that content
 */
import { REPORTING_VERBS, SPEECH_ACTS, VERBS_BEHIND, VERBS_WITH_HEARER } from '../lexicon/reporting.ts'
import { startsClause } from '../claims/clause-openers.ts'
import { isAdverb, isCoordinator, isFinite, isNoun, isPause, isVerb } from '../claims/words.ts'
import type { Credited } from './credited.ts'
import { isNegated, isPassive, subjectEnd, verbGroup } from './cue-group.ts'
import { isMark, pastCircumstance, type Line, type Stretch } from './line.ts'
import { phraseBefore, phraseFrom } from './noun-phrase.ts'

/** The reports of one line, in reading order. */
export const findReports = (line: Line): Credited[] => {
  const found: Credited[] = []
  line.words.forEach((token, at) => {
    if (
      !isVerb(token) ||
      !(REPORTING_VERBS.has(token.lemma) || hearsCase(line, at)) ||
      (line.quoted[at] ?? -1) >= 0
    )
      return
    const report = reportAt(line, at, found.at(-1))
    if (report) found.push({ ...report, kind: REPORTING_VERBS.get(token.lemma) ?? 'statement' })
  })
  return found.map((report, index) => endBefore(line, report, found[index + 1]))
}

/** *The court heard that …* passes on what was said there. */
const hearsCase = ({ words }: Line, at: number): boolean =>
  words[at]?.lemma === 'hear' &&
  /^(?:court|inquest|inquiry|tribunal|jury|jurors|hearing|committee)$/.test(words[at - 1]?.lower ?? '')

type Report = Omit<Credited, 'kind'>

const reportAt = (line: Line, verb: number, earlier: Credited | undefined): Report | null => {
  const group = verbGroup(line, verb)
  const tag = line.words[verb]?.tag
  if (tag === 'VBG') return addedAt(line, verb, earlier)
  if (!(isFinite(line.words[group.from]) || followsAnd(line, group)) || isPassive(line, group)) return null
  return invertedAt(line, verb) ?? reportWithSource(line, group, earlier)
}

const followsAnd = ({ words }: Line, { from }: Stretch): boolean =>
  words[from]?.tag === 'VBN' && isCoordinator(words[from - 1])

/** *…, adding that …*: by whoever spoke before in the sentence, or its subject. */
const addedAt = (line: Line, verb: number, earlier: Credited | undefined): Report | null => {
  if (!isPause(line.words[verb - 1])) return null
  const after = contentAfter(line, verb)
  const source = earlier?.source ?? phraseBefore(line, firstFinite(line))
  if (!after || !source) return null
  return { source, cue: { from: verb, to: verb + 1 }, content: [after], confidence: 0.8 }
}

const firstFinite = ({ words }: Line): number =>
  Math.max(
    0,
    words.findIndex((token) => isFinite(token)),
  )

/** *X admitted it and apologised*: the second verb has the first one's subject. */
const sharedSource = (line: Line, end: number, earlier: Credited | undefined): Stretch | null => {
  if (!isCoordinator(line.words[end - 1])) return null
  return earlier?.source ?? phraseBefore(line, firstFinite(line))
}

const reportWithSource = (line: Line, group: Stretch, earlier: Credited | undefined): Report | null => {
  const end = subjectEnd(line, group)
  const source = phraseBefore(line, end) ?? sharedSource(line, end, earlier)
  if (!source) return null
  const behind = tagAt(line, group, source)
  if (behind) return behind
  const content = contentAfter(line, group.to - 1)
  if (content) return { source, cue: group, content: [content], confidence: 0.9 }
  return actAt(line, group, source)
}

/** *…, Smith said* and *The deal, Smith said on Monday, is dead*. */
const tagAt = (line: Line, group: Stretch, source: Stretch): Report | null => {
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
const invertedAt = (line: Line, verb: number): Report | null => {
  const { words } = line
  const token = words[verb]
  if (!token || !VERBS_BEHIND.has(token.lemma) || !(token.tag === 'VBD' || token.tag === 'VBZ')) return null
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

const startsThat = ({ words }: Line, at: number): boolean => words[at]?.lower === 'that'

/** The clause or quotation that a verb at `verb` reports, if it reports one. */
const contentAfter = (line: Line, verb: number): Stretch | null => {
  const { words, quoted } = line
  const end = words.length
  const that = thatAfter(line, verb)
  if (that >= 0)
    return words.slice(that + 1).some((token) => !isMark(token)) ? { from: that + 1, to: end } : null
  let next = verb + 1
  if (VERBS_WITH_HEARER.has(words[verb]?.lemma ?? '')) next = phraseFrom(line, next)?.to ?? next
  next = pastCircumstance(line, next)
  const mark = words[next]
  if (mark && /^[,:]$/.test(mark.text) && ((quoted[next + 1] ?? -1) >= 0 || mark.text === ':')) next++
  if ((quoted[next] ?? -1) >= 0 && (mark?.text === ',' || mark?.text === ':' || quotedWords(line, next) > 3))
    return { from: next, to: end }
  if (mark?.text === ':' && next < end) return { from: next, to: end }
  return startsClause(words, next) && words[next]?.tag !== 'IN' && !words[next]?.tag.startsWith('W')
    ? { from: next, to: end }
    : null
}

const quotedWords = ({ quoted }: Line, at: number): number =>
  quoted.filter((quotation) => quotation === quoted[at]).length

/** Where the *that* of a verb's content stands; -1 without one. */
const thatAfter = (line: Line, verb: number): number => {
  const { words } = line
  for (let at = verb + 1; at < Math.min(words.length, verb + 14); at++) {
    const token = words[at]
    if (token === undefined || isFinite(token) || token.text === ';') return -1
    if (token.tag === 'VBG' && REPORTING_VERBS.has(token.lemma)) return -1
    if (token.lower === 'that' && token.tag === 'WDT' && pastCircumstance(line, verb + 1) === at) return at
    if (token.lower === 'that' && token.tag === 'IN' && !isNoun(words[at - 1])) return at
    if (token.lower === 'that' && token.tag === 'IN' && at - verb < 9) return at
  }
  return -1
}

/** *apologised to Moscow*, *denied the charges*, *did not say where …*: the act is what is stated. */
const actAt = (line: Line, group: Stretch, source: Stretch): Report | null => {
  const { words } = line
  const lemma = words[group.to - 1]?.lemma ?? ''
  if (!SPEECH_ACTS.has(lemma)) return null
  const indirect =
    words[group.to]?.tag.startsWith('W') === true || /^(?:whether|if)$/.test(words[group.to]?.lower ?? '')
  if (
    (lemma === 'say' || lemma === 'tell' || lemma === 'ask' || lemma === 'call') &&
    !indirect &&
    !isNegated(line, group)
  )
    return null
  return { source, cue: group, content: [{ from: group.to, to: endOfAct(words, group.to) }], confidence: 0.7 }
}

const endOfAct = (words: Line['words'], from: number): number => {
  for (let at = from; at < words.length; at++) {
    const token = words[at]
    if (token && (/^[,;.]$/.test(token.text) || (isCoordinator(token) && isVerb(words[at + 1])))) return at
  }
  return words.length
}

/** *said it had failed and apologised to passengers*: the second verb is the speaker's again. */
const endAtShared = (words: Line['words'], report: Credited, next: Credited): Credited => {
  let edge = next.cue.from - 1
  while (edge > 0 && isAdverb(words[edge])) edge--
  if (!isCoordinator(words[edge]) || words[next.cue.from]?.tag !== words[report.cue.from]?.tag) return report
  const cut = ({ from, to }: Stretch): Stretch => ({ from, to: from < edge ? Math.min(to, edge) : to })
  return { ...report, content: report.content.map(cut) }
}

/** A report ends where the sentence goes over to the next voice: *A said X, but B said Y*. */
const endBefore = ({ words }: Line, report: Credited, next: Credited | undefined): Credited => {
  if (!next?.source) return report
  if (next.source.from < report.cue.to) return endAtShared(words, report, next)
  let edge = -1
  for (let at = next.source.from - 1; at >= Math.max(report.cue.to, next.source.from - 3); at--)
    if (isCoordinator(words[at]) || /^(?:while|whereas|although|though|;)$/.test(words[at]?.lower ?? ''))
      edge = at
  if (
    next.cue.from < next.source.from ||
    edge < 0 ||
    !(isPause(words[edge - 1]) || words[edge]?.text === ';')
  ) {
    if (!isPause(words[next.cue.from - 1]) || words[next.cue.from]?.tag !== 'VBG') return report
    edge = next.cue.from
  }
  return {
    ...report,
    content: report.content.map(({ from, to }) => ({ from, to: from < edge ? Math.min(to, edge) : to })),
  }
}
