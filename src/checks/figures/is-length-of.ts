import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { wordsAround } from './definite.ts'
import { mayBeCalled } from './kin-nouns.ts'
import { isTermNoun } from './one-kind.ts'

/*
 * How long a thing lasted is told once as its verb has it and again as its noun has it: *the strike lasted nine days*, *the
 * 12-day strike*, *the 12 days of the strike*; *jailed for 18 months*, *a sentence of eight months*.
 */

const TIME = /^(?:second|minute|hour|day|week|month|year)$/u
const LASTS = /^(?:last|continue|rage|take|run|go|drag|stretch|spend)$/u
const TERM_BEFORE = /\b(?<noun>\p{Ll}{3,})\s+of\s+(?:(?:about|some|nearly|just|only)\s+)*$/iu
const OF_EVENT = /^\s+of\s+(?:the|that|this|its|their)\s+(?:\p{Ll}+\s+)?(?<noun>\p{Ll}{3,})\b/u

/** *A sentence of eight months*, of one who was jailed. */
export const isTermOf = (copy: Copy, a: Figure, b: Figure): boolean => {
  if (a.quantity.unit !== b.quantity.unit || !TIME.test(b.quantity.unit ?? '')) return false
  const noun = TERM_BEFORE.exec(wordsAround(copy, b).before)?.groups?.noun
  return noun !== undefined && isTermNoun(noun, a)
}

/** *The 12 days of the heat wave*, *the 12-day strike*, of what lasted. */
export const isLengthOf = (copy: Copy, a: Figure, b: Figure): boolean => {
  if (a.quantity.unit !== b.quantity.unit || !TIME.test(b.quantity.unit ?? '')) return false
  if (!LASTS.test(a.verb ?? '') || a.subject === null) return false
  const event = OF_EVENT.exec(wordsAround(copy, b).after)?.groups?.noun
  return (
    mayBeCalled(a.subject, b.head) ||
    (event !== undefined && [event, lastOf(copy, b)].some((noun) => mayBeCalled(a.subject, noun)))
  )
}

/** The noun that ends *of the heat wave*. */
const lastOf = (copy: Copy, b: Figure): string =>
  /^\s+of\s+\p{L}+\s+(?:\p{Ll}+\s+)?(?<noun>\p{Ll}{3,})/u.exec(wordsAround(copy, b).after)?.groups?.noun ?? ''
