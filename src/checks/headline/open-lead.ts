import { textOf } from '../../domain/span.ts'
import type { Copy } from '../check.ts'
import type { Headline } from '../headlines.ts'
import { statementsOf, type Statement } from '../statements.ts'
import { conceptOf, phraseConcept } from './concept-of.ts'
import { isHedged, isOpen } from './is-open.ts'
import { wordsOf } from './words-of.ts'

/** What is told beside the headline's own news: *…, killing two*, *… before bridge fell*. */
const TAIL = /(?:,| as | after | before | amid | while | ahead of ).*$/u

const FEWEST_WORDS = 2
const FEWEST_STATED = 3
const ENOUGH = 0.75

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
  return (
    statementsOf(copy)
      .filter((one) => !isHead(one) && !isUnderCondition(copy, one))
      .map((one) => ({ one, share: shareOf(copy, wanted, one) }))
      // Of two words one alone is of anything that is told of the one who is named.
      .filter(({ share }) => share >= SOME && share * wanted.size > FEWEST_SHARED - 0.5)
      .map(({ one, share }) => ({ one, share: share >= (wanted.size < 4 ? 1 : ENOUGH) ? 1 : share }))
  )
}

/** *If it worked against Romney, it might work against Trump*: no word on whether anything is so. */
const isUnderCondition = ({ text, sentences }: Copy, { claim }: Statement): boolean => {
  const span = sentences[claim.sentence]?.span
  return span !== undefined && /(?:^|[―—–-]\s)["“]?If\b/u.test(textOf(text, span))
}

/** Less than this and the claim is of something else. */
const SOME = 0.5
const FEWEST_SHARED = 2

/** How far down the claim may stand that lacks one of the headline's words. */
const LEAD = 4

const wantedBy = ({ words }: Headline): Set<string> => wordsOf(words.replace(TAIL, ''))

/** Somebody found out since. */
const FOUND_OUT =
  /\b(?:tests?|police|DNA|coroner|officials?|doctors|ministry|experts) (?:have |has |later |since )?(?:confirmed|identified)\b/iu

const KEEPS_OPEN =
  /\b(?:perhaps|maybe|arguably|seem(?:s|ed|ingly)?|appears?|presumabl[ey]|supposed(?:ly)?|rumou?red)\b/iu

/** The open claim that the headline makes a fact of; `null` where any flat one bears it out. */
export const openLead = (copy: Copy, headline: Headline): Statement | null => {
  if (FOUND_OUT.test(copy.text)) return null
  const wanted = wantedBy(headline)
  if (KEEPS_OPEN.test(headline.words)) return null
  const found = openBearer(copy, headline, wanted) ?? openFirst(copy, headline, wanted)
  // *Fire at opera*, *Steelworks sale*: a label that states nothing, but for one that tells the deed: *Comet broke up*.
  const isLabel = wanted.size < FEWEST_STATED && !headline.words.includes(' to ')
  return isLabel && !wanted.has(conceptOf(found?.act ?? '')) ? null : found
}

const openBearer = (copy: Copy, headline: Headline, wanted: ReadonlySet<string>): Statement | null => {
  const body = bearers(copy, headline)
  if (!body.every(({ one }) => isOpen(copy, one, wanted))) return openTeller(copy, headline)
  const whole = body.find(({ share }) => share === 1)
  const part = body.find(({ one }) => isHedged(copy.text, one, wanted) && one.claim.sentence < LEAD)
  return (whole ?? part)?.one ?? openTeller(copy, headline)
}

/** Under *Home starved patients* the first sentence has *accused of …*: what it opens with is open, and nothing told flatly comes as near. */
const openFirst = (copy: Copy, { span: place }: Headline, wanted: ReadonlySet<string>): Statement | null => {
  const body = statementsOf(copy).filter(
    ({ isHeading, span }) => !isHeading && !(place !== null && span.start < place.end),
  )
  const [first] = body
  if (!first || wanted.size < FEWEST_STATED) return null
  if (isUnderCondition(copy, first) || !isOpen(copy, first, wanted)) return null
  const near = (one: Statement): number => Math.round(shareOf(copy, wanted, one) * wanted.size)
  const least = Math.max(FEWEST_SHARED, near(first))
  return near(first) >= FEWEST_SHARED && body.every((one) => near(one) < least || isOpen(copy, one, wanted))
    ? first
    : null
}

/** *Could double the time that patients live*, under *Drug doubles survival*: the headline's deed, told only as open. */
const openTeller = (copy: Copy, headline: Headline): Statement | null => {
  const { span: place } = headline
  const wanted = wantedBy(headline)
  const tellers = statementsOf(copy).filter(({ act, isHeading, span, words: own }) => {
    const deed = act === null ? '' : conceptOf(act)
    if (isHeading || (place !== null && span.start < place.end) || !wanted.has(deed)) return false
    return [...own].some((word) => conceptOf(word) !== deed && wanted.has(conceptOf(word)))
  })
  const first = tellers.find((one) => one.claim.sentence <= LEAD && isHedged(copy.text, one, wanted))
  return first && tellers.every((one) => isOpen(copy, one, wanted)) ? first : null
}
