import { describe, expect, test } from 'vitest'
import { findDates } from '../../src/analysis/stages/find-dates.ts'
import { readMarked } from '../marked.ts'

const MONDAY = '2020-11-09'

const shown = (copy: string, publishedAt: string | null = MONDAY) => {
  const { text } = readMarked(copy)
  return findDates(text, publishedAt).map(
    ({ span, from, to, precision }) =>
      `${span.start}:${text.slice(span.start, span.end)} = ${from === to ? (from ?? '?') : `${from ?? '…'}/${to ?? '…'}`} ${precision}`,
  )
}

const expected = (copy: string, values: readonly string[]) => {
  const { text, at } = readMarked(copy)
  return at.map((span, index) => `${span.start}:${text.slice(span.start, span.end)} = ${values[index] ?? ''}`)
}

describe('dates of a text printed on Monday, 9 November 2020', () => {
  test.each`
    copy                                                                        | values
    ${'Zoë 🙂 died on ⟦Monday⟧.'}                                               | ${['2020-11-09 day']}
    ${'She died on ⟦Friday⟧.'}                                                  | ${['2020-11-06 day']}
    ${'She will speak on ⟦Friday⟧.'}                                            | ${['2020-11-13 day']}
    ${'It began on ⟦September 27⟧.'}                                            | ${['2020-09-27 day']}
    ${'It began on ⟦27 Sept. 2019⟧.'}                                           | ${['2019-09-27 day']}
    ${'It began on ⟦Sunday, September 27, 2020⟧.'}                              | ${['2020-09-27 day']}
    ${'The vote is due on ⟦December 12⟧.'}                                      | ${['2020-12-12 day']}
    ${'It is brought in by ⟦April 10 next year⟧, like ⟦3 May last year⟧.'}      | ${['2021-04-10 day', '2019-05-03 day']}
    ${'It ran ⟦from 3 to 5 May⟧.'}                                              | ${['2020-05-03/2020-05-05 day']}
    ${'It ran on ⟦3-5 May 2019⟧.'}                                              | ${['2019-05-03/2019-05-05 day']}
    ${'It ran ⟦from May to July 2019⟧.'}                                        | ${['2019-05-01/2019-07-31 month']}
    ${'He left ⟦last week⟧.'}                                                   | ${['2020-11-02/2020-11-08 week']}
    ${'He left ⟦last month⟧.'}                                                  | ${['2020-10-01/2020-10-31 month']}
    ${'He left ⟦last Monday⟧.'}                                                 | ${['2020-11-02 day']}
    ${'He left ⟦three years ago⟧, ⟦two days ago⟧.'}                             | ${['2017-01-01/2017-12-31 year', '2020-11-07 day']}
    ${'It is so ⟦since 1994⟧.'}                                                 | ${['1994-01-01/2020-11-09 year']}
    ${'It rained in ⟦the 1990s⟧.'.replace('⟦the ', 'the ⟦')}                    | ${['1990-01-01/1999-12-31 decade']}
    ${'It rained in the ⟦early 1990s⟧.'}                                        | ${['1990-01-01/1993-12-31 decade']}
    ${'It rained in ⟦late 2019⟧ and in ⟦2018⟧.'}                                | ${['2019-09-01/2019-12-31 year', '2018-01-01/2018-12-31 year']}
    ${'It fell in the ⟦second quarter of 2021⟧.'}                               | ${['2021-04-01/2021-06-30 quarter']}
    ${'It fell in the ⟦summer of 2014⟧.'}                                       | ${['2014-06-01/2014-08-31 season']}
    ${'It began on May 3 and ended on ⟦the 27th⟧.'.replace('May 3', '⟦May 3⟧')} | ${['2020-05-03 day', '2020-05-27 day']}
    ${'It began at ⟦10 a.m. on 3 May⟧.'}                                        | ${['2020-05-03T10:00 hour']}
    ${'It began at ⟦10:30 GMT on 3 May 2019⟧.'}                                 | ${['2019-05-03T10:30Z minute']}
    ${'It lasted ⟦from 1988 to 1994⟧.'}                                         | ${['1988-01-01/1994-12-31 year']}
    ${'It fell in the ⟦past three years⟧.'}                                     | ${['2017-11-09/2020-11-09 year']}
    ${'He came on ⟦2020-05-03⟧ and left on ⟦5/6/2020⟧.'}                        | ${['2020-05-03 day', '2020-05-06 day']}
    ${'He came ⟦yesterday morning⟧ and goes ⟦tomorrow⟧.'}                       | ${['2020-11-08 day', '2020-11-10 day']}
    ${'He came ⟦before 2010⟧.'}                                                 | ${['…/2009-12-31 year']}
    ${'He came on ⟦Christmas Eve⟧.'}                                            | ${['2019-12-24 day']}
    ${'On ⟦31 February 2020⟧ nothing was.'}                                     | ${['? day']}
  `('reads $copy', ({ copy, values }: { copy: string; values: string[] }) => {
    expect(shown(copy)).toEqual(expected(copy, values))
  })

  test.each`
    copy
    ${'Zoë 🙂 may go; they march and he sat down for a second.'}
    ${'Mr. March met Theresa May and the Sun wrote of it.'}
    ${'They won 3-2; 24 people came, 2,020 of them from 10 Downing Street.'}
    ${'The first man, the second quarter-final, a third time.'}
    ${'Bloody Sunday was shown on a spring day in fall colours.'}
  `('finds none in $copy', ({ copy }: { copy: string }) => {
    expect(shown(copy)).toEqual([])
  })
})

test.each`
  copy                     | values
  ${'It was on Monday.'}   | ${['10:Monday = ? day']}
  ${'It was in May 2019.'} | ${['10:May 2019 = 2019-05-01/2019-05-31 month']}
  ${'It was on 3 May.'}    | ${['10:3 May = ? day']}
`('without a day of publication, $copy', ({ copy, values }: { copy: string; values: string[] }) => {
  expect(shown(copy, null)).toEqual(values)
})
