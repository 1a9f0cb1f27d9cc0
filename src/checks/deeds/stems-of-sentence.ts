import type { Copy } from '../check.ts'
import type { Statement } from '../statements.ts'
import { stemsOf } from './stems-of.ts'

/** *A coach who, two players say, hit boys*: the accused may stand outside the claim. */
export const stemsOfSentence = ({ syntax: { tokens, sentences } }: Copy, { claim }: Statement): Set<string> =>
  stemsOf(tokens.slice(sentences[claim.sentence]?.first ?? 0, sentences[claim.sentence]?.end ?? 0))
