import { textOf, type Span } from '../../domain/span.ts'
import type { Copy } from '../check.ts'
import type { Statement } from '../statements.ts'
import { conceptOf, phraseConcept } from './concept-of.ts'
import { wordsOf } from './words-of.ts'

export const ACCUSES = /\b(?:accus(?:ed?|es|ing)|alleg(?:ed?|es|ing|edly))\b/u
/** *The armies exchanged fire, each accusing the other*: what they did is not open. */
const BESIDES = /,\s+(?:each |both )?accusing\b[^]*$/u
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

export const isHedged = (text: string, one: Statement, wanted: ReadonlySet<string>): boolean =>
  one.claim.hedging.cues.some(
    ({ level, span }) => level >= TENTATIVE && !isOfOther(one, span, wanted) && !isInRelative(text, span),
  )

/** *Voters who believe that …*, *after what unions called a scandal*: a hedge that tells which voters, or what it was called. */
const isInRelative = (text: string, { start, end }: Span): boolean =>
  /^what\b/u.test(text.slice(start, end)) ||
  /\b(?:who|whom) (?:\p{L}+ly )?$/u.test(text.slice(Math.max(0, start - 20), start))

/** Whether a claim leaves open what the headline says: accused, hedged, undecided, believed. */
export const isOpen = ({ text }: Copy, one: Statement, wanted: ReadonlySet<string>): boolean => {
  const { claim, span } = one
  const words = textOf(text, span)
  return (
    ACCUSES.test(words.replace(BESIDES, '')) ||
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
