import { REPORTING_VERBS, VERBS_WITH_HEARER } from '../lexicon/reporting.ts'
import { FAR, startsClause, startsPredicate } from '../claims/clause-openers.ts'
import { isFinite, isNoun, isPause, isWhWord } from '../claims/words.ts'
import { isMark, pastCircumstance, type Line, type Stretch } from './line.ts'
import { phraseFrom } from './noun-phrase.ts'

export const startsThat = ({ words }: Line, at: number): boolean => words[at]?.lower === 'that'

/** The clause or quotation that a verb at `verb` reports, if it reports one. */
export const contentAfter = (line: Line, verb: number): Stretch | null => {
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
  return opensContent(words, next) && words[next]?.tag !== 'IN' && !words[next]?.tag.startsWith('W')
    ? { from: next, to: end }
    : null
}

/** Whether a subject and its verb begin at `at`, with or without *, which …,* between them. */
const opensContent = (words: Line['words'], at: number): boolean => {
  if (startsClause(words, at)) return true
  const opens = pauseBehind(words, at)
  return isWhWord(words[opens + 1]) && startsPredicate(words, pauseBehind(words, opens + 1) + 1)
}

const pauseBehind = (words: Line['words'], at: number): number =>
  words.findIndex((token, index) => index > at && index < at + FAR && isPause(token))

const quotedWords = ({ quoted }: Line, at: number): number =>
  quoted.filter((quotation) => quotation === quoted[at]).length

/** *writing to the committee that …* */
const isAddressed = (line: Line, verb: number, that: number): boolean =>
  line.words[verb + 1]?.tag === 'TO' && phraseFrom(line, verb + 2)?.to === that

/** Where the *that* of a verb's content stands; -1 without one. */
const thatAfter = (line: Line, verb: number): number => {
  const { words } = line
  for (let at = verb + 1; at < Math.min(words.length, verb + 14); at++) {
    const token = words[at]
    if (token === undefined || isFinite(token) || token.text === ';') return -1
    if (token.tag === 'VBG' && REPORTING_VERBS.has(token.lemma)) return -1
    if (token.lower === 'that' && token.tag === 'WDT' && pastCircumstance(line, verb + 1) === at) return at
    if (token.lower === 'that' && token.tag === 'WDT' && isAddressed(line, verb, at)) return at
    if (token.lower === 'that' && token.tag === 'IN' && !isNoun(words[at - 1])) return at
    if (token.lower === 'that' && token.tag === 'IN' && at - verb < 9) return at
  }
  return -1
}
