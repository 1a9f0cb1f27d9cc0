import { contains } from '../../domain/span.ts'
import type { Token } from '../../domain/syntax.ts'
import type { Copy } from '../check.ts'
import type { Accusation } from './find-accusations.ts'
import { ANSWERABLE } from './is-somebody.ts'
import { mayAnswer } from './may-answer.ts'
import { OFFICIAL } from './wrong-told.ts'

const WRONG =
  /\b(?:fraud|theft|corruption|bribe\p{L}*|abuse|assault|murder|killing|negligence|lying)\b|\b(?:of|for) (?:having )?\p{L}+ing\b/u
/** What rivals say of each other on every day, and answer as they please. */
const MILD = /\b(?:of|for) (?:playing|dithering|scaremongering|grandstanding|flip-flopping|overreacting)\b/u

/** Words for those who speak for one side of a vote or a war. */
const PARTISAN =
  /^(?:army|military|rebel|opposition|rival|critic|politician|candidate|campaign|ad|advert|party|democrat|republican|lawmaker|senator|congressman|congresswoman|sen\.?|rep\.?|gov\.?)$/u
/** Opponents, who accuse each other daily and answer as often. */
const OPPONENT = /^(?:opposition|rival|critic|politician|leader|president|party|lawmaker|senator|candidate)$/u

/** In tokens: how far the words for the accused may reach. */
const FARTHEST = 14

/** *The league accused the club of opening a gate*: the words between the verb and *of* or *for*. */
export const accusedAt = (copy: Copy, at: number): Accusation[] => {
  const {
    text,
    syntax: { tokens },
    sentences,
  } = copy
  const verb = tokens[at]
  const sentence = verb?.sentence ?? -1
  const span = sentences[sentence]?.span
  const passive = accusedInPassive(copy, at)
  const preposition = verb?.lemma === 'accuse' ? 'of' : 'for'
  const length = tokens
    .slice(at + 1, at + FARTHEST)
    .findIndex((token) => token.lower === preposition && token.sentence === sentence)
  const target = passive ?? targetOf(copy, at, length)
  if (
    !verb ||
    !span ||
    length < (passive ? 0 : 1) ||
    !isAnswerable(verb, target) ||
    isPartisan(tokens, at, sentence) ||
    isForetold(tokens, at) ||
    (!passive && tokens[at + 1]?.tag === 'IN')
  )
    return []
  const saidUntil = tokens[at + 1 + length]?.span.start ?? span.end
  const words = text.slice(verb.span.start, span.end)
  return WRONG.test(words) && !MILD.test(words) ? [{ target, span, saidUntil }] : []
}

const isAnswerable = ({ lemma }: Token, target: readonly Token[]): boolean =>
  target.length > 0 &&
  mayAnswer(target) &&
  !target.some((one) => OPPONENT.test(one.lemma)) &&
  // *Blamed the cold for the delay*: only somebody can answer.
  (lemma !== 'blame' || target.some((one) => one.tag === 'NNP' || ANSWERABLE.test(one.lemma)))

/** The nouns up to *of*, or whom a pronoun there stands for: *accused her of bullying*. */
const targetOf = (copy: Copy, at: number, length: number): readonly Token[] => {
  const { tokens } = copy.syntax
  const words = tokens.slice(at + 1, at + 1 + Math.max(0, length))
  // *Accused the lender on Monday of*: the day is nobody.
  const until = words.findIndex(({ tag }) => tag === 'IN' || tag === ',')
  const own = (until > 0 && words[until]?.tag === 'IN' ? words.slice(0, until) : words).filter(({ tag }) =>
    tag.startsWith('NN'),
  )
  return own.length === 0 && /^(?:him|her)$/u.test(words[0]?.lower ?? '') ? lastNamed(copy, at) : own
}

/** How many sentences back a pronoun looks for its name. */
const BACK = 1

/** The surname of whoever was named last before a verb, and is not its subject. */
const lastNamed = ({ entities, syntax: { tokens, sentences } }: Copy, at: number): readonly Token[] => {
  const floor = sentences[Math.max(0, (tokens[at]?.sentence ?? 0) - BACK)]?.first ?? 0
  for (let back = at - 1; back >= floor; back--) {
    const token = tokens[back]
    // *Sanders called him divisive and accused him*: no subject of that sentence is *him*.
    const isSubject = token?.sentence === tokens[at]?.sentence && token?.relation.startsWith('nsubj') === true
    if (token?.tag !== 'NNP' || isSubject) continue
    if (
      entities.people.some(
        ({ surname, mentions }) =>
          surname === token.text && mentions.some(({ span }) => contains(span, token.span)),
      )
    )
      return [token]
  }
  return []
}

/** *Victor Shand was accused by tenants of …*: the subject of the passive, where those who accuse are no officials. */
const accusedInPassive = ({ text, sentences, syntax }: Copy, at: number): readonly Token[] | null => {
  const { tokens } = syntax
  const verb = tokens[at]
  const span = sentences[verb?.sentence ?? -1]?.span
  if (verb?.tag !== 'VBN' || verb.lemma !== 'accuse' || !span) return null
  const group = tokens.slice(Math.max(0, at - 4), at)
  const by = / by (?<who>[^.;]*)/u.exec(text.slice(verb.span.end, span.end))?.groups?.who
  if (!group.some(({ lemma }) => lemma === 'be') || by === undefined || OFFICIAL.test(by)) return null
  const floor = syntax.sentences[verb.sentence]?.first ?? 0
  // *The candidate in the by-election has been accused*: the head, and not the noun before the verb.
  const head = tokens.findIndex(
    ({ head: governor, relation }, index) =>
      index >= floor && index < at && governor === at && relation.startsWith('nsubj'),
  )
  let last = head >= floor && (tokens[head]?.tag ?? '').startsWith('NN') ? head : at - 1
  while (last > floor && !/^(?:NN|PRP)/u.test(tokens[last]?.tag ?? '')) last--
  let first = last
  while (first > floor && tokens[first - 1]?.tag.startsWith('NN') === true) first--
  return tokens.slice(first, last + 1).filter(({ tag }) => tag.startsWith('NN'))
}

/** *He will be unable to turn the crowd and accuse the club of …*: nobody has accused anybody yet. */
const isForetold = (tokens: readonly Token[], at: number): boolean => {
  const verb = tokens[at]
  const before = tokens.slice(Math.max(0, at - FARTHEST), at)
  return verb?.tag === 'VB' && before.some(({ tag, sentence }) => tag === 'MD' && sentence === verb.sentence)
}

/** *A campaign ad accuses*: what one side of a vote says of the other. */
const isPartisan = (tokens: readonly Token[], verb: number, sentence: number): boolean => {
  const subject = subjectOf(tokens, verb)
  const [from, to] = subject === null ? [verb - FARTHEST, verb] : [subject - TITLE, subject + 1]
  return tokens
    .slice(Math.max(0, from), to)
    .some((token) => token.sentence === sentence && PARTISAN.test(token.lemma.toLowerCase()))
}

/** In tokens: *Republican Senator John Pell*. */
const TITLE = 4

/** Whoever the parse has for who accuses: of *an aide to Senator Pell* the aide. */
const subjectOf = (tokens: readonly Token[], verb: number): number | null => {
  for (let at = verb - 1; at > Math.max(0, verb - FARTHEST); at--)
    if (tokens[at]?.head === verb && tokens[at]?.relation.startsWith('nsubj') === true) return at
  return null
}
