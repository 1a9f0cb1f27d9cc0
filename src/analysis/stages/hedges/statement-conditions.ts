import { CLAIMED_THINGS } from '../../lexicon/hedge-context.ts'
import type { Met } from './conditions.ts'
import { afterAdverbs, dependentIn, isDenied, type Grammar } from './grammar.ts'

const CLAUSE = new Set(['ccomp', 'parataxis', 'csubj'])
const OBJECT = new Set(['dobj'])
const MARK = new Set(['mark'])
const AUXILIARY = new Set(['aux', 'auxpass', 'cop'])

const wordAt = ({ tokens }: Grammar, index: number): string => tokens[index]?.lower ?? ''
const tagAt = ({ tokens }: Grammar, index: number): string => tokens[index]?.tag ?? ''

/** Whether a clause ends at a token: the words that stand before it are then what is stated. */
const endsClause = (grammar: Grammar, index: number): boolean =>
  index >= grammar.sentenceOf(index - 1).end || /^(?:[.,:;]|''|``|-RRB-|"|”|’)/u.test(tagAt(grammar, index))

/** The clause that a verb states, -1 without one. */
const clauseOf = (grammar: Grammar, verb: number): number => dependentIn(grammar, verb, CLAUSE)

const IN_SUBJECT = /^(?:DT|PRP\$|NN|JJ|CD|POS|RB)/u
const FINITE = /^(?:VB[DZP]|MD)$/u

/**
 * Whether a clause seems to begin at a token: a noun phrase, then a finite verb. The tree often misses
 * a clause without *that*; the words in a row tell it all the same.
 */
const beginsClause = (grammar: Grammar, index: number): boolean => {
  if (FINITE.test(tagAt(grammar, index))) return index > 0
  if (/^(?:PRP|EX)$/u.test(tagAt(grammar, index)) && wordAt(grammar, index) !== 'them')
    return FINITE.test(tagAt(grammar, afterAdverbs(grammar, index + 1)))
  const { end } = grammar.sentenceOf(index)
  for (let at = index; at < Math.min(end, index + 10); at++) {
    const tag = tagAt(grammar, at)
    if (FINITE.test(tag)) return at > index
    if (!IN_SUBJECT.test(tag) && !(at > index && /^(?:of|in|from|at|between)$/u.test(wordAt(grammar, at))))
      return false
  }
  return false
}

/** Whether a verb states something: a clause depends on it, *that* follows, or it closes a quotation. */
const statesSomething = (grammar: Grammar, verb: number): boolean => {
  const next = afterAdverbs(grammar, verb + 1)
  if (wordAt(grammar, next) === 'that' && tagAt(grammar, next) !== 'DT') return true
  if (clauseOf(grammar, verb) >= 0 || beginsClause(grammar, next)) return true
  return endsClause(grammar, next) && dependentIn(grammar, verb, OBJECT) < 0 && !isAttributive(grammar, verb)
}

const isAttributive = (grammar: Grammar, verb: number): boolean =>
  /^(?:VBN|JJ)/u.test(tagAt(grammar, verb)) && /^(?:DT|PRP\$|JJ|IN)/u.test(tagAt(grammar, verb - 1))

// *Claimed the lives of*, *claimed her third title*: taking, not stating.
const takes = (grammar: Grammar, verb: number): boolean => {
  const object = dependentIn(grammar, verb, OBJECT)
  return CLAIMED_THINGS.has(grammar.tokens[object]?.lemma.toLowerCase() ?? '')
}

const states = ({ grammar, first }: Met): boolean =>
  statesSomething(grammar, first) && !isDenied(grammar, first) && !takes(grammar, first)

/** *Insisted that both attend*: the bare verb makes it a demand. */
const demands = (grammar: Grammar, verb: number): boolean => {
  const clause = clauseOf(grammar, verb)
  return (
    clause >= 0 &&
    /^VBP?$/u.test(tagAt(grammar, clause)) &&
    dependentIn(grammar, clause, AUXILIARY) < 0 &&
    dependentIn(grammar, clause, MARK) >= 0 &&
    tagAt(grammar, verb) !== 'VBZ'
  )
}

const statesNoDemand = (met: Met): boolean => states(met) && !demands(met.grammar, met.first)

/** *Believe that*, *I think*, *feared it would*; not *believe in*, *think about*, *believe it*. */
const believes = ({ grammar, first }: Met): boolean => {
  const next = afterAdverbs(grammar, first + 1)
  if (/^(?:in|about|of|for|on|to|up|over|at)$/u.test(wordAt(grammar, next))) return false
  // *Lest you assume*, *if you think*: the reader's belief. *Difficult to predict*: nobody's.
  if (wordAt(grammar, afterAdverbsBack(grammar, first - 1)) === 'you') return false
  if (wordAt(grammar, first - 1) === 'to' && tagAt(grammar, first - 2).startsWith('JJ')) return false
  return statesSomething(grammar, first)
}

const afterAdverbsBack = (grammar: Grammar, index: number): number =>
  /^(?:RB|VBP|MD)/u.test(tagAt(grammar, index)) ? index - 1 : index

const expects = ({ grammar, first }: Met): boolean =>
  !isDenied(grammar, first) &&
  !/^(?:as|than)$/u.test(wordAt(grammar, first - 1)) &&
  !/^(?:[.,]|of)$/u.test(wordAt(grammar, first + 1))

// A noun that says of what: *claims of abuse*, *his claim that*, *fraud allegations*; not *denied the claims*.
const saysOfWhat = ({ grammar, first, end }: Met): boolean => {
  if (!tagAt(grammar, first).startsWith('N') || isDenied(grammar, first)) return false
  const last = wordAt(grammar, end - 1)
  if (last === 'that' || last === 'of') return tagAt(grammar, end) !== 'CD'
  if (/^(?:about|against|he|she|they|it|there)$/u.test(wordAt(grammar, end))) return true
  return (
    /^NNS?$/u.test(tagAt(grammar, first - 1)) &&
    wordAt(grammar, first) !== 'claims' &&
    wordAt(grammar, first) !== 'claim'
  )
}

const accuses = ({ grammar, first }: Met): boolean =>
  !isDenied(grammar, first) && !/^(?:the|an|two|three)$/u.test(wordAt(grammar, first - 1))

/** What it called X; but *what it called for*. */
const names = ({ grammar, end }: Met): boolean => !/^(?:for|on|out|off|in|[.,])$/u.test(wordAt(grammar, end))

/** *Appears to*, *appeared unsteady*, *it appears*; not *appears on stage*. */
const seems = ({ grammar, first, end }: Met): boolean => {
  if (wordAt(grammar, end - 1) === 'to')
    return tagAt(grammar, end).startsWith('VB') || tagAt(grammar, end) === 'RB'
  const next = afterAdverbs(grammar, end)
  if (/^(?:last|next|this|today|yesterday|tomorrow|tonight|early|late|live)$/u.test(wordAt(grammar, end)))
    return false
  if (/^(?:JJ|VBN|NN$)/u.test(tagAt(grammar, next)) || tagAt(grammar, end) === 'RBR') return true
  if (/^(?:that|likely|unlikely|as)$/u.test(wordAt(grammar, next))) return true
  return wordAt(grammar, first - 1) === 'it' && (endsClause(grammar, next) || clauseOf(grammar, first) >= 0)
}

const looksSo = ({ grammar, first, end }: Met): boolean =>
  wordAt(grammar, end - 1) !== 'like' || /^(?:it|that|this)$/u.test(wordAt(grammar, first - 1))

/** The conditions on verbs, nouns and adjectives that weaken a statement. */
export const STATEMENT_CONDITIONS = {
  states,
  statesNoDemand,
  believes,
  expects,
  saysOfWhat,
  accuses,
  names,
  seems,
  looksSo,
  aheadOfClause: ({ grammar, end }: Met) => beginsClause(grammar, end),
  notAfterNoun: ({ grammar, first }: Met) => !/^(?:JJ|DT|PRP\$|POS|V)/u.test(tagAt(grammar, first - 1)),
  notOpening: ({ grammar, first }: Met) => /^(?:V|IN|TO|RP)/u.test(tagAt(grammar, first - 1)),
  /** *Neither account could be independently confirmed.* */
  ofNone: ({ grammar, first }: Met) =>
    [1, 2, 3, 4, 5, 6].some((back) => /^(?:neither|none|nothing|no)$/u.test(wordAt(grammar, first - back))),
  notBeforeBy: ({ grammar, end }: Met) => wordAt(grammar, end) !== 'by',
  notBeforeTo: ({ grammar, end }: Met) => wordAt(grammar, end) !== 'to',
  beforeVerb: ({ grammar, end }: Met) => tagAt(grammar, afterAdverbs(grammar, end)).startsWith('VB'),
  beforeNoun: ({ grammar, end }: Met) => /^(?:NN|JJ|CD|VBG|\$)/u.test(tagAt(grammar, end)),
  notDenied: ({ grammar, first }: Met) => !isDenied(grammar, first),
  notOfVoters: ({ grammar, end }: Met) => !/^voters?$/u.test(wordAt(grammar, end)),
  notPraised: ({ grammar, first }: Met) => !/^(?:but|than|an|a|the)$/u.test(wordAt(grammar, first - 1)),
  notOfPerson: ({ grammar, first, end }: Met) =>
    end - first > 1 || /^(?:whether|why|who|how)$/u.test(wordAt(grammar, end)),
  notKnownFor: ({ grammar, end }: Met) => !/^(?:for|as|to|by|in)$/u.test(wordAt(grammar, end)),
}
