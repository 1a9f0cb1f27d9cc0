import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { isOwned } from './definite.ts'
import { mayBeCalled } from './kin-nouns.ts'

/** The common noun that a sentence is about. */
const themeOf = ({ syntax }: Copy, sentence: number): string | null => {
  const { first, end } = syntax.sentences[sentence] ?? { first: 0, end: 0 }
  const subject = syntax.tokens.slice(first, end).find(({ relation }) => relation.startsWith('nsubj'))
  return subject?.tag.startsWith('NN') === true && !subject.tag.startsWith('NNP')
    ? subject.lemma.toLowerCase()
    : null
}

/** *A ferry had 25 crew. The freighter was holed. Its 17 crew were unhurt*: the sentence before turned to another owner. */
export const isOfOtherOwner = (copy: Copy, a: Figure, b: Figure): boolean => {
  if (!isOwned(copy, b) || b.sentence - a.sentence < 2) return false
  const theme = themeOf(copy, b.sentence - 1)
  if (theme === null || a.subject === null) return false
  const known = [a.subject, a.head, ...a.context]
  return !known.some((word) => word === theme || mayBeCalled(word, theme))
}
