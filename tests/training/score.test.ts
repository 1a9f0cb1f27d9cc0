import { expect, test } from 'vitest'
import type { CorpusAttribution } from '../../src/training/corpus.ts'
import { score } from '../../src/training/score.ts'

const TEXT = 'É🙂 Ana Ruiz said that it rained. “No,” replied Bo, the guard.'

/** The attribution whose parts are these words of `TEXT`. */
const drawn = (source: string, cue: string, content: string): CorpusAttribution => {
  const spans = (words: string) => {
    const start = TEXT.indexOf(words)
    return words === '' ? [] : [[start, start + words.length] as const]
  }
  return { source: spans(source), cue: spans(cue), content: spans(content) }
}
const RAIN = drawn('Ana Ruiz', 'said', 'that it rained')
const NO = drawn('Bo, the guard', 'replied', '“No,”')

test.each`
  what                       | found                                                  | measure                    | f1
  ${'all right'}             | ${[RAIN, NO]}                                          | ${'attribution'}           | ${1}
  ${'all right'}             | ${[RAIN, NO]}                                          | ${'allExact'}              | ${1}
  ${'one of two'}            | ${[RAIN]}                                              | ${'attribution'}           | ${2 / 3}
  ${'nothing'}               | ${[]}                                                  | ${'attribution'}           | ${0}
  ${'a content cut in half'} | ${[drawn('Ana Ruiz', 'said', 'rained'), NO]}           | ${'attribution'}           | ${1}
  ${'a content cut in half'} | ${[drawn('Ana Ruiz', 'said', 'rained'), NO]}           | ${'contentFlat'}           | ${0.5}
  ${'the head of a source'}  | ${[RAIN, drawn('Bo', 'replied', '“No,”')]}             | ${'attributionWithSource'} | ${1}
  ${'the wrong source'}      | ${[RAIN, drawn('Ana Ruiz', 'replied', '“No,”')]}       | ${'attributionWithSource'} | ${0.5}
  ${'a source where is one'} | ${[RAIN, drawn('', 'replied', '“No,”')]}               | ${'attributionWithSource'} | ${0.5}
  ${'one found twice'}       | ${[RAIN, RAIN, NO]}                                    | ${'attribution'}           | ${0.8}
  ${'a cue somewhere else'}  | ${[drawn('Ana Ruiz', 'rained', 'that it rained'), NO]} | ${'attribution'}           | ${0.5}
`(
  '$what: $measure is $f1',
  ({ found, measure, f1 }: { found: CorpusAttribution[]; measure: 'attribution'; f1: number }) => {
    expect(score([{ text: TEXT, gold: [RAIN, NO], found }])[measure].f1).toBeCloseTo(f1, 6)
  },
)
