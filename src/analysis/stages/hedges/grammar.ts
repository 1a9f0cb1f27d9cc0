import type { Syntax, Token } from '../../../domain/syntax.ts'

/** A text's tokens with the way down the tree, which the tokens themselves know only upwards. */
export type Grammar = Readonly<{
  tokens: readonly Token[]
  /** The tokens that each token governs, in reading order. */
  dependents: readonly (readonly number[])[]
  /** The token range of the sentence that a token is in. */
  sentenceOf: (index: number) => Readonly<{ first: number; end: number }>
}>

const NONE: readonly number[] = []

/** Reads the tree downwards; linear in the number of tokens. */
export const grammarOf = ({ tokens, sentences }: Syntax): Grammar => {
  const dependents: (readonly number[])[] = Array.from(tokens, () => NONE)
  for (const [index, { head }] of tokens.entries()) {
    const siblings = dependents[head]
    if (siblings === undefined) continue
    if (siblings === NONE) dependents[head] = [index]
    else (siblings as number[]).push(index)
  }
  const whole = { first: 0, end: tokens.length }
  return { tokens, dependents, sentenceOf: (index) => sentences[tokens[index]?.sentence ?? -1] ?? whole }
}

/** The first dependent of a token in one of some relations, -1 without one. */
export const dependentIn = (
  { tokens, dependents }: Grammar,
  index: number,
  relations: ReadonlySet<string>,
): number => dependents[index]?.find((at) => relations.has(tokens[at]?.relation ?? '')) ?? -1

const NEGATION = new Set(['not', "n't", 'n’t', 'never', 'nor', 'neither', 'no'])
const NOBODY = new Set(['nobody', 'no-one', 'none', 'nothing', 'neither', 'no'])
export const SUBJECT: ReadonlySet<string> = new Set(['nsubj', 'nsubjpass'])

/** Whether a word is denied: *never claimed*, *nobody claimed*, *no suggestion*. */
export const isDenied = (grammar: Grammar, index: number): boolean => {
  const { tokens, dependents } = grammar
  for (let at = index - 1; at >= index - 3 && at >= 0; at--) {
    const { lower = '', tag = '' } = tokens[at] ?? {}
    if (NEGATION.has(lower)) return true
    if (!/^(?:RB|MD|VB|DT|JJ)/u.test(tag)) break
  }
  if (dependents[index]?.some((at) => tokens[at]?.relation === 'neg')) return true
  return isSubjectNobody(grammar, index)
}

/** Whether nobody does it: *nobody could explain*, *no witness claimed*. */
export const isSubjectNobody = (grammar: Grammar, verb: number): boolean => {
  const subject = dependentIn(grammar, verb, SUBJECT)
  if (subject < 0) return false
  if (NOBODY.has(grammar.tokens[subject]?.lower ?? '')) return true
  return (grammar.dependents[subject] ?? NONE).some((at) => grammar.tokens[at]?.lower === 'no')
}

/** The next word after some place that is no adverb; adverbs move about freely. */
export const afterAdverbs = ({ tokens }: Grammar, index: number): number => {
  let at = index
  while (tokens[at]?.tag.startsWith('RB') && at < index + 3) at++
  return at
}

/** Whether the subject comes after its auxiliary, as in a question or a request. */
export const isInverted = (grammar: Grammar, auxiliary: number): boolean => {
  const { tokens } = grammar
  const { first } = grammar.sentenceOf(auxiliary)
  const before = tokens[auxiliary - 1]
  const opens = auxiliary === first || before === undefined || /^(?:WRB|WP|``|''|,|:|CC)$/u.test(before.tag)
  const next = tokens[auxiliary + 1]
  return opens && next !== undefined && /^(?:PRP|DT|NNP|EX)/u.test(next.tag)
}
