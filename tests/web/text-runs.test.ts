import { expect, test } from 'vitest'
import { OWN_VOICE } from '../../src/domain/attribution.ts'
import type { Span } from '../../src/domain/span.ts'
import type { DeskClaim } from '../../src/domain/workbench.ts'
import { runsOf } from '../../src/web/presenters/text-runs.ts'
import { readMarked } from '../marked.ts'

const claimOf = (number: number, spans: readonly Span[], more: Partial<DeskClaim> = {}): DeskClaim => ({
  id: `c${number}`,
  key: `k${number}`,
  number,
  sentence: 0,
  spans,
  attribution: OWN_VOICE,
  hedging: { level: 0, cues: [] },
  quantities: [],
  dates: [],
  worth: { rank: 0, checkability: 'fact', reasons: [] },
  verdict: null,
  evidence: [],
  notes: [],
  corrected: { source: false, hedging: false },
  ...more,
})

/** Claims of the marked places: `⟦…⟧` is one, and each group of numbers in `held` another, by the order of the marks. */
const runsIn = (marked: string, held: readonly (readonly number[])[]) => {
  const { text, at } = readMarked(marked)
  const claims = held.map((places, index) =>
    claimOf(
      index + 1,
      places.map((place) => at[place]!),
    ),
  )
  const whole = { start: 0, end: text.length }
  return { text, runs: runsOf(text, claims, [whole])[0]! }
}

const written = (runs: ReturnType<typeof runsIn>['runs']): string =>
  runs
    .map(({ all, pieces }) => {
      const words = pieces.map((piece) => piece.words).join('')
      return all.length === 0 ? words : `[${all.map(({ number }) => number).join('+')}:${words}]`
    })
    .join('')

test.each`
  why                         | marked                                       | held          | out
  ${'no claim'}               | ${'It 🙂 rains.'}                            | ${[]}         | ${'It 🙂 rains.'}
  ${'one claim'}              | ${'Zoë: 🙂 ⟦it rains⟧.'}                     | ${[[0]]}      | ${'Zoë: 🙂 [1:it rains].'}
  ${'two that touch'}         | ${'⟦It rains⟧⟦ and pours⟧.'}                 | ${[[0], [1]]} | ${'[1:It rains][2: and pours].'}
  ${'one broken by its said'} | ${'“⟦It rains⟧,” she said, “⟦in Yerevan⟧.”'} | ${[[0, 1]]}   | ${'“[1:It rains],” she said, “[1:in Yerevan].”'}
`('$why', ({ marked, held, out }: { marked: string; held: number[][]; out: string }) => {
  const { text, runs } = runsIn(marked, held)
  expect(written(runs)).toBe(out)
  expect(runs.flatMap(({ pieces }) => pieces.map((piece) => piece.words)).join('')).toBe(text)
})

const spanIn = (text: string, words: string): Span => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

test.each`
  why                          | one                                   | two                     | out
  ${'one inside the other'}    | ${'The base, which is old, lies far'} | ${'which is old'}       | ${'[1:The base, ][1+2:which is old][1:, lies far].'}
  ${'two that overlap'}        | ${'The base, which'}                  | ${'which is old, lies'} | ${'[1:The base, ][2+1:which][2: is old, lies] far.'}
  ${'two in the same place'}   | ${'is old'}                           | ${'is old'}             | ${'The base, which [1+2:is old], lies far.'}
  ${'one that starts with it'} | ${'The base'}                         | ${'The base, which'}    | ${'[2+1:The base][2:, which] is old, lies far.'}
`('$why', ({ one, two, out }: { one: string; two: string; out: string }) => {
  const text = 'The base, which is old, lies far.'
  const claims = [claimOf(1, [spanIn(text, one)]), claimOf(2, [spanIn(text, two)])]
  expect(written(runsOf(text, claims, [{ start: 0, end: text.length }])[0]!)).toBe(out)
})

test('frame, source and hedge cut pieces inside and outside of a claim', () => {
  const text = 'Zoë 🙂 said it may rain.'
  const claim = claimOf(1, [spanIn(text, 'it may rain')], {
    attribution: { ...OWN_VOICE, frame: [spanIn(text, 'Zoë 🙂 said')], source: [spanIn(text, 'Zoë 🙂')] },
    hedging: { level: 3, cues: [{ span: spanIn(text, 'may'), level: 3, scope: 'source' }] },
  })
  const pieces = runsOf(text, [claim], [{ start: 0, end: text.length }])[0]!.flatMap((run) => run.pieces)
  expect(
    pieces.map(({ words, hedge, source, frame }) => [words, hedge, source.length, frame.length]),
  ).toEqual([
    ['Zoë 🙂', false, 1, 1],
    [' said', false, 0, 1],
    [' ', false, 0, 0],
    ['it ', false, 0, 0],
    ['may', true, 0, 0],
    [' rain', false, 0, 0],
    ['.', false, 0, 0],
  ])
})

test('a claim that runs over two blocks is in both', () => {
  const text = 'It rains.\n\nIt pours.'
  const blocks = [
    { start: 0, end: 9 },
    { start: 11, end: 20 },
  ]
  const runs = runsOf(text, [claimOf(1, [{ start: 0, end: 20 }])], blocks)
  expect(runs.map(written)).toEqual(['[1:It rains.]', '[1:It pours.]'])
})
