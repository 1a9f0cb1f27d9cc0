import { overlaps } from '../../domain/span.ts'
import type { Copy } from '../check.ts'
import type { Statement } from '../statements.ts'
import type { Deed } from './find-deeds.ts'
import { isCause, keptActs } from './kept-acts.ts'
import { isOfAccused } from './is-of-accused.ts'
import { isOfAnother, isOfAnotherYear } from './is-of-another.ts'
import { deedStem } from './stem.ts'
import { isWrongStem } from './wrong-stems.ts'
import { stemsOfSentence } from './stems-of-sentence.ts'

/** The stems of every content word of a claim. */
export const stemsOfClaim = ({ tokens }: Statement): Set<string> =>
  new Set(tokens.flatMap((token) => (/^(?:NN|VB|JJ)/u.test(token.tag) ? [deedStem(token)] : [])))

const sharedOf = (some: ReadonlySet<string>, all: ReadonlySet<string>): number =>
  [...some].filter((stem) => all.has(stem)).length

/**
 * Whether a deed is one that a claim told before: its verb or the noun of it, most of what it is done to, and its doer
 * as far as it is named; of a charge, the accused and the wrong are enough. A new doer (*a wolf*) or another year makes another deed.
 */
export const isRestated = (copy: Copy, deed: Deed, kept: Statement, isCharge: boolean): boolean => {
  if (overlaps(deed.span, kept.span) || !keptActs(copy, kept).has(deed.stem)) return false
  if ((!isCharge && isOfAnotherYear(copy, deed, kept)) || isOfAnother(copy, deed, kept)) return false
  const told = stemsOfClaim(kept)
  const args = sharedOf(deed.args, told)
  const part = deed.args.size === 0 ? 1 : args / deed.args.size
  const doers = sharedOf(deed.subject, stemsOfSentence(copy, kept))
  const isNamed = deed.subject.size > 0 && deed.isNamed
  // *Left the wheel* is told again only where it is the very thing that is alleged.
  if (isCharge && isNeutral(deed) && !(kept.act === deed.verb.lemma && doers > 0 && args >= 1 && part === 1))
    return false
  // Whatever the doer is, where all that is said of the deed was said before, it is that deed.
  if (doers === deed.subject.size && part === 1 && doers + args >= 3) return true
  if (!deed.isKnown) return false
  const isAccused = isCharge && (doers > 0 || isOfAccused(copy, deed, kept))
  // *Took the chalices*: what a light verb is told by is its object, and that agrees.
  const isOfObject = deedStem(deed.verb) !== deed.stem
  // *Cosby is attacked*: what the accused suffers is not what he did.
  if (isAccused && isSuffered(copy, deed)) return false
  // *Hit the phones* is no more the *beat his wife* of the charge than *made a name* is the *named* of a witness.
  const isSaid = kept.tokens.some(
    ({ lemma, lower }) => lemma === deed.verb.lemma || lower === deed.verb.lower,
  )
  // *Forged the will in 2019*: the charge may leave the year out, but for what it was done to.
  if (isCharge && isOfAnotherYear(copy, deed, kept) && (args === 0 || part < 0.5)) return false
  // *Accused of murder*, and then *Lowe stabbed her*: a named doer and a deed that the charge stands for.
  const isKindred = deed.isNamed && !told.has(deed.stem) && isWrongStem(deed.stem)
  const isWrong = isWrongStem(deed.stem) && (isSaid || args >= 1 || isKindred)
  if (isOfObject && EMPTY.test(deed.stem)) return false
  if (isAccused && (isOfObject || isWrong || deed.args.size === 0 || args >= 1)) return true
  // *The man, who murdered Amy Fell*: of whom nothing is said but the wrong.
  if (isCharge && !deed.isPronoun && deed.subject.size === 0 && isWrongStem(deed.stem) && args >= 1)
    return true
  // *The palm kernel has killed a third of the herd*, which *may have caused the deaths*: the cause is all that was open.
  const isSameDoer = !isCharge && doers > 0 && doers === deed.subject.size
  if (isSameDoer && deed.stem === 'kil' && told.has('caus')) return true
  // *A fault may have been the cause*, and then *the fault that caused the fire*.
  if (isSameDoer && deed.stem === 'caus' && kept.tokens.some(isCause)) return true
  if (doers > 0) return args >= 1 ? part >= 0.33 : !isCharge && isWholeDeed(copy, deed, kept)
  // *A surgeon is alleged to …*, and the next sentence names her.
  if (isNamed && /^an?$/u.test(kept.tokens[0]?.lower ?? '')) return args >= 1 && part >= 0.75
  // *The drug* may be *a pill* before: so much that is done to one thing is one deed.
  if (args >= 3 && part >= 0.75) return true
  // *After he had beaten Mr Dale to the ground*: the wrong that is alleged, to whom it is alleged.
  if (isAccused && isWrongStem(deed.stem) && args >= 1) return true
  return (
    (deed.isPronoun || deed.subject.size === 0) &&
    args >= (deed.verb.tag.startsWith('NN') ? 1 : 2) &&
    part >= 0.75
  )
}

/** *The museum will close*, after *the museum could close*: doer and deed are all that is said, of the same time. */
const isWholeDeed = ({ syntax: { tokens } }: Copy, deed: Deed, kept: Statement): boolean => {
  const tag = tokens[deed.at]?.tag ?? ''
  const isLasting = /^VB[ZP]$/u.test(tag)
  const doer = kept.subject === null ? '' : deedStem({ lemma: kept.subject })
  return (
    deed.args.size === 0 &&
    !isLasting &&
    !(/^VB[DN]$/u.test(tag) && isToCome(kept)) &&
    (deed.subject.has(doer) || kept.claim.hedging.level === UNRESOLVED)
  )
}

const UNRESOLVED = 4

/** *The bridge may close*, not *may have closed*: what comes about later leaves that as it was. */
export const isToCome = ({ tokens }: Statement): boolean =>
  tokens.some(({ tag }, at) => tag === 'MD' && !/^(?:have|be)$/u.test(tokens[at + 1]?.lemma ?? ''))

/** Objects that say nothing of what was done: *made a name*, *took a call*. */
const EMPTY = /^(?:name|mark|point|start|move|plan|call|face|place|case|way|effort|part|look|turn|deal)$/u

/** *Cosby is attacked*: told of whom somebody else does it to. */
export const isSuffered = ({ syntax: { tokens } }: Copy, { at, verb }: Deed): boolean =>
  verb.tag === 'VBN' && !/^(?:drunk|asleep|armed)$/u.test(verb.lower) && tokens[at - 1]?.lemma === 'be'

/** What is told, printed or shown is nobody's wrong. */
const NEUTRAL =
  /^(?:report|announce|include|provide|write|tell|show|reveal|disclose|publish|release|support|offer|feature|describe|discuss|mention|use|want|need|win|lose|lead|run|work|appear|arrive|leave|return|call|file|cite|note|see|hear|begin|end|continue|raise|receive)$/u

const isNeutral = ({ verb }: Deed): boolean => NEUTRAL.test(verb.lemma)
