import type { Token } from '../../domain/syntax.ts'
import type { Copy } from '../check.ts'
import { clauseEnd } from './clause-bounds.ts'
import type { Deed } from './find-deeds.ts'
import { agentAfter } from './roles-of.ts'
import { stemsOf } from './stems-of.ts'
import { tellingStem } from './telling-stem.ts'

/** In tokens: how far the words for what it was done to may reach back. */
const FARTHEST = 6

/** *The £40,000 stolen by Ms Reed went on a car*: a deed that a participle tells of a noun, and by whom. */
export const participleDeeds = ({ syntax: { tokens, sentences } }: Copy): Deed[] =>
  tokens.flatMap((verb, at): Deed[] => {
    const range = sentences[verb.sentence]
    if (verb.tag !== 'VBN' || !range || !/^(?:NNS?|CD)$/u.test(tokens[at - 1]?.tag ?? '')) return []
    const end = clauseEnd(tokens, at + 1, range.end)
    const agent = agentAfter(tokens, at, end)
    const first = agent && startOf(tokens, at, range.first)
    if (!agent || first === null) return []
    const stem = tellingStem(tokens, at, end)
    return [
      {
        verb: { ...verb, tag: 'VBD' },
        at,
        stem,
        subject: stemsOf(agent.doer),
        isKnown: true,
        isPronoun: agent.doer.some(({ tag }) => tag === 'PRP'),
        isNamed: agent.doer.some(({ tag }) => tag === 'NNP'),
        args: stemsOf([...tokens.slice(first, at), ...agent.done]),
        isNegated: false,
        isModal: false,
        isDependent: false,
        span: {
          start: tokens[first]?.span.start ?? verb.span.start,
          end: tokens[end - 1]?.span.end ?? verb.span.end,
        },
      },
    ]
  })

/** Where *the £40,000* begins; `null` where it is not a known thing, or another verb stands before it. */
const startOf = (tokens: readonly Token[], at: number, floor: number): number | null => {
  for (let first = at - 1; first >= Math.max(floor, at - FARTHEST); first--) {
    const token = tokens[first]
    if (/^(?:the|its|his|her|their)$/u.test(token?.lower ?? '')) return first
    if (!/^(?:NN|CD|JJ|\$)/u.test(token?.tag ?? '')) return null
  }
  return null
}
