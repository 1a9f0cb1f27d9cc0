import { contains, spanOf } from '../../domain/span.ts'
import type { Check } from '../check.ts'

const ESTIMATED = /\b(?:an? )?estimated (?=[\d$€£]|\p{L}+ (?:hundred|thousand|million|billion))/dgiu

export const estimateWithoutEstimator: Check = {
  id: 'estimate-without-estimator',
  shelf: 'house',
  severity: 'note',
  title: 'An estimate that nobody made',
  why: 'Press style: “an estimated” needs an estimator; of a crowd, organisers’ and police figures are both named.',
  limits: 'Silent where the statement is credited to anybody.',

  *run({ text, claims, sentences }) {
    for (const match of text.matchAll(ESTIMATED)) {
      const at = { start: match.index, end: match.index + match[0].trimEnd().length }
      const sentence = sentences.findIndex(({ span }) => contains(span, spanOf(match)))
      const isCredited = claims.some(
        (claim) => claim.sentence === sentence && claim.attribution.kind !== 'none',
      )
      if (!isCredited) yield { message: `“${match[0].trimEnd()}”, and nobody is named who estimates.`, at }
    }
  },

  flags: ['Zoë came. 🙂 ⟦An estimated⟧ 20,000 people filled the square.'],
  passes: ['An estimated 20,000 people filled the square, the police said.'],
}
