import { describe, expect, test } from 'vitest'
import { keepLedger } from '../../src/analysis/ledger/keep-ledger.ts'
import { keepTimeline } from '../../src/analysis/ledger/keep-timeline.ts'
import { stepOf } from '../../src/analysis/ledger/step-of.ts'
import { findDates } from '../../src/analysis/stages/find-dates.ts'
import { findQuantities } from '../../src/analysis/stages/find-quantities.ts'
import { readSyntax } from '../../src/analysis/syntax/read-syntax.ts'
import { textOf } from '../../src/domain/span.ts'

const ledgerOf = (text: string) =>
  keepLedger({
    text,
    syntax: readSyntax(text),
    quantities: findQuantities(text),
    dates: findDates(text, '2020-11-09'),
    claims: [],
  })

const timelineOf = (text: string) =>
  keepTimeline({ text, syntax: readSyntax(text), dates: findDates(text, '2020-11-09') })

describe('the ledger', () => {
  test.each`
    text                                                           | at   | head         | fate          | isPart   | isMoving
    ${'Zoë 🙂 said that 14 soldiers were killed in the raid.'}     | ${0} | ${'soldier'} | ${'killed'}   | ${false} | ${false}
    ${'Several thousand people are believed to have been killed.'} | ${0} | ${'people'}  | ${'killed'}   | ${false} | ${false}
    ${'The quake killed 300 people and injured 1,200.'}            | ${0} | ${'people'}  | ${'killed'}   | ${false} | ${false}
    ${'The quake killed 300 people and injured 1,200.'}            | ${1} | ${'injure'}  | ${'hurt'}     | ${false} | ${false}
    ${'Another three people were arrested.'}                       | ${0} | ${'people'}  | ${'arrested'} | ${true}  | ${false}
    ${'The death toll rose to 45.'}                                | ${0} | ${null}      | ${'killed'}   | ${false} | ${true}
    ${'It killed thousands on each side.'}                         | ${0} | ${'kill'}    | ${'killed'}   | ${true}  | ${false}
  `('enters figure $at of $text', ({ text, at, ...expected }: { text: string; at: number }) => {
    expect(ledgerOf(text)[at]).toMatchObject(expected)
  })

  test('a sentence that refers back takes its dates from the one before', () => {
    const text = 'They fought a war in the early 1990s. It killed thousands.'
    expect(ledgerOf(text)[0]?.when.map(({ span }) => textOf(text, span))).toEqual(['early 1990s'])
  })

  test.each`
    words            | value         | step
    ${'70'}          | ${70}         | ${10}
    ${'105'}         | ${105}        | ${1}
    ${'1.2 million'} | ${1_200_000}  | ${100_000}
    ${'$60 million'} | ${60_000_000} | ${1_000_000}
    ${'six miles'}   | ${6}          | ${1}
    ${'4.1%'}        | ${4.1}        | ${0.1}
  `(
    '$words is rounded to $step',
    ({ words, value, step }: { words: string; value: number; step: number }) => {
      expect(stepOf(words, value)).toBeCloseTo(step, 9)
    },
  )
})

describe('the timeline', () => {
  test.each`
    text                                     | day             | verb       | minutes
    ${'Zoë 🙂 died on Monday.'}              | ${'2020-11-09'} | ${'die'}   | ${null}
    ${'The fighting began on September 27.'} | ${'2020-09-27'} | ${'begin'} | ${null}
    ${'It has been shut since 3 May 2019.'}  | ${'2019-05-03'} | ${'shut'}  | ${null}
    ${'The game ended at 9:55pm.'}           | ${null}         | ${'end'}   | ${1315}
  `('puts $text in its place', ({ text, ...expected }: { text: string }) => {
    expect(timelineOf(text)[0]).toMatchObject(expected)
  })
})
