import { textOfAll, type Span } from '../../domain/span.ts'
import type { Token } from '../../domain/syntax.ts'
import type { Copy } from '../check.ts'
import { deedsOf, type Deed } from '../deeds/find-deeds.ts'
import { ANSWERABLE, isSomebody } from './is-somebody.ts'
import { mayAnswer } from './may-answer.ts'
import { FAILINGS, isHarm, isWrongDeed } from './wrong-deeds.ts'

/** Somebody is said to have done wrong: the words for whoever it is, and the sentence. */
export type Accusation = Readonly<{
  target: readonly Token[]
  span: Span
  /** Where the words on who accuses end, and those on what begin. */
  saidUntil: number
}>

const WRONG =
  /\b(?:fraud|theft|corruption|bribe\p{L}*|abuse|assault|murder|killing|negligence|lying)\b|\b(?:of|for) (?:having )?\p{L}+ing\b/u

/** Verbs by which one side speaks of the other. */
const CHARGES = /^(?:allege|claim|complain|accuse|protest)/u

/** Those whose accusations the courts answer, and parties to a war, who answer for themselves elsewhere. */
const OFFICIAL =
  /\b(?:police|prosecut\p{L}+|court|judges?|jury|inquest|inquiry|indictment|investigat\p{L}+|detectives?|sheriff|officials?|authorities|government|ministry|army|military|officers?)\b/iu
/** Words for those who speak for one side of a vote or a war. */
const PARTISAN =
  /^(?:army|military|rebel|opposition|rival|critic|politician|candidate|campaign|ad|advert|party|democrat|republican|lawmaker|senator|congressman|congresswoman)$/u
/** Opponents, who accuse each other daily and answer as often. */
const OPPONENT = /^(?:opposition|rival|critic|politician|leader|president|party|lawmaker|senator|candidate)$/u
/** Who is accused of what, in reading order. */
export const accusationsIn = (copy: Copy): Accusation[] =>
  allAccusations(copy).filter(({ span, saidUntil }) => !LONG_AGO.test(copy.text.slice(span.start, saidUntil)))

/** What was said in another year is background; what is said now may be of any year. */
const LONG_AGO = /\b(?:in (?:1[89]|20)\d\d|last year|years ago)\b/iu

const allAccusations = (copy: Copy): Accusation[] => [
  ...copy.syntax.tokens.flatMap((verb, at) =>
    /^(?:accuse|blame|sue)$/u.test(verb.lemma) && verb.tag.startsWith('VB') ? accusedAt(copy, at) : [],
  ),
  ...deedsOf(copy).flatMap((deed) => wrongTold(copy, deed)),
]

const FARTHEST = 14

/** *The league accused the club of opening a gate*: the words between the verb and *of* or *for*. */
const accusedAt = ({ text, syntax: { tokens }, sentences }: Copy, at: number): Accusation[] => {
  const sentence = tokens[at]?.sentence ?? -1
  const span = sentences[sentence]?.span
  const preposition = tokens[at]?.lemma === 'accuse' ? 'of' : 'for'
  const length = tokens
    .slice(at + 1, at + FARTHEST)
    .findIndex((token) => token.lower === preposition && token.sentence === sentence)
  const target = tokens.slice(at + 1, at + 1 + length).filter(({ tag }) => tag.startsWith('NN'))
  if (
    !span ||
    length < 1 ||
    !mayAnswer(target) ||
    target.some(({ lemma }) => OPPONENT.test(lemma)) ||
    isPartisan(tokens, at, sentence) ||
    isForetold(tokens, at) ||
    tokens[at + 1]?.tag === 'IN'
  )
    return []
  // *Blamed the cold for the delay*: only somebody can answer.
  if (
    tokens[at]?.lemma === 'blame' &&
    !target.some(({ tag, lemma }) => tag === 'NNP' || ANSWERABLE.test(lemma))
  )
    return []
  const saidUntil = tokens[at + 1 + length]?.span.start ?? span.end
  return WRONG.test(text.slice(tokens[at]?.span.start, span.end)) ? [{ target, span, saidUntil }] : []
}

/** *He will be unable to turn the crowd and accuse the club of …*: nobody has accused anybody yet. */
const isForetold = (tokens: readonly Token[], at: number): boolean => {
  const verb = tokens[at]
  const before = tokens.slice(Math.max(0, at - FARTHEST), at)
  return verb?.tag === 'VB' && before.some(({ tag, sentence }) => tag === 'MD' && sentence === verb.sentence)
}

/** *A campaign ad accuses*: what one side of a vote says of the other. */
const isPartisan = (tokens: readonly Token[], verb: number, sentence: number): boolean =>
  tokens
    .slice(Math.max(0, verb - FARTHEST), verb)
    .some((token) => token.sentence === sentence && PARTISAN.test(token.lemma.toLowerCase()))

const REACH = 6

/** *The coach slapped and starved them, three players say*: a wrong on the word of somebody who is no court. */
const wrongTold = (copy: Copy, deed: Deed): Accusation[] => {
  const { tokens, sentences } = copy.syntax
  const span = copy.sentences[deed.verb.sentence]?.span
  const range = sentences[deed.verb.sentence]
  const isCharged =
    (FAILINGS.test(deed.verb.lemma) || isToTheirs(copy, deed)) &&
    tokens
      .slice(range?.first, range?.end)
      .some(({ lemma, tag }) => CHARGES.test(lemma) && tag.startsWith('VB') && lemma !== deed.verb.lemma)
  const after = tokens.slice(deed.at + 1, deed.at + REACH)
  const target = tokens.slice(range?.first ?? 0, deed.at).filter((token) => isOf(token, deed))
  const isWrong =
    isWrongDeed({ lemma: deed.verb.lemma, after, text: copy.text }) ||
    isCharged ||
    (isHarm(deed.verb.lemma, after) && isSomebody(copy, target))
  if (
    !span ||
    !range ||
    !isWrong ||
    deed.isNegated ||
    deed.isModal ||
    deed.isDependent ||
    isToCome(tokens, deed)
  )
    return []
  // *The data was stolen*: nobody is said to have done it.
  if (tokens.slice(Math.max(range.first, deed.at - 3), deed.at).some(({ lemma }) => lemma === 'be')) return []
  const claim = copy.claims.find(({ spans }) =>
    spans.some(({ start, end }) => start <= deed.verb.span.start && deed.verb.span.end <= end),
  )
  const isSaid = claim && /^(?:statement|assertion|quotation)$/u.test(claim.attribution.kind)
  const isAlleged = tokens
    .slice(range.first, range.end)
    .some(({ lower }) => /^alleges?$|^alleged$/u.test(lower))
  if ((!isSaid && !isAlleged) || !mayAnswer(target)) return []
  const by = claim ? textOfAll(copy.text, claim.attribution.source) : ''
  const saidUntil = target[0]?.span.start ?? span.end
  return OFFICIAL.test(by) ? [] : [{ target, span, saidUntil }]
}

const isOf = ({ span, tag }: Token, { span: whole, verb }: Deed): boolean =>
  tag.startsWith('NN') && span.start >= whole.start && span.end <= verb.span.start

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

/** *Their enemies will exploit it*: what is foretold accuses nobody. */
const isToCome = (tokens: readonly Token[], { at }: Deed): boolean =>
  tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(?:will|wo|['’]ll|shall)$/u.test(lower))
