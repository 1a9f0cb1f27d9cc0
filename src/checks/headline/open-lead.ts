import { textOf, type Span } from '../../domain/span.ts'
import type { Copy } from '../check.ts'
import type { Headline } from '../headlines.ts'
import { statementsOf, type Statement } from '../statements.ts'
import { conceptOf, phraseConcept } from './concept-of.ts'

const SMALL =
  /^(?:a|an|the|of|in|on|at|to|for|and|or|but|as|by|with|from|after|before|into|amid|its|his|her|their|has|have|had|was|were|be|been|will|than|that|this|it|he|she|they|up|out|off)$/u

/** What is told beside the headline's own news: *…, killing two*, *… before bridge fell*. */
const TAIL = /(?:,| as | after | before | amid | while | ahead of ).*$/u

const FEWEST_WORDS = 2
const FEWEST_STATED = 3
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

export const ACCUSES = /\b(?:accus(?:ed?|es|ing)|alleg(?:ed?|es|ing|edly))\b/u
const UNDECIDED =
  /\b(?:(?:is|are|was|were|be|been|reportedly|said to be) (?:close to|near|nearing|on the (?:verge|brink) of|in talks (?:to|over|about|with)|poised to|in line to|on course to|due to decide|hoping to|keen to)|as suspicious|under investigation|(?:considering|weighing|thinking (?:of|about)|mulling|exploring|discussing) (?:whether|\p{L}+ing)|to decide (?:whether|if)|(?:investigat\p{L}+|examin\p{L}+|look\p{L}*(?: into)?|ask\p{L}*) whether|one (?:theory|possibility|line of inquiry)|(?:not|cannot|n['’]t) (?:been |be )?(?:ruled|rule) out|suspect(?:s|ed)?|suspicion (?:has )?f[ae]ll(?:en|s)?|rumou?red|tipped|(?:considering|weighing|mulling|exploring|discussing) (?:the|a|an|its|his|her|their)|seems?|appears?|suggests?|hints?)\b/u

/** What is undecided is what these words open: *on the verge of winning* says nothing open of who *pulls punches*. */
const OPENS =
  /\b(?:close to|near|nearing|on the (?:verge|brink) of|in talks (?:to|over|about|with)|poised to|in line to|on course to|hoping to|keen to|considering|weighing|thinking (?:of|about)|mulling|exploring|discussing|to decide|whether)\b(?<rest>[^.;:]*)/u

/** *step down*, *pull out*: what two words mean together. */
const phrasesOf = (words: string): string[] => {
  const each = words.toLowerCase().match(/\p{L}+/gu) ?? []
  return each.map((word, at) => phraseConcept(word, each[at + 1]))
}

const isUndecided = (words: string, wanted: ReadonlySet<string>): boolean => {
  if (!UNDECIDED.test(words)) return false
  const rest = OPENS.exec(words)?.groups?.rest?.split(/,| and (?:yet|none|no) | but | while /u)[0]
  const told = rest === undefined ? [] : [...wordsOf(rest), ...phrasesOf(rest)]
  return told.length === 0 || told.some((word) => wanted.has(word))
}

const TENTATIVE = 3

/** *An apparent terrorist attack*, *Biden mocked remarks that Japan might arm*: a hedge of what the headline does not say. */
const isOfOther = ({ act, tokens }: Statement, cue: Span, wanted: ReadonlySet<string>): boolean => {
  const at = tokens.findIndex(({ span }) => span.start >= cue.start)
  const hedge = tokens[at]
  const noun = tokens.slice(at + 1).find(({ tag }) => tag.startsWith('NN'))
  const verb = tokens.findIndex(({ lemma }) => lemma.toLowerCase() === act)
  const isDone = verb > 0 || tokens[verb]?.tag === 'VBG'
  // *A painting found in an attic could be*: what is open is the clause, and *found* tells which painting.
  const isClause = tokens[verb]?.tag === 'VBN' && (hedge?.tag === 'MD' || hedge?.lemma === 'be')
  if (act !== null && wanted.has(conceptOf(act)) && isDone && at > verb + 1 && !isClause) return true
  return hedge?.tag === 'JJ' && noun !== undefined && !wanted.has(conceptOf(noun.lemma))
}

const isHedged = (text: string, one: Statement, wanted: ReadonlySet<string>): boolean =>
  one.claim.hedging.cues.some(
    ({ level, span }) => level >= TENTATIVE && !isOfOther(one, span, wanted) && !isInRelative(text, span),
  )

/** *Voters who believe that …*, *after what unions called a scandal*: a hedge that tells which voters, or what it was called. */
const isInRelative = (text: string, { start, end }: Span): boolean =>
  /^what\b/u.test(text.slice(start, end)) ||
  /\b(?:who|whom) (?:\p{L}+ly )?$/u.test(text.slice(Math.max(0, start - 20), start))

const isOpen = ({ text }: Copy, one: Statement, wanted: ReadonlySet<string>): boolean => {
  const { claim, span } = one
  const words = textOf(text, span)
  return (
    ACCUSES.test(words) ||
    isUndecided(words, wanted) ||
    isHedged(text, one, wanted) ||
    (claim.attribution.kind === 'assertion' && claim.hedging.level >= 2 && !isWhatIsCalled(text, claim)) ||
    (claim.attribution.kind === 'belief' && claim.hedging.level >= TENTATIVE && !isOfSome(text, claim))
  )
}

/** *What unions called a scandal*: so is a part of the claim called, and not the whole. */
const isWhatIsCalled = (text: string, { attribution: { source } }: Statement['claim']): boolean =>
  source.some(({ start }) => /\bwhat (?:the )?$/u.test(text.slice(Math.max(0, start - 10), start)))

/** *Voters who believe that …*: a belief that tells which voters. */
const isOfSome = (text: string, { attribution: { cue } }: Statement['claim']): boolean =>
  cue.some(({ start }) => /\b(?:who|that|which) $/u.test(text.slice(Math.max(0, start - 8), start)))

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
