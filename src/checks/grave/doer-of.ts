import type { Token } from '../../domain/syntax.ts'
import type { Copy } from '../check.ts'
import { statementsOf, type Statement } from '../statements.ts'
import { groupedBy } from '../grouped-by.ts'

/** Where a claim's own verb stands among its words; below 0 where it has none. */
export const verbIn = ({ tokens, act }: Statement): number =>
  tokens.findIndex(({ lemma, tag }) => lemma.toLowerCase() === act && tag.startsWith('VB'))

/** Whoever does what a claim tells: the subject, *staff* of *two of the staff*, or of *and hid it* the clause before. */
export const doerOf = (copy: Copy, statement: Statement): Token | undefined =>
  doerIn(statement) ?? (isGoingOn(statement) ? doerBefore(copy, statement) : undefined)

const doerIn = (statement: Statement): Token | undefined => {
  const { tokens } = statement
  const before = tokens.slice(0, Math.max(0, verbIn(statement)))
  const isNoun = ({ tag }: Token): boolean => /^(?:NN|PRP$)/u.test(tag)
  return (
    before.find((token) => token.relation.startsWith('nsubj') && isNoun(token)) ??
    // *Two of the staff*: the parse has the number for the subject.
    (before.some(({ relation, tag }) => relation.startsWith('nsubj') && /^(?:CD|DT)$/u.test(tag))
      ? before.find((token) => isNoun(token) && token.relation !== 'compound')
      : undefined)
  )
}

const isGoingOn = ({ tokens, act }: Statement): boolean =>
  tokens[0]?.tag === 'CC' || tokens[0]?.lemma.toLowerCase() === act

const doerBefore = (copy: Copy, { claim, span }: Statement): Token | undefined => {
  const before = (bySentence(copy).get(claim.sentence) ?? []).findLast(
    (one) => one.span.start < span.start && doerIn(one) !== undefined,
  )
  return before && doerIn(before)
}

const made = new WeakMap<Copy, ReadonlyMap<number, readonly Statement[]>>()

const bySentence = (copy: Copy): ReadonlyMap<number, readonly Statement[]> => {
  const known = made.get(copy) ?? groupedBy(statementsOf(copy), ({ claim }) => claim.sentence)
  made.set(copy, known)
  return known
}
