import type { Claim } from '../../domain/claim.ts'
import type { DateMention } from '../../domain/date-mention.ts'
import type { Figure } from '../../domain/ledger.ts'
import type { Quantity } from '../../domain/quantity.ts'
import type { Syntax } from '../../domain/syntax.ts'
import { contextOf, namesOf } from './context-words.ts'
import { datesBySentence, whenOf, type DatesBySentence } from './dates-by-sentence.ts'
import {
  attributeOf,
  bearerOf,
  modifiersOf,
  nounOf,
  numberedNoun,
  participleOf,
  subjectOf,
  verbAfter,
} from './find-bearing.ts'
import { findFate } from './find-fate.ts'
import { findSpeaker, sourcesAlong } from './find-speaker.ts'
import { sentenceTokens, tokenAt, tokensIn, verbAbove } from './place-in-tree.ts'
import { isMoving, isPart } from './part-or-step.ts'
import { stepOf } from './step-of.ts'

/** What the ledger is kept from. */
export type LedgerParts = Readonly<{
  text: string
  syntax: Syntax
  quantities: readonly Quantity[]
  dates: readonly DateMention[]
  claims: readonly Claim[]
}>

/** Every figure with what it counts, when, and on whose word, in reading order. */
export const keepLedger = (parts: LedgerParts): Figure[] => {
  const dated = datesBySentence(parts)
  const sourceAt = sourcesAlong(parts.claims)
  return moveTogether(
    parts.text,
    parts.quantities.map((quantity) => enter(parts, quantity, { dated, sourceAt })),
  )
}

const AND = /^\s+\p{L}+(?:\s+\p{L}+)?\s+and\s+$/u

/** *The count stood at 590 cases and 11 deaths*: what is joined to a step is one too. */
const moveTogether = (text: string, figures: readonly Figure[]): Figure[] => {
  const moved: Figure[] = []
  for (const figure of figures) {
    const last = moved.at(-1)
    const isJoined =
      last?.isMoving === true &&
      last.sentence === figure.sentence &&
      last.quantity.span.end < figure.quantity.span.start &&
      AND.test(text.slice(last.quantity.span.end, figure.quantity.span.start))
    moved.push(isJoined ? { ...figure, isMoving: true } : figure)
  }
  return moved
}

type Lookups = Readonly<{ dated: DatesBySentence; sourceAt: (offset: number) => string | null }>

const enter = (parts: LedgerParts, quantity: Quantity, { dated, sourceAt }: Lookups): Figure => {
  const { syntax, text } = parts
  const [first, end] = tokensIn(syntax, quantity.span)
  const nounAt = quantity.ofSpan ? tokenAt(syntax, quantity.ofSpan.end - 1) : nounOf(syntax, first, end)
  const noun = nounAt === null ? undefined : syntax.tokens[nounAt]
  const verbAt =
    participleOf(syntax, nounAt) ?? verbAbove(syntax, nounAt ?? end - 1) ?? verbAfter(syntax, nounAt)
  const verb = verbAt === null ? undefined : syntax.tokens[verbAt]
  const tokens = sentenceTokens(syntax, first)
  const offset = syntax.sentences[syntax.tokens[first]?.sentence ?? -1]?.first ?? 0
  const around = { tokens, at: first - offset, next: end - offset }
  const attribute = attributeOf(around, verb)
  const speaker = findSpeaker(tokens, { source: sourceAt(quantity.span.start), offset })
  const value = quantity.max ?? quantity.min ?? 0
  const step = stepOf(text.slice(quantity.span.start, quantity.span.end), value)
  return {
    quantity,
    sentence: syntax.tokens[first]?.sentence ?? 0,
    ...rangeOf(quantity, step),
    step,
    // "The 63-bed ward" counts beds.
    head: (noun ?? numberedNoun(around))?.lemma.toLowerCase().replace(/^[\d,.]+-(?=\p{L})/u, '') ?? null,
    modifiers: modifiersOf(syntax, quantity, noun),
    fate: findFate(around, noun, verb),
    verb: verb?.lemma.toLowerCase() ?? null,
    subject: subjectOf(syntax, verbAt, nounAt) ?? (attribute === null ? null : bearerOf(tokens)),
    attribute,
    context: contextOf(tokens, quantity),
    names: namesOf(tokens, speaker, first - offset),
    speaker,
    when: whenOf(syntax, dated, first, { first, noun: nounAt, verb: verbAt }),
    isPart: isPart(around),
    isMoving: isMoving(around),
  }
}

// A hundred and more is read as rounded to its zeros, but never by more than a twentieth; smaller counts are meant
// as they stand, unless the words say *about*.
const rangeOf = (quantity: Quantity, step: number): { low: number | null; high: number | null } => {
  const { min, max, approximate } = quantity
  const exact = min !== null && min === max
  if (!exact) return { low: min, high: max }
  const half = Math.min(Math.abs(min) < 100 && step >= 1 ? 0 : step / 2, Math.abs(min) / 20)
  const slack = approximate ? Math.max(half, Math.abs(min) / 10) : half
  return { low: min - slack, high: min + slack }
}
