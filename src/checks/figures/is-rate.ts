import type { Span } from '../../domain/span.ts'
import type { Copy } from '../check.ts'
import { rootsBetween } from './clause-words.ts'
import { spanOfSentence } from './in-sentence.ts'
import { deedOf } from './kin-nouns.ts'
import type { Pair } from './pairs-told.ts'
import { rootOf } from './root-of.ts'
import type { ShareTold } from './share-told.ts'

const RATE =
  '(?:rate|share|proportion|percentage|turnout|coverage|ratio|uptake|take-up|attendance|occupancy|majority)'
const ROUGHLY =
  '(?:(?:about|around|some|nearly|almost|roughly|just|over|only|more than|less than|a mere)\\s+)*'
const RATE_OF = new RegExp(
  `(?:^|[;:]\\s|\\b(?:said|say|says|that|but|and)\\s)["“‘]?(?:The|That|This|Their|Its|His|Her|A)\\s+(?<kind>(?:[\\p{L}-]+\\s+){0,2})${RATE}(?:\\s+of|\\s+(?:was|is|stood at)|,(?: at)?)\\s+${ROUGHLY}$`,
  'iu',
)
const TURNOUT = new RegExp(
  `(?<!\\bon an? (?:\\p{L}+ )?)\\b(?:turnout|coverage|occupancy)(?:\\s+of|\\s+(?:was|is|stood at)|,(?: at)?)\\s+${ROUGHLY}$`,
  'iu',
)
const RATE_AFTER = new RegExp(
  `^,\\s+(?:(?:the|their|its|his|her|that|this)\\s+(?<kind>(?:[\\p{L}-]+\\s+){0,2})${RATE}|turnout)\\b`,
  'iu',
)
/** Rates that no part and whole of an article give. */
const OTHER_RATE =
  /\b(?:interest|inflation|unemployment|jobless|employment|tax|growth|exchange|mortgage|base|lending|birth|savings?|dropout|vacancy|market|national|average|previous|usual|overall|target|normal)\b/iu
/** Rates that are called so whatever the deed was. */
const ANY_RATE =
  /\b(?:success|failure|clear-up|detection|conviction|coverage|strike|hit|loss|survival|pass)$/iu
const RATE_PLACED = /^\s+(?:for|in|among|across|at|on)\s/iu

/** The words of the sentences that tell a pair. */
export const knownOf = (copy: Copy, { part, whole }: Pair): ReadonlySet<string> =>
  new Set([part, whole].flatMap(({ sentence }) => rootsBetween(copy, spanOfSentence(copy, sentence))))

/** *The clear-up rate of 12 per cent*, *at 24 per cent, their share*. */
export const isRate = (copy: Copy, { span }: ShareTold, clause: Span, pair: Pair): boolean => {
  const { text } = copy
  const [before, after] = [text.slice(clause.start, span.start).trimStart(), text.slice(span.end, clause.end)]
  const found = RATE_OF.exec(before) ?? TURNOUT.exec(before) ?? RATE_AFTER.exec(after)
  if (found === null || RATE_PLACED.test(after)) return false
  const kind = (found.groups?.kind ?? '').trim().toLowerCase()
  if (kind === '' || ANY_RATE.test(kind)) return true
  const known = knownOf(copy, pair)
  return !OTHER_RATE.test(kind) && kind.split(/\s+/u).some((word) => known.has(rootOf(deedOf(word))))
}
