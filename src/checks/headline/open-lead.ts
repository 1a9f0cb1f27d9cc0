import { textOf } from '../../domain/span.ts'
import type { Copy } from '../check.ts'
import type { Headline } from '../headlines.ts'
import { statementsOf, type Statement } from '../statements.ts'
import { conceptOf, phraseConcept } from './concept-of.ts'

const SMALL =
  /^(?:a|an|the|of|in|on|at|to|for|and|or|but|as|by|with|from|after|before|into|amid|its|his|her|their|has|have|had|was|were|be|been|will|than|that|this|it|he|she|they|up|out|off)$/u

/** What is told beside the headline's own news: *…, killing two*, *… before bridge fell*. */
const TAIL = /(?:,| as | after | before | amid | while | ahead of ).*$/u

const FEWEST_WORDS = 2
const ENOUGH = 0.75

const wordsOf = (words: string): Set<string> =>
  new Set(
    (words.toLowerCase().match(/[\p{L}\p{N}]+(?:['’]s)?/gu) ?? [])
      .filter((word) => !SMALL.test(word))
      .map(conceptOf),
  )

/** How much of the headline a claim has, 0 to 1, with the words for each thing changed as they may be. */
const shareOf = (copy: Copy, wanted: ReadonlySet<string>, { span, tokens }: Statement): number => {
  const own = new Set([
    ...wordsOf(textOf(copy.text, span)),
    ...tokens.flatMap(({ lemma, lower }, at) => [
      conceptOf(lemma),
      phraseConcept(lower, tokens[at + 1]?.lower),
    ]),
  ])
  return [...wanted].filter((stem) => own.has(stem)).length / wanted.size
}

type Bearing = Readonly<{ one: Statement; share: number }>

/** The claims of the body that say something of what the headline says. */
const bearers = (copy: Copy, { words, span: place }: Headline): Bearing[] => {
  const wanted = wordsOf(words.replace(TAIL, ''))
  if (wanted.size < FEWEST_WORDS) return []
  const isHead = ({ span, isHeading }: Statement): boolean =>
    isHeading || (place !== null && span.start < place.end)
  return statementsOf(copy)
    .filter((one) => !isHead(one))
    .map((one) => ({ one, share: shareOf(copy, wanted, one) }))
    .filter(({ share }) => share >= Math.min(SOME, 1 - 1 / wanted.size))
    .map(({ one, share }) => ({ one, share: share >= (wanted.size < 4 ? 1 : ENOUGH) ? 1 : share }))
}

/** Less than this and the claim is of something else. */
const SOME = 0.65

export const ACCUSES = /\b(?:accus(?:ed?|es|ing)|alleg(?:ed?|es|ing|edly))\b/u
const UNDECIDED =
  /\b(?:as suspicious|under investigation|(?:considering|weighing|thinking of|mulling|exploring|discussing) (?:whether|\p{L}+ing)|to decide (?:whether|if))\b/u

const isOpen = ({ text }: Copy, { claim, span }: Statement): boolean =>
  ACCUSES.test(textOf(text, span)) ||
  UNDECIDED.test(textOf(text, span)) ||
  claim.hedging.level >= 3 ||
  (claim.attribution.kind === 'assertion' && claim.hedging.level >= 2) ||
  claim.attribution.kind === 'belief'

/** How far down the claim may stand that lacks one of the headline's words. */
const LEAD = 4

/** The open claim that the headline makes a fact of; `null` where any flat one bears it out. */
export const openLead = (copy: Copy, headline: Headline): Statement | null => {
  const body = bearers(copy, headline)
  if (!body.every(({ one }) => isOpen(copy, one))) return openTeller(copy, headline)
  const whole = body.find(({ share }) => share === 1)
  const part = body.find(({ one }) => one.claim.hedging.level >= 3 && one.claim.sentence < LEAD)
  return (whole ?? part)?.one ?? openTeller(copy, headline)
}

/** *Could double the time that patients live*, under *Drug doubles survival*: the headline's deed, told only as open. */
const openTeller = (copy: Copy, { words, span: place }: Headline): Statement | null => {
  const wanted = wordsOf(words.replace(TAIL, ''))
  const tellers = statementsOf(copy).filter(({ act, isHeading, span, words: own }) => {
    const deed = act === null ? '' : conceptOf(act)
    if (isHeading || (place !== null && span.start < place.end) || !wanted.has(deed)) return false
    return [...own].some((word) => conceptOf(word) !== deed && wanted.has(conceptOf(word)))
  })
  const first = tellers.find(({ claim }) => claim.sentence <= LEAD && claim.hedging.level >= 3)
  return first && tellers.every((one) => isOpen(copy, one)) ? first : null
}
