import type { Copy, Raised } from '../check.ts'
import type { Change } from './change.ts'
import { spanOfSentence } from './in-sentence.ts'
import { exactOf, shown, shownIn } from './wording.ts'

const TIMES: Readonly<Record<string, number>> = { doubl: 2, tripl: 3, trebl: 3, quadrupl: 4, halv: 0.5 }

const MULTIPLE =
  /(?<round>\b(?:more than|well over|over|nearly|almost|about|roughly|around|just under)\s+)?\b(?<times>doubl|tripl|trebl|quadrupl|halv)(?:e|es|ed|ing)\b/iu

/** A change as its working shows it. */
export const toldSteps = ({ from, to }: Pick<Change, 'from' | 'to'>): string[] => {
  const [before, after] = [exactOf(from) ?? 0, exactOf(to) ?? 0]
  const change = ((after - before) / before) * 100
  return [
    `${shownIn(before, from.quantity.unit)} → ${shownIn(after, to.quantity.unit)}`,
    `${shown(after - before)}, or ${shown(change)}%`,
  ]
}

const BETWEEN_YEARS = /\bbetween (?:\p{L}+ )?\d{4} and (?:\p{L}+ )?\d{4}\b/u

const CLOSE = 60

/** `…, so the number has doubled`. */
const CONCLUDES = /^[^.;:]{0,20},\s+(?:so|meaning|which means)\b[^.;:]*$/iu

const BOUNDS: Readonly<Record<string, readonly [low: number, high: number]>> = {
  more: [0.98, 1.6],
  less: [0.8, 1.02],
  about: [0.85, 1.2],
  plain: [0.9, 1.12],
}

const boundOf = (round: string | undefined): readonly [number, number] => {
  const word = round?.trim().toLowerCase() ?? 'plain'
  const kind = /more|over/u.test(word)
    ? 'more'
    : /nearly|almost|under/u.test(word)
      ? 'less'
      : word === 'plain'
        ? 'plain'
        : 'about'
  return BOUNDS[kind] ?? [0.9, 1.12]
}

/** `Doubled from 40 to 120`: the word and the figures. */
export const raiseMultiple = (copy: Copy, change: Change): Raised | null => {
  const sentence = spanOfSentence(copy, Math.max(change.to.sentence, change.from.sentence))
  const found = MULTIPLE.exec(copy.text.slice(sentence.start, sentence.end))
  const first = Math.min(change.from.quantity.span.start, change.to.quantity.span.start)
  const last = Math.max(change.from.quantity.span.end, change.to.quantity.span.end)
  const at = sentence.start + (found?.index ?? 0)
  const isAfter = found !== null && at > last
  const gap =
    found &&
    (isAfter
      ? copy.text.slice(last, at)
      : copy.text.slice(at + found[0].length, first).replace(BETWEEN_YEARS, ''))
  if (isAfter && gap !== null && !CONCLUDES.test(gap)) return null
  // "The price of flour doubled and a loaf costs €3.20, up from €2.60": two clauses, two prices.
  if (
    gap === null ||
    (!isAfter && /[;:]|\b(?:and|while|but|as|so|which)\b/iu.test(gap)) ||
    gap.length > CLOSE
  )
    return null
  const [before, after] = [exactOf(change.from), exactOf(change.to)]
  const times = TIMES[found?.groups?.times?.toLowerCase() ?? '']
  if (!found || times === undefined || before === null || after === null || before <= 0) return null
  const [low, high] = boundOf(found.groups?.round)
  const ratio = after / before / times
  if (ratio >= low && ratio <= high) return null
  const start = found.index
  const end = start + found[0].length
  return {
    message: `${toldSteps(change)[0] ?? ''} is ${shown(after / before)} times as much, which is not “${found[0]}”.`,
    at: { start: sentence.start + start, end: sentence.start + end },
    related: [change.from.quantity.span, change.to.quantity.span],
    working: { kind: 'steps', steps: toldSteps(change) },
  }
}
