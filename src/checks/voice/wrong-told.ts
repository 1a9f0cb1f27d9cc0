import { textOfAll } from '../../domain/span.ts'
import type { Token } from '../../domain/syntax.ts'
import type { Copy } from '../check.ts'
import { NEGATION, type Deed } from '../deeds/find-deeds.ts'
import type { Accusation } from './find-accusations.ts'
import { isSomebody } from './is-somebody.ts'
import { mayAnswer } from './may-answer.ts'
import { FAILINGS, hasWrongPurpose, isHarm, isUnpaid, isWrongDeed, isWrongOfPerson } from './wrong-deeds.ts'

/** Verbs by which one side speaks of the other. */
const CHARGES = /^(?:allege|claim|complain|accuse|protest)/u

/** Those whose accusations the courts answer, and parties to a war, who answer for themselves elsewhere. */
export const OFFICIAL =
  /\b(?:police|prosecut\p{L}+|court|judges?|jury|inquest|inquiry|indictment|investigat\p{L}+|detectives?|sheriff|officials?|authorities|government|ministry|army|military|officers?)\b/iu

/** In tokens: how far the words for whoever did it stand before the verb. */
const FARTHEST = 14

const REACH = 10
const TO_NEGATION = 3

/** *The coach slapped and starved them, three players say*: a wrong on the word of somebody who is no court. */
export const wrongTold = (copy: Copy, deed: Deed): Accusation[] => {
  const span = copy.sentences[deed.verb.sentence]?.span
  const target = targetOf(copy, deed)
  if (!span || !isWrong(copy, deed, target) || !isDone(copy, deed) || !mayAnswer(target)) return []
  const claim = copy.claims.find(({ spans }) =>
    spans.some(({ start, end }) => start <= deed.verb.span.start && deed.verb.span.end <= end),
  )
  const isSaid = claim && /^(?:statement|assertion|quotation)$/u.test(claim.attribution.kind)
  if (!isSaid && !isAlleged(copy, deed)) return []
  const by = claim ? textOfAll(copy.text, claim.attribution.source) : ''
  const saidUntil = target[0]?.span.start ?? span.end
  return OFFICIAL.test(by) ? [] : [{ target, span, saidUntil }]
}

/** Of *a professor at the university* the professor. */
const targetOf = ({ syntax: { tokens, sentences } }: Copy, deed: Deed): Token[] => {
  const floor = sentences[deed.verb.sentence]?.first ?? 0
  const words = tokens
    .slice(floor, deed.at)
    .filter(({ span }) => span.start >= deed.span.start && span.end <= deed.verb.span.start)
  const until = words.findIndex(({ tag }) => tag === 'IN')
  const isNoun = ({ tag }: Token): boolean => tag.startsWith('NN')
  const heads = until < 0 ? [] : words.slice(0, until).filter(isNoun)
  const name = nameBefore(tokens, words[0], floor)
  if (name.length > 0) return name
  return heads.length > 0 ? heads : words.filter(isNoun)
}

/** *Howard Pruett, the dean, had ordered*: the name that the words in commas are put to. */
const nameBefore = (tokens: readonly Token[], first: Token | undefined, floor: number): Token[] => {
  const at = first ? tokens.indexOf(first, floor) : -1
  if (first?.tag !== 'DT' || tokens[at - 1]?.text !== ',') return []
  let name = at - 1
  while (tokens[name - 1]?.tag === 'NNP') name--
  return tokens.slice(name, at - 1)
}

const isWrong = (copy: Copy, deed: Deed, target: readonly Token[]): boolean => {
  const { verb, at } = deed
  const after = copy.syntax.tokens.slice(at + 1, at + REACH)
  // *Billed it for parts it never fitted*: a negation behind the verb is of another one.
  const group = copy.syntax.tokens.slice(Math.max(0, at - TO_NEGATION), at)
  if (group.some(({ lower, sentence }) => sentence === verb.sentence && NEGATION.test(lower)))
    return isUnpaid(verb.lemma, after)
  return (
    isWrongDeed({ lemma: verb.lemma, after, text: copy.text }) ||
    isCharged(copy, deed) ||
    (/^VB[DN]$/u.test(verb.tag) && isNamedPerson(copy, target) && isWrongOfPerson(verb.lemma, after)) ||
    // *Is attacking him*: of what goes on it is mostly words.
    (verb.tag !== 'VBG' &&
      (isHarm(verb.lemma, after) || hasWrongPurpose(verb.lemma, after)) &&
      isSomebody(copy, target))
  )
}

/** *Neil Crowther had torn down the signs*: somebody known to the reader, of whom it is said. */
const isNamedPerson = ({ entities }: Copy, target: readonly Token[]): boolean =>
  target.some(({ text, tag }) => tag === 'NNP' && entities.people.some(({ surname }) => surname === text))

/** *Claimed that the firm ignored her letters*: a failing, by the word of whoever complains of it. */
const isCharged = (copy: Copy, deed: Deed): boolean => {
  const { tokens, sentences } = copy.syntax
  const range = sentences[deed.verb.sentence]
  return (
    (FAILINGS.test(deed.verb.lemma) || isToTheirs(copy, deed)) &&
    tokens
      .slice(range?.first, range?.end)
      .some(({ lemma, tag }) => CHARGES.test(lemma) && tag.startsWith('VB') && lemma !== deed.verb.lemma)
  )
}

/** What somebody did, not what was done to it, may be done or is to come. */
const isDone = ({ syntax: { tokens, sentences } }: Copy, deed: Deed): boolean => {
  const group = tokens.slice(Math.max(sentences[deed.verb.sentence]?.first ?? 0, deed.at - 3), deed.at)
  // *The data was stolen*: nobody is said to have done it.
  const isPassive = deed.verb.tag === 'VBN' && group.some(({ lemma }) => lemma === 'be')
  const isToCome = group.some(({ lower }) => /^(?:will|wo|['’]ll|shall)$/u.test(lower))
  return !isPassive && !isToCome && !deed.isModal && !deed.isDependent
}

/** *Is alleged to have …*, *…, the student claims*: credited, whatever the reading of attributions found. */
const isAlleged = ({ text, sentences, syntax }: Copy, { verb }: Deed): boolean => {
  const range = syntax.sentences[verb.sentence]
  const span = sentences[verb.sentence]?.span
  return (
    syntax.tokens.slice(range?.first, range?.end).some(({ lower }) => /^alleges?$|^alleged$/u.test(lower)) ||
    (span !== undefined && SAYS_SO.test(text.slice(verb.span.end, span.end)))
  )
}
const SAYS_SO =
  /, (?:the|an?|her|his|their) \p{Ll}+(?: \p{Ll}+)? (?:claims?|claimed|says?|said|alleges?)[.,]?\s*$/u

/** In tokens: *cut their nets*, *told her nothing*: what is done to those who complain of it. */
const TO_THEIRS = 3

const isToTheirs = ({ syntax: { tokens } }: Copy, { at, span, isNamed, isPronoun }: Deed): boolean => {
  if (!isNamed || isPronoun || !/^(?:VBD|VBN)$/u.test(tokens[at]?.tag ?? '')) return false
  const names = tokens
    .slice(Math.max(0, at - FARTHEST), at)
    .filter((token) => token.span.start >= span.start && token.tag === 'NNP')
  // *Pell won his party’s vote*: what is a man’s own is nobody else’s.
  const isOther = ({ tag, lower }: Token): boolean =>
    tag === 'PRP' || (tag === 'PRP$' && !(names.length === 1 && /^(?:his|her)$/u.test(lower)))
  return tokens.slice(at + 1, at + TO_THEIRS).some(isOther)
}
