import { PERCEPTION, RULES } from '../../lexicon/hedge-context.ts'
import type { Met } from './conditions.ts'
import {
  afterAdverbs,
  dependentIn,
  isDenied,
  isInverted,
  isSubjectNobody,
  SUBJECT,
  type Grammar,
} from './grammar.ts'

const MARKS_PURPOSE = new Set(['so', 'before', 'if', 'until', 'till'])
const NEGATED = new Set(['not', "n't", 'n’t', 'never', 'hardly', 'scarcely', 'barely'])
// Verbs of what is the case; what a person does is what rules are about.
const STATIVE = new Set(
  'be have seem become need want know last contain mean get suffer face lose die'.split(' '),
)

/** The verb of a modal, -1 without one. Taggers often take a bare verb for a noun, so a noun will do. */
const verbAfter = (grammar: Grammar, index: number): number => {
  const at = afterAdverbs(grammar, index)
  return /^(?:VB|NNS?$|JJ$)/u.test(grammar.tokens[at]?.tag ?? '') ? at : -1
}

const lemmaAt = ({ tokens }: Grammar, index: number): string => tokens[index]?.lemma.toLowerCase() ?? ''

/** Whether the sentence speaks of a rule, other than the one that is said to do something. */
const speaksOfRule = (grammar: Grammar, index: number, verb: number): boolean => {
  const { first, end } = grammar.sentenceOf(index)
  const subject = dependentIn(grammar, verb, SUBJECT)
  // A bounded reach keeps a sentence of thousands of words linear.
  for (let at = Math.max(first, index - 40); at < Math.min(end, index + 40); at++)
    if (at !== subject && at !== verb && RULES.has(lemmaAt(grammar, at))) return true
  return false
}

const mayBe = ({ grammar, first, end }: Met): boolean => {
  const token = grammar.tokens[first]
  const verb = verbAfter(grammar, end)
  if (token === undefined || verb < 0 || isInverted(grammar, first)) return false
  // The month is a capital; the verb is one only in a headline, where a verb follows it.
  if (token.text.startsWith('M') && token.tag !== 'MD') return false
  return isStative(grammar, verb) || !speaksOfRule(grammar, first, verb)
}

// *May be held for 96 hours* is leave, *may be asleep* is none.
const isStative = (grammar: Grammar, verb: number): boolean =>
  STATIVE.has(lemmaAt(grammar, verb)) &&
  !(lemmaAt(grammar, verb) === 'be' && grammar.tokens[afterAdverbs(grammar, verb + 1)]?.tag === 'VBN')

const mightBe = ({ grammar, first, end }: Met): boolean =>
  verbAfter(grammar, end) >= 0 && !isInverted(grammar, first)

const couldBe = ({ grammar, first, end }: Met): boolean => {
  const verb = verbAfter(grammar, end)
  if (verb < 0 || isInverted(grammar, first) || isSubjectNobody(grammar, verb)) return false
  for (let at = first + 1; at < verb; at++) if (NEGATED.has(grammar.tokens[at]?.lower ?? '')) return false
  const sensed = lemmaAt(grammar, verb) === 'be' ? afterAdverbs(grammar, verb + 1) : verb
  return (
    !PERCEPTION.has(lemmaAt(grammar, sensed)) && !isPurpose(grammar, verb) && !isPastAbility(grammar, verb)
  )
}

/** *So that they could*, *before he could*, *if she could*: nothing is stated. */
const isPurpose = ({ tokens, dependents }: Grammar, verb: number): boolean =>
  (dependents[verb] ?? []).some((at) => {
    const { relation, lower = '' } = tokens[at] ?? {}
    if (relation !== 'mark') return false
    return MARKS_PURPOSE.has(lower) || (lower === 'that' && tokens[at - 1]?.lower === 'so')
  })

/** *Could run it in ten seconds when he was 17*: a skill of the past. */
const isPastAbility = (grammar: Grammar, verb: number): boolean => {
  const { tokens } = grammar
  const reach = Math.min(grammar.sentenceOf(verb).end, verb + 15)
  for (let at = verb + 1; at < reach; at++)
    if (tokens[at]?.lower === 'when' && tokens[at + 1]?.tag === 'PRP' && tokens[at + 2]?.lower === 'was')
      return true
  return false
}

const mayBeSo = ({ grammar, first, end }: Met): boolean => {
  const before = grammar.tokens[first - 1]?.lower ?? ''
  const next = grammar.tokens[end]
  if (/^(?:wherever|whenever|if|where|when|as|best|worst|every|not|n't|n’t)$/u.test(before)) return false
  if (isDenied(grammar, first) || next?.lower === 'to' || next?.lower === 'for') return false
  return !grammar.tokens.slice(Math.max(0, first - 6), first).some(({ lower }) => lower === 'make')
}

/** The conditions on modals and on *possible*. */
export const MODAL_CONDITIONS = { mayBe, mightBe, couldBe, mayBeSo }
