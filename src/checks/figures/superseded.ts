import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { wordsAround } from './definite.ts'

/*
 * A later count may be another one although it counts the same: some were left when the first was told, more were added
 * between them, or it is what the counts before it make.
 */

/** *Four hostages are still held*: those that are left are some of all. */
export const isLeft = (copy: Copy, a: Figure): boolean =>
  /^[^.;,]{0,24}\b(?:still|remain(?:s|ed|ing)?)\b/iu.test(wordsAround(copy, a).after)

const MORE =
  /\b(?:more|another|others?|also)\b[^.;]{0,40}\b(?:died|killed|dead|injured|hurt|arrested|detained|rescued|found)\b|\b(?:died|killed|injured|arrested)\b[^.;]{0,12}\b(?:too|later|also)\b/iu
const FARTHEST = 600

/** *Two more died in hospital*: told between them, it makes the later count another. */
export const isAddedTo = ({ text }: Copy, { quantity: { span } }: Figure, b: Figure): boolean =>
  MORE.test(text.slice(span.end, Math.min(b.quantity.span.start, span.end + FARTHEST)))

/** *Six soldiers and four children were killed. Two more died … the 12 victims*: what the figures before it make. */
export const isTotalOf = (b: Figure, others: readonly Figure[]): boolean => {
  const near = others.filter(
    ({ sentence, quantity: { min, max } }) => b.sentence - sentence <= REACH && min === max,
  )
  const last = near.slice(-MOST_ADDED)
  return last.some((_, from) => {
    let sum = 0
    return last.slice(from).some((figure, at) => {
      sum += figure.quantity.min ?? 0
      return at > 0 && sum === b.quantity.min
    })
  })
}

const MOST_ADDED = 4
const REACH = 24
