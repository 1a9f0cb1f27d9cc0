/*
 * Verbs of speech and thought with who speaks and what is said, by the order in which they stand:
 *   source verb that content  ·  content, source verb.  ·  “content”, verb source.  ·  …, adding that content
 */
import { REPORTING_VERBS, SPEECH_ACTS } from '../lexicon/reporting.ts'
import { isCoordinator, isFinite, isPause, isVerb } from '../claims/words.ts'
import type { Credited, Report } from './credited.ts'
import { isNegated, isPassive, subjectEnd, verbGroup } from './cue-group.ts'
import { type Line, type Stretch } from './line.ts'
import { isMute } from './is-mute.ts'
import { phraseBefore } from './noun-phrase.ts'
import { contentAfter } from './report-content.ts'
import { tagAt, invertedAt } from './tag-report.ts'
import { endBefore } from './end-report.ts'

/** The reports of one line, in reading order. */
export const findReports = (line: Line): Credited[] => {
  const found: Credited[] = []
  line.words.forEach((token, at) => {
    if (
      !isVerb(token) ||
      !(REPORTING_VERBS.has(token.lemma) || hearsCase(line, at) || putsAt(line, at)) ||
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

/** *put the figure at half that*, *put the dead at nine*. */
const putsAt = ({ words }: Line, at: number): boolean => {
  if (words[at]?.lemma !== 'put') return false
  const behind = words.slice(at + 1, at + 16)
  const end = behind.findIndex((token) => isFinite(token) || isPause(token) || /^[.:]$/.test(token.text))
  const object = end < 0 ? behind : behind.slice(0, end)
  const to = object.findLastIndex(({ lower }) => lower === 'at')
  return object.slice(0, Math.max(0, to)).some(({ lower }) => ESTIMATED.test(lower))
}

const ESTIMATED =
  /^(?:figure|number|toll|total|dead|injured|wounded|missing|cost|costs|bill|damage|damages|loss|losses|value|price|share|turnout|crowd|attendance|odds|chance|chances|probability|age|size|strength|rate|estimate|worth|population)$/

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
  const source = earlier?.source ?? phraseBefore(line, firstSubjectEnd(line))
  if (!after || !source) return null
  return { source, cue: { from: verb, to: verb + 1 }, content: [after], confidence: 0.8 }
}

/** Where the subject of a line's first verb ends. */
const firstSubjectEnd = (line: Line): number => {
  const verb = Math.max(
    0,
    line.words.findIndex((token) => isFinite(token)),
  )
  return subjectEnd(line, { from: verb, to: verb + 1 })
}

/** *X admitted it and apologised*: the second verb has the first one's subject. */
const sharedSource = (line: Line, end: number, earlier: Credited | undefined): Stretch | null => {
  if (!isCoordinator(line.words[end - 1])) return null
  return earlier?.source ?? phraseBefore(line, firstSubjectEnd(line))
}

const reportWithSource = (line: Line, group: Stretch, earlier: Credited | undefined): Report | null => {
  const end = subjectEnd(line, group)
  const near = phraseBefore(line, end) ?? sharedSource(line, end, earlier)
  const source = near && (subjectOfRelative(line, near) ?? near)
  if (!source || isOfThing(line, source)) return null
  const behind = tagAt(line, group, source)
  if (behind) return behind
  const content = contentAfter(line, group.to - 1)
  if (content && !putsAt(line, group.to - 1))
    return { source, cue: group, content: [content], confidence: 0.9 }
  return actAt(line, group, source)
}

/** *A man who feared for his job said …*: what a verb or a preposition governs in a *who* clause speaks no more than that clause. */
const subjectOfRelative = (line: Line, { from, to }: Stretch): Stretch | null => {
  const { words } = line
  const governor = words[from - 1]
  if (!isVerb(governor) && !GOVERNING.test(governor?.lower ?? '')) return null
  const who = words.findLastIndex(({ lower }, at) => at < from && lower === 'who')
  if (who < 1 || words.slice(who, to).some((token) => isPause(token))) return null
  const subject = phraseBefore(line, who)
  return subject && { from: subject.from, to }
}

const GOVERNING = /^(?:of|for|in|at|from|with|on|to|by|about|near|under|against|behind|into|over)$/

/** *a battery that charges fully in a minute*: a thing's *that* charges nobody. */
const isOfThing = ({ words }: Line, { from, to }: Stretch): boolean => {
  const noun = words[isPause(words[from - 1]) ? from - 2 : from - 1]
  return (
    to - from === 1 && /^(?:that|which)$/.test(words[from]?.lower ?? '') && noun !== undefined && isMute(noun)
  )
}

/** *apologised to Moscow*, *denied the charges*, *did not say where …*: the act is what is stated. */
const actAt = (line: Line, group: Stretch, source: Stretch): Report | null => {
  const { words } = line
  const lemma = words[group.to - 1]?.lemma ?? ''
  if (!SPEECH_ACTS.has(lemma) && !putsAt(line, group.to - 1)) return null
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
