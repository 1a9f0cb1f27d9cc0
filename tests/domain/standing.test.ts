import { expect, test } from 'vitest'
import { isBare, standingOf, type Judged } from '../../src/domain/standing.ts'

const search = { kind: 'search', stance: 'context' } as const
const link = { kind: 'link', stance: 'supports' } as const
const context = { kind: 'call', stance: 'context' } as const
const against = { kind: 'document', stance: 'contradicts' } as const

test.each`
  verdict       | checkability  | evidence             | standing           | bare
  ${null}       | ${'fact'}     | ${[]}                | ${'unchecked'}     | ${true}
  ${null}       | ${'fact'}     | ${[search]}          | ${'searched'}      | ${true}
  ${null}       | ${'fact'}     | ${[context, search]} | ${'searched'}      | ${false}
  ${null}       | ${'fact'}     | ${[link, search]}    | ${'unchecked'}     | ${false}
  ${null}       | ${'fact'}     | ${[search, against]} | ${'unchecked'}     | ${false}
  ${null}       | ${'fact'}     | ${[context]}         | ${'unchecked'}     | ${false}
  ${null}       | ${'opinion'}  | ${[]}                | ${'not-checkable'} | ${true}
  ${null}       | ${'forecast'} | ${[search]}          | ${'not-checkable'} | ${true}
  ${'verified'} | ${'fact'}     | ${[search]}          | ${'verified'}      | ${true}
  ${'disputed'} | ${'opinion'}  | ${[link]}            | ${'disputed'}      | ${false}
`(
  '$verdict, $checkability, with $evidence.length pieces of evidence, stands as $standing',
  ({
    verdict,
    checkability,
    evidence,
    standing,
    bare,
  }: Record<string, string> & { evidence: Judged['evidence'] }) => {
    const claim = { verdict: verdict && { kind: verdict }, worth: { checkability }, evidence } as Judged
    expect([standingOf(claim), isBare(claim)]).toEqual([standing, bare])
  },
)
