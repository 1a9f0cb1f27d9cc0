import { textOf } from '../domain/span.ts'
import type { Quotation } from '../domain/syntax.ts'
import type { Check, Copy, Raised } from './check.ts'
import { fitOf, pairsAlike } from './same-words.ts'

/** Shorter quotations repeat by chance. */
const FEWEST_WORDS = 6
const MOST_ALTERED = 0.3

const NEGATED = /\b(?:not|never|no|nobody|nothing|\p{L}+n['’]t)\b/u

const CUT = /…|\.\.\.|[[\]]/u

const wordsOf = (copy: string): string[] => copy.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu) ?? []

/** Speakers build sentences alike in one breath; an altered repeat stands in another sentence. */
const isOneBreath = ({ sentences }: Copy, a: Quotation, b: Quotation): boolean =>
  b.span.start - a.span.end < 12 ||
  sentences.some(({ span }) => span.start <= a.span.start && b.span.end <= span.end)

export const quoteAltered: Check = {
  id: 'quote-altered',
  shelf: 'voice',
  severity: 'error',
  title: 'A quotation changes its words on repeat',
  why: 'Words in quotation marks are somebody’s own; of two wordings one at most was said.',
  limits:
    'Takes two quotations that share most of their words in order for one. A speaker’s refrain is to be dismissed; cuts marked by points or brackets are left alone.',

  *run(copy) {
    const { text, syntax } = copy
    const quotations = syntax.quotations.filter(({ inner }) => {
      const words = textOf(text, inner)
      return words.length < 600 && !CUT.test(words)
    })
    const runs = quotations.map(({ inner }) => wordsOf(textOf(text, inner)))
    for (const [first, second] of pairsAlike(runs)) {
      const [a, b] = [quotations[first], quotations[second]]
      if (!a || !b || !isAltered(runs[first] ?? [], runs[second] ?? []) || isOneBreath(copy, a, b)) continue
      yield raise(text, a, b)
    }
  },

  flags: [
    '“⟦1:We hoped for more and we got less,⟧” said Zoë 🙂 Stein. Her “⟦We hoped for little and we got less⟧” was all.',
    '“⟦1:You knew for nine months and you did nothing,⟧” he said. The judge’s “⟦You knew for six months and you did nothing⟧” met silence.',
  ],
  passes: [
    '“We hoped for more and we got less,” she said. Her “hoped for more and we got less” was all.',
    '“We hoped for more and we got less,” she said. Later: “We hoped for … more and got less.”',
    '“We will build a wall on the border,” he said. “We will build a school in the town,” she said.',
  ],
}

const isAltered = (a: readonly string[], b: readonly string[]): boolean => {
  const { shared, shorter, window } = fitOf(a, b)
  if (shorter < FEWEST_WORDS || shared === shorter || NEGATED.test(a.join(' ')) !== NEGATED.test(b.join(' ')))
    return false
  const isWhole = Math.abs(a.length - b.length) <= 2
  const isAnchored = a[0] === b[0] && a.at(-1) === b.at(-1)
  if (!isWhole && !isAnchored) return false
  return shorter - shared <= Math.max(1, shorter * MOST_ALTERED) && window <= shared + 3
}

const raise = (text: string, a: Quotation, b: Quotation): Raised => ({
  message: `“${textOf(text, b.inner)}” here is “${textOf(text, a.inner)}” above.`,
  at: b.inner,
  related: [a.inner],
})
