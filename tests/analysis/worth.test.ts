import { describe, expect, test } from 'vitest'
import { hedgingOf } from '../../src/analysis/stages/find-hedges.ts'
import { rankClaim } from '../../src/analysis/stages/rank-claims.ts'
import { readSyntax } from '../../src/analysis/syntax/read-syntax.ts'
import { OWN_VOICE, type AttributionKind } from '../../src/domain/attribution.ts'
import type { CheckWorthiness } from '../../src/domain/claim.ts'
import { hedgesOf } from '../bench/hedging/read-level.ts'
import { readMarked } from '../marked.ts'

/** Ranks a claim that is a whole text; ⟦ ⟧ marks its exact figures, ⟦1: ⟧ its round ones, ⟦2: ⟧ its dates. */
const worthOf = (marked: string, kind: AttributionKind = 'statement'): CheckWorthiness => {
  const { text, at, related } = readMarked(marked)
  const spans = [{ start: 0, end: text.length }]
  const quantity = { min: 3, max: 3, unit: null, of: null, ofSpan: null, approximate: false }
  const date = { from: null, to: null, precision: 'day' as const, weekday: null, absolute: true }
  return rankClaim({
    text,
    syntax: readSyntax(text),
    spans,
    quantities: [
      ...at.map((span) => ({ ...quantity, span })),
      ...(related.get(1) ?? []).map((span) => ({ ...quantity, span, max: null, approximate: true })),
    ],
    dates: (related.get(2) ?? []).map((span) => ({ ...date, span })),
    attribution: { ...OWN_VOICE, kind },
    hedging: hedgingOf(spans, hedgesOf(text)),
  })
}

describe('a claim gives its reasons in words', () => {
  test.each`
    marked                                      | reasons
    ${'The blast killed ⟦40⟧ people.'}          | ${['a death toll', 'an exact figure']}
    ${'The flood injured ⟦nine⟧ people.'}       | ${['a number of people hurt', 'an exact figure']}
    ${'Zoë Laurent was arrested for fraud.'}    | ${['an accusation that names somebody', 'a name']}
    ${'Prices rose by ⟦1:about 5 per cent⟧.'}   | ${['a round figure', 'a rise or a fall']}
    ${'The bridge opened on ⟦2:3 March 1984⟧.'} | ${['a date']}
    ${'The gate was left open.'}                | ${['no figure, name or date']}
    ${'The tower may fall.'}                    | ${['said to be uncertain', 'no figure, name or date']}
  `('$marked', ({ marked, reasons }: { marked: string; reasons: string[] }) =>
    expect(worthOf(marked).reasons).toEqual(reasons),
  )
})

test.each`
  text                                           | checkability
  ${'The minister should resign.'}               | ${'opinion'}
  ${'The law is unfair.'}                        | ${'opinion'}
  ${'It was a wonderful evening.'}               | ${'opinion'}
  ${'Sales will rise.'}                          | ${'forecast'}
  ${'The court is expected to rule.'}            | ${'forecast'}
  ${'The train is going to be late.'}            | ${'forecast'}
  ${'The army took a city of great value.'}      | ${'fact'}
  ${'A man who will be 40 soon stole the ring.'} | ${'fact'}
  ${'The murder was a tragic event.'}            | ${'fact'}
  ${'The pilot is going to the office.'}         | ${'fact'}
`('$text is a $checkability', ({ text, checkability }: { text: string; checkability: string }) =>
  expect(worthOf(text).checkability).toBe(checkability),
)

test('what harms most if it is wrong ranks first, what cannot be checked last', () => {
  const inOrder = [
    'Gunmen killed ⟦14⟧ people in Évora.',
    'Zoë Laurent was arrested for fraud.',
    'The firm made ⟦€14m⟧ in ⟦2:May⟧.',
    'The firm moved to Évora.',
    'The gate was left open.',
    'The law is unfair.',
  ].map((marked) => worthOf(marked).rank)
  expect(inOrder).toEqual([...inOrder].sort((a, b) => b - a))
  expect(new Set(inOrder).size).toBe(inOrder.length)
})

test('a rank stays between 0 and 100', () => {
  const most = worthOf(
    'Zoë Laurent, arrested for murder on ⟦2:Monday⟧, killed ⟦14⟧ of ⟦20⟧ people because of the largest debt, behind a rise.',
    'denial',
  )
  expect(most.rank).toBe(100)
  expect(worthOf('', 'none').rank).toBeGreaterThanOrEqual(0)
})
