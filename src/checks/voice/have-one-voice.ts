import { textOfAll } from '../../domain/span.ts'
import type { Copy } from '../check.ts'
import { deedStem } from '../deeds/stem.ts'
import { haveOneSource, type Statement } from '../statements.ts'

/** *The airline said that Kestrel Air is not in talks*: a source without a name is the one that its claim is about. */
export const haveOneVoice = (copy: Copy, a: Statement, b: Statement): boolean =>
  haveOneSource(copy.text, a.claim, b.claim) ||
  [
    [a, b],
    [b, a],
  ].some(([nameless, named]) => nameless && named && isOwnAffair(copy, nameless, named))

const isOwnAffair = (copy: Copy, { claim, tokens }: Statement, { claim: named }: Statement): boolean => {
  const source = textOfAll(copy.text, claim.attribution.source)
  const other = textOfAll(copy.text, named.attribution.source)
  const kind = BODY.exec(source)?.[1]?.toLowerCase()
  if (kind === undefined) return false
  if (deedStem({ lemma: kind }) === deedStem({ lemma: kindOf(other) }) && isOnlyOne(copy, kindOf(other)))
    return true
  const subject = tokens.find(({ tag, relation }) => tag === 'NNP' && /^(?:nsubj|compound)/u.test(relation))
  return subject !== undefined && other.includes(subject.text)
}

const BODY =
  /^the (company|firm|airline|club|bank|group|party|union|ministry|carrier|maker|retailer|operator|agency|university|school|council|hospital|palace|trust|church)$/iu

/** What a name says its bearer is: *Skylark Airways* is an airline. */
const kindOf = (name: string): string => {
  const words = name.toLowerCase().match(/\p{L}+/gu) ?? []
  return (
    words
      .map((word) => word.replace(/^air(?:ways|lines)?$/u, 'airline'))
      .find((word) => BODY.test(`the ${word}`)) ?? ''
  )
}

const isOnlyOne = ({ sources }: Copy, kind: string): boolean =>
  sources.filter(({ name }) => /\p{Lu}/u.test(name) && kindOf(name) === kind).length === 1
