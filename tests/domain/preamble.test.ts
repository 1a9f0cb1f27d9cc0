import { describe, expect, test } from 'vitest'
import { findPreamble, isDay, readDay } from '../../src/domain/preamble.ts'
import { textOf } from '../../src/domain/span.ts'

describe('the date line and the headline', () => {
  test.each`
    text                                                        | date                         | publishedAt     | headline
    ${'Date: 2021-03-04\nÉvian dam gives way\n\nIt broke.'}     | ${'Date: 2021-03-04'}        | ${'2021-03-04'} | ${'Évian dam gives way'}
    ${'Date: 2021-03-04\r\nDam gives way\r\n\r\nIt broke.\r\n'} | ${'Date: 2021-03-04'}        | ${'2021-03-04'} | ${'Dam gives way'}
    ${'Date: Thu, 4 March 2021\n\nIt broke.'}                   | ${'Date: Thu, 4 March 2021'} | ${'2021-03-04'} | ${null}
    ${'Published: Mar. 4, 2021\nIt broke. 🙂'}                  | ${'Published: Mar. 4, 2021'} | ${'2021-03-04'} | ${null}
    ${' date 2021-03-04 The dam broke, Norway said.'}           | ${'date 2021-03-04'}         | ${'2021-03-04'} | ${null}
    ${'DATE 2021-03-04\nDam gives way 🙂\n\nIt broke.'}         | ${'DATE 2021-03-04'}         | ${'2021-03-04'} | ${'Dam gives way 🙂'}
    ${'Date: 2021-02-30\nIt broke.'}                            | ${'Date: 2021-02-30'}        | ${null}         | ${null}
    ${'date 2021-03-04-05 is a code.'}                          | ${null}                      | ${null}         | ${null}
    ${'Date palms are tall: 20 metres.'}                        | ${null}                      | ${null}         | ${null}
    ${'Date: the fruit, not the day.'}                          | ${null}                      | ${null}         | ${null}
    ${'🙂 Dam gives way\n\nIt broke.'}                          | ${null}                      | ${null}         | ${'🙂 Dam gives way'}
    ${'The dam broke.\n\nIt was old.'}                          | ${null}                      | ${null}         | ${null}
    ${'“The dam broke.”\n\nIt was old.'}                        | ${null}                      | ${null}         | ${null}
    ${'Dam gives way\nIt broke.'}                               | ${null}                      | ${null}         | ${null}
    ${'Dam gives way'}                                          | ${null}                      | ${null}         | ${null}
    ${''}                                                       | ${null}                      | ${null}         | ${null}
  `('$text', ({ text, date, publishedAt, headline }: Record<string, string | null>) => {
    const found = findPreamble(text ?? '')
    expect(found.date && textOf(text ?? '', found.date)).toBe(date)
    expect(found.publishedAt).toBe(publishedAt)
    expect(found.headline && textOf(text ?? '', found.headline)).toBe(headline)
  })

  test('a long run of white space is read in no time', () => {
    const started = performance.now()
    findPreamble(' '.repeat(1_000_000))
    findPreamble('\n '.repeat(500_000) + 'x')
    findPreamble(`Date: ${'1'.repeat(1_000_000)}`)
    expect(performance.now() - started).toBeLessThan(1_000)
  })
})

test.each`
  words                  | day
  ${'2020-02-29'}        | ${'2020-02-29'}
  ${'2021-02-29'}        | ${null}
  ${'2020-11-09T10:15Z'} | ${'2020-11-09'}
  ${'1st May 2020'}      | ${'2020-05-01'}
  ${'Smarch 3, 2020'}    | ${null}
  ${'yesterday'}         | ${null}
`('$words is the day $day', ({ words, day }: { words: string; day: string | null }) => {
  expect(readDay(words)).toBe(day)
})

test('a day is written in full', () => {
  expect(['2020-11-09', '2020-11-9', '09/11/2020', ''].map(isDay)).toEqual([true, false, false, false])
})
