import { PERCEPTION, RULES } from '../../lexicon/hedge-context.ts'
import type { Met } from './conditions.ts'
import { afterAdverbs, isDenied, isInverted, isSubjectNobody, type Grammar } from './grammar.ts'

const MARKS_PURPOSE = new Set(['so', 'before', 'if', 'until', 'till'])
const NEGATED = new Set(['not', "n't", 'n’t', 'never', 'hardly', 'scarcely', 'barely'])
// Verbs of what is the case; what a person does is what rules are about.
const STATIVE = new Set(
  'be have seem become need want know last contain mean get suffer face lose die'.split(' '),
)

const verbAfter = (grammar: Grammar, index: number): number => {
  const at = afterAdverbs(grammar, index)
  return grammar.tokens[at]?.tag.startsWith('VB') ? at : -1
}

const lemmaAt = ({ tokens }: Grammar, index: number): string => tokens[index]?.lemma.toLowerCase() ?? ''

/** Whether the sentence speaks of a rule, so that *may* in it is leave to do something. */
const speaksOfRule = (grammar: Grammar, index: number): boolean => {
  const { first, end } = grammar.sentenceOf(index)
  // A bounded reach keeps a sentence of thousands of words linear.
  for (let at = Math.max(first, index - 40); at < Math.min(end, index + 40); at++)
    if (RULES.has(lemmaAt(grammar, at))) return true
  return false
}

const mayBe = ({ grammar, first, end }: Met): boolean => {
  const token = grammar.tokens[first]
  const verb = verbAfter(grammar, end)
  if (token === undefined || isInverted(grammar, first)) return false
  // The month is a capital; the verb is one only in a headline, where a verb follows it.
  if (token.text.startsWith('M') && (token.tag !== 'MD' || verb < 0)) return false
  if (verb < 0) return token.tag === 'MD'
  return STATIVE.has(lemmaAt(grammar, verb)) || !speaksOfRule(grammar, first)
}

const mightBe = ({ grammar, first, end }: Met): boolean =>
  (grammar.tokens[first]?.tag === 'MD' || verbAfter(grammar, end) >= 0) && !isInverted(grammar, first)

const couldBe = ({ grammar, first, end }: Met): boolean => {
  const verb = verbAfter(grammar, end)
  if (verb < 0 || isInverted(grammar, first)) return false
  for (let at = first + 1; at < verb; at++) if (NEGATED.has(grammar.tokens[at]?.lower ?? '')) return false
  if (PERCEPTION.has(lemmaAt(grammar, verb)) || isSubjectNobody(grammar, verb)) return false
  return !isPurpose(grammar, verb) && !isPastAbility(grammar, verb)
}

/** *So that they could*, *before he could*, *if she could*: nothing is stated. */
const isPurpose = ({ tokens, dependents }: Grammar, verb: number): boolean =>
  (dependents[verb] ?? []).some(
    (at) =>
      tokens[at]?.relation === 'mark' && MARKS_PURPOSE.has(tokens[at].lower) && !isSoThat(tokens[at].lower),
  ) || /^(?:so|before|if)$/u.test(tokens[(dependents[verb]?.[0] ?? 0) - 1]?.lower ?? '')

const isSoThat = (word: string): boolean => word === 'that'

/** *Could run it in ten seconds when he was 17*: a skill of the past. */
const isPastAbility = ({ tokens, dependents }: Grammar, verb: number): boolean =>
  (dependents[verb] ?? []).some(
    (at) =>
      tokens[at]?.relation === 'advcl' &&
      (dependents[at] ?? []).some((mark) => tokens[mark]?.lower === 'when') &&
      (tokens[at].tag === 'VBD' || (dependents[at] ?? []).some((cop) => tokens[cop]?.tag === 'VBD')),
  )

const mayBeSo = ({ grammar, first, end }: Met): boolean => {
  const before = grammar.tokens[first - 1]?.lower ?? ''
  const next = grammar.tokens[end]
  if (/^(?:wherever|whenever|if|where|when|as|best|worst|every|not|n't|n’t)$/u.test(before)) return false
  if (isDenied(grammar, first) || next?.lower === 'to' || next?.lower === 'for') return false
  return !grammar.tokens.slice(Math.max(0, first - 6), first).some(({ lower }) => lower === 'make')
}

/** The conditions on modals and on *possible*. */
export const MODAL_CONDITIONS = { mayBe, mightBe, couldBe, mayBeSo }
