import type { DateMention } from '../../domain/date-mention.ts'
import type { TimePoint } from '../../domain/ledger.ts'
import type { Syntax } from '../../domain/syntax.ts'
import type { Day } from '../../domain/day.ts'
import { addDays } from '../../reference/calendar.ts'
import { cutWords } from '../cut-words.ts'
import { readClock } from '../dates/read-clock.ts'
import { tokensIn, verbAbove } from './place-in-tree.ts'

/** Every date with the verb that it belongs to, in reading order. */
export const keepTimeline = ({
  text,
  syntax,
  dates,
}: Readonly<{ text: string; syntax: Syntax; dates: readonly DateMention[] }>): TimePoint[] =>
  dates.map((mention) => {
    const [first, end] = tokensIn(syntax, mention.span)
    const verbAt = verbAbove(syntax, headOf(syntax, first, end)) ?? beforeDate(syntax, first)
    const verb = verbAt === null ? undefined : syntax.tokens[verbAt]
    return {
      mention,
      sentence: syntax.tokens[first]?.sentence ?? 0,
      day: dayNamed(mention, text.slice(mention.span.start, mention.span.end)),
      verb: verb?.lemma.toLowerCase() ?? null,
      tag: verb?.tag ?? null,
      verbSpan: verb?.span ?? null,
      minutes: minutesIn(text.slice(mention.span.start, mention.span.end)),
    }
  })

const FARTHEST_VERB = 6

/**
 * *The plant shut on 7 August*, read without a verb: the word before *on* and the date stands for it, else the last verb
 * of what happened before the date, where no mark parts them.
 */
const beforeDate = ({ tokens }: Syntax, first: number): number | null => {
  const [word, on] = [tokens[first - 2], tokens[first - 1]]
  const isVerb = word !== undefined && /^(?:VB|JJ|NN$)/u.test(word.tag)
  if (isVerb && /^(?:on|in|at|by)$/u.test(on?.lower ?? '') && word.sentence === on?.sentence) return first - 2
  for (let at = first - 1; at >= Math.max(0, first - FARTHEST_VERB); at -= 1) {
    const token = tokens[at]
    if (token?.sentence !== tokens[first]?.sentence || /^[,;:.()–—"“”]$/u.test(token?.text ?? '')) return null
    if (token?.tag === 'VBD') return at
  }
  return null
}

const dayNamed = ({ from, to, precision }: DateMention, words: string): Day | null => {
  if (!/^(?:day|hour|minute)$/u.test(precision)) return null
  const edge = /^(?:since|starting|beginning|until|till|no later|before|after)\b/iu
    .exec(words)?.[0]
    .toLowerCase()
  if (edge === 'before') return to === null ? null : addDays(to.slice(0, 10), 1)
  if (edge === 'after') return from === null ? null : addDays(from.slice(0, 10), -1)
  if (edge === 'until' || edge === 'till' || edge === 'no later') return to?.slice(0, 10) ?? null
  return edge !== undefined || from === to ? (from?.slice(0, 10) ?? null) : null
}

/** The token of a range whose governor lies outside it. */
const headOf = ({ tokens }: Syntax, first: number, end: number): number => {
  for (let index = first; index < end; index += 1) {
    const head = tokens[index]?.head ?? -1
    if (head < first || head >= end) return index
  }
  return first
}

const minutesIn = (words: string): number | null => {
  const cut = cutWords(words)
  for (const at of cut.keys()) {
    const clock = readClock(cut, at)
    if (clock) return clock.hour * 60 + (clock.minute ?? 0)
  }
  return null
}
