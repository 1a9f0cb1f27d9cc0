import { contains, type Span } from '../../domain/span.ts'
import type { Claim } from '../../domain/claim.ts'
import type { Token } from '../../domain/syntax.ts'
import type { Copy } from '../check.ts'
import type { Statement } from '../statements.ts'
import { deedStem } from './stem.ts'
import { tellingStem } from './telling-stem.ts'
import { isWrongStem, kindredWrongs } from './wrong-stems.ts'

/** Verbs that tell no deed by themselves, and verbs of speech. */
const NO_DEED =
  /^(?:be|have|do|make|take|get|go|come|give|say|tell|call|ask|want|urge|announce|feature|plan|try|lead|become|seek|add|think|believe|consider|weigh|accuse|charge|allege|suspect|investigate)$/u
/** Stems of the same. */
const NO_STEM = /^(?:b|hav|do|mak|tak|get|go|com|giv|say|tel|cal|fal|hold|carry|stand|step|becom)$/u

/** Words after which a deed is left open, beside the hedges: *is thinking of selling*, *whether the driver slept*. */
const WEIGHS = /^(?:considering|weighing|thinking|exploring|mulling|contemplating|whether)$/u
/** A tie that science finds is no cause: the surer word for it is the cause. */
const TIES = /^(?:associat|link|correlat|tie|connect)/u

/** Whether a statement is of what somebody weighs doing. */
export const isWeighed = ({ tokens }: Statement): boolean =>
  tokens.some(({ lower }, at) => WEIGHS.test(lower) && lower !== 'whether' && tokens[at - 1]?.lemma === 'be')

/** *Appeared in court charged with taking*: what follows is what he is charged with. */
const CHARGES = /^(?:accuse|charge|suspect|suspicion|allege|indict)$/u

const isAccusing = ({ claim, tokens }: Statement): boolean =>
  claim.hedging.level === 2 ||
  tokens.some(({ lemma }) => /^(?:accuse|charge|suspect|suspicion|allege|allegation|indict)$/u.test(lemma))

/** The deeds that each word of doubt or accusation is about: the first verb after it, else the claim's own. */
export const keptActs = (copy: Copy, kept: Statement): ReadonlySet<string> => {
  const { claim, act, tokens: own } = kept
  const known = acts.get(claim)
  if (known) return known
  const isOpen = own.some(({ lower }) => /^(?:if|would)$/u.test(lower))
  const found = isOpen ? [] : actsAfterCues(copy, kept)
  const told =
    isOpen || found.length > 0 || act === null || NO_DEED.test(act) || isHedgedElsewhere(kept)
      ? []
      : [deedStem({ lemma: act })]
  const stems = new Set([...found, ...told])
  if (claim.hedging.level >= 3 && [...stems].some((stem) => TIES.test(stem))) stems.add('caus')
  // *A fault may have been the cause*, *the spark that may have led to it*.
  if (claim.hedging.level >= 3 && own.some(isCause)) stems.add('caus')
  // *The deaths may have been caused by the feed*: what caused them killed.
  if (stems.has('caus') && own.some(({ lower }) => /^(?:deaths?|died|die)$/u.test(lower))) stems.add('kil')
  if (isAccusing(kept))
    for (const stem of [...stems]) kindredWrongs(stem).forEach((other) => stems.add(other))
  acts.set(claim, stems)
  return stems
}

/** *May have been the cause*, *was possibly a factor in it*, *may have contributed to it*. */
export const isCause = ({ lemma, lower, tag }: Token): boolean =>
  (tag === 'NN' && CAUSES.test(lower)) ||
  (tag.startsWith('VB') && lemma === 'contribute') ||
  lower === 'behind'
const CAUSES = /^(?:cause|factor|culprit|trigger|reason|explanation)$/u

/** *When he arrived …, it was probably not the main thing*: the doubt stands far behind the verb, and is of another. */
const isHedgedElsewhere = ({ claim, act, tokens }: Statement): boolean => {
  const verb = tokens.findIndex(({ lemma }) => lemma.toLowerCase() === act)
  const doubts = claim.hedging.cues.filter(({ level }) => level >= 3)
  return (
    doubts.length > 0 &&
    doubts.every(({ span }) => tokens.findIndex((token) => token.span.start >= span.start) > verb + NEAR_VERB)
  )
}
const NEAR_VERB = 3

const acts = new WeakMap<Claim, ReadonlySet<string>>()

const actsAfterCues = (copy: Copy, kept: Statement): string[] => {
  const { claim, tokens: own } = kept
  const { tokens, sentences } = copy.syntax
  const range = sentences[claim.sentence]
  const first = range?.first ?? 0
  const end = range?.end ?? 0
  const cues: readonly Span[] = [
    ...claim.hedging.cues.filter(({ level }) => level >= 2).map(({ span }) => span),
    ...claim.attribution.cue,
    ...own.filter(({ lower, lemma }) => WEIGHS.test(lower) || CHARGES.test(lemma)).map(({ span }) => span),
  ]
  const isInside = ({ span }: Token): boolean => claim.spans.some((part) => contains(part, span))
  const verbs = tokens.slice(first, end).flatMap((token, step) => (isVerb(token) ? [first + step] : []))
  const after = cues.flatMap((cue) => {
    const at = verbs.filter((verb) => (tokens[verb]?.span.start ?? 0) >= cue.end)
    // Of an accusation every verb is part of the charge: *operated while drunk*.
    return isAccusing(kept) ? at : at.slice(0, 1)
  })
  const stems = after
    .filter((at) => tokens[at] && isInside(tokens[at]))
    .map((at) => tellingStem(tokens, at, end))
  return [
    ...stems,
    ...(isAccusing(kept) ? [...conditionsIn(own), ...gerundsIn(own), ...chargesIn(own)] : []),
  ].filter((stem) => !NO_STEM.test(stem))
}

const isVerb = ({ tag, relation }: Token): boolean => tag.startsWith('VB') && !relation.startsWith('aux')

/** *Charged with murder*, *accused of arson*, *on trial for fraud*: a wrong by its noun, behind what accuses. */
const chargesIn = (own: readonly Token[]): string[] => {
  const from = own.findIndex(({ lemma }) => CHARGES.test(lemma) || lemma === 'trial')
  return from < 0
    ? []
    : own
        .slice(from)
        .flatMap((token, at, after) =>
          token.tag === 'NN' &&
          /^(?:of|for|with)$/u.test(after[at - 1]?.lower ?? '') &&
          isCharge(deedStem(token))
            ? [deedStem(token)]
            : [],
        )
}

const isCharge = (stem: string): boolean => isWrongStem(stem) || kindredWrongs(stem).length > 0

/** *Of firing rockets*: a deed that the tagger took for a noun. */
const gerundsIn = (own: readonly Token[]): string[] =>
  own.flatMap((token, at) =>
    /^(?:of|for|with)$/u.test(own[at - 1]?.lower ?? '') &&
    /^NN$/u.test(token.tag) &&
    /\p{L}{3}ing$/u.test(token.lower)
      ? [deedStem({ lemma: token.lower.slice(0, -3) })]
      : [],
  )

/** *While drunk*, *when asleep*: the state in which a deed was done. */
const conditionsIn = (own: readonly Token[]): string[] =>
  own.flatMap((token, at) =>
    /^(?:while|when)$/u.test(own[at - 1]?.lower ?? '') && /^(?:JJ|VBN|VBD|NN$)/u.test(token.tag)
      ? [deedStem(token)]
      : [],
  )
