import type { Token } from '../../domain/syntax.ts'
import type { Copy } from '../check.ts'
import { clauseEnd } from './clause-bounds.ts'
import type { Deed } from './find-deeds.ts'
import { stemsOf } from './stems-of.ts'
import { deedStem } from './stem.ts'

/** Verbs that leave open whether the deed was done: *the sale depends on*, *the sale is expected*. */
const OPEN =
  /^(?:depend|hinge|need|require|remain|expect|deny|plan|propose|consider|allege|suspect|discuss|await|seem|appear|fail|fear)$/u
const NOUN_OF_A_DEED = /(?:ing|ion|ment|al|ure|y|ance|ence|age|th|t|e|k|merger|takeover)$/u

/** *The mill's dumping of waste has killed fish*: a deed that its noun takes for granted, as the doer of another one. */
export const nominalDeeds = ({ syntax: { tokens, sentences } }: Copy): Deed[] =>
  tokens.flatMap((noun, at): Deed[] => {
    if (!/^(?:NN|VBG)$/u.test(noun.tag) || tokens[at + 1]?.lower !== 'of' || !NOUN_OF_A_DEED.test(noun.lower))
      return []
    const range = sentences[noun.sentence]
    const owner = ownerBefore(tokens, at)
    if (!range || owner === null || owner > range.first) return []
    const step = tokens.slice(at, range.end).findIndex(({ tag }) => /^(?:VB[DZP]|MD)$/u.test(tag))
    if (step < 0 || !takesForGranted(tokens, at + step)) return []
    const end = clauseEnd(tokens, at + 1, range.end)
    return [
      {
        verb: noun,
        at,
        stem: deedStem(noun),
        subject: stemsOf(tokens.slice(owner, at)),
        isKnown: true,
        isPronoun: false,
        isNamed: tokens.slice(owner, at).some(({ tag }) => tag === 'NNP'),
        args: stemsOf(tokens.slice(at + 1, end)),
        isNegated: false,
        isModal: false,
        isDependent: false,
        span: {
          start: tokens[owner]?.span.start ?? noun.span.start,
          end: tokens[end - 1]?.span.end ?? noun.span.end,
        },
      },
    ]
  })

/** Where *the …* or *the mill's …* begins; `null` where the noun is not a known one's. */
const ownerBefore = (tokens: readonly Token[], at: number): number | null => {
  let first = at
  while (
    first > 0 &&
    at - first < 5 &&
    /^(?:DT|PRP\$|POS|NN|NNP|NNS|JJ)$/u.test(tokens[first - 1]?.tag ?? '')
  )
    first--
  const isKnown = tokens
    .slice(first, at)
    .some(({ tag, lower }) => tag === 'POS' || tag === 'PRP$' || lower === 'the')
  return isKnown ? first : null
}

const takesForGranted = (tokens: readonly Token[], at: number): boolean => {
  const group = tokens.slice(at, at + 4)
  const [first] = group
  return (
    (first?.tag !== 'MD' || first.lower === 'will') &&
    !group.some(({ lemma, lower }) => OPEN.test(lemma) || /^(?:not|n['’]t|never)$/u.test(lower))
  )
}
