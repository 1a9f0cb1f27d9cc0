import { contains, textOf } from '../../domain/span.ts'
import type { Token } from '../../domain/syntax.ts'
import type { Copy } from '../check.ts'
import type { Statement } from '../statements.ts'
import { doerOf } from './doer-of.ts'
import { isOfNamed, isWrong } from './wrongs.ts'

/** Those who are criminals by the word for them, and those of whom nobody knows who they are. */
const UNKNOWN =
  /^(?:thief|robber|burglar|gunman|gang|vandal|attacker|poacher|smuggler|pirate|hacker|raider|fraudster|intruder|killer|man|woman|men|youth|teenager|boy|girl|people|person|somebody|someone|they|he|she|it|we|i|who|which|that|character|hero|heroine|film|novel|book|play|law|rule|word)$/u

const RULED =
  /\b(?:court|convict\p{L}*|sentenced|pleaded|guilty|admit\p{L}*|confess\p{L}*|charged?|accus\p{L}*|suspect\p{L}*|alleg\p{L}*|jailed|fined|found to have|inquiry found|according to|trial|indict\p{L}*|lawsuit|suing|apologi[sz]\p{L}*)\b/iu

const subjectOf = (copy: Copy, statement: Statement): Token | undefined =>
  isOfNamed(statement) ? antecedentOf(copy, statement) : doerOf(copy, statement)

/** *Ms Prado, who took bribes*: the noun before the comma. */
const antecedentOf = (
  { syntax: { tokens, sentences } }: Copy,
  { claim, span }: Statement,
): Token | undefined => {
  const range = sentences[claim.sentence]
  const own = tokens.slice(range?.first, range?.end)
  const who = own.findIndex((token) => token.span.start >= span.start)
  const noun = own[who - 2]
  return own[who - 1]?.text === ',' && noun?.tag.startsWith('NN') === true ? noun : undefined
}

/** How a sentence on the courts or on an admission names whoever it is about. */
export const isSettledFor = (copy: Copy, head: string): boolean => {
  const known = ruledOf.get(copy) ?? wordsOfRuled(copy)
  ruledOf.set(copy, known)
  return known.has(head)
}

const ruledOf = new WeakMap<Copy, ReadonlySet<string>>()

const wordsOfRuled = ({ text, sentences }: Copy): ReadonlySet<string> =>
  new Set(
    sentences
      .map(({ span }) => textOf(text, span))
      .filter((words) => RULED.test(words))
      .flatMap((words) => words.toLowerCase().split(/[^\p{L}-]+/u)),
  )

const isUnknown = ({ tag, lemma }: Token): boolean => tag !== 'PRP' && UNKNOWN.test(lemma.toLowerCase())

/** *The deputy mayor left. He had taken bribes*: a pronoun for whoever the sentence before is about, who can be known. */
const standsForOne = (
  { syntax: { tokens, sentences } }: Copy,
  { claim }: Statement,
  { lower }: Token,
): boolean => {
  if (!/^(?:he|she|they)$/u.test(lower)) return false
  const range = sentences[claim.sentence - 1]
  const about = tokens
    .slice(range?.first ?? 0, range?.end ?? 0)
    .find(({ relation, tag }) => relation.startsWith('nsubj') && /^(?:NN|PRP$)/u.test(tag))
  return about !== undefined && about.tag !== 'PRP' && about.tag.startsWith('NN') && !isUnknown(about)
}

/** *The minister's son took a bribe*: a wrong of somebody who can be known, that no court or admission bears out. */
export const isWrongdoing = (copy: Copy, statement: Statement): boolean => {
  const before = copy.sentences[statement.claim.sentence - 1]?.span
  if (!isWrong(statement)) return false
  const subject = subjectOf(copy, statement)
  const head = subject?.lemma.toLowerCase() ?? ''
  if (!subject || (subject.tag === 'PRP' && !standsForOne(copy, statement, subject)) || isUnknown(subject))
    return false
  if (subject.tag === 'PRP' && before && RULED.test(textOf(copy.text, before))) return false
  return !RULED.test(textOf(copy.text, statement.span)) && !isSettledFor(copy, head)
}

/** *Accepted a bribe*, *fired without warning*: words that look like attribution, and stand in what the claim tells. */
export const isOwnCue = ({ claim: { attribution, spans }, tokens, act }: Statement): boolean => {
  const { cue, source } = attribution
  const isAct = tokens.some(
    ({ lemma, span }) => lemma.toLowerCase() === act && cue.some((part) => contains(part, span)),
  )
  return (
    cue.length > 0 &&
    (isAct || [...cue, ...source].every((part) => spans.some((span) => contains(span, part))))
  )
}
