import { describe, expect, test } from 'vitest'
import { findQuantities } from '../../src/analysis/stages/find-quantities.ts'
import { readMarked } from '../marked.ts'

const shown = (copy: string) => {
  const { text } = readMarked(copy)
  return findQuantities(text).map(({ span, min, max, unit, of, approximate }) => {
    const range = min === max ? String(min) : `${min ?? '…'}–${max ?? '…'}`
    return `${span.start}:${text.slice(span.start, span.end)} = ${approximate ? '~' : ''}${range} ${unit ?? '-'} of ${of ?? '-'}`
  })
}

/** The figures expected, each at its marked place. */
const expected = (copy: string, values: readonly string[]) => {
  const { text, at } = readMarked(copy)
  return at.map((span, index) => `${span.start}:${text.slice(span.start, span.end)} = ${values[index] ?? ''}`)
}

describe('figures of a text', () => {
  test.each`
    copy                                                                             | values
    ${'Zoë 🙂 lost ⟦two⟧ dogs.'}                                                     | ${['2 - of dogs']}
    ${'⟦Two⟧ Russian servicemen died.'}                                              | ${['2 person of Russian servicemen']}
    ${'It has left ⟦hundreds, if not thousands⟧, dead.'}                             | ${['~200–9999 person of dead']}
    ${'⟦Several thousand⟧ people fled.'}                                             | ${['~2000–9999 person of people']}
    ${'⟦Dozens⟧ of homes burned.'}                                                   | ${['~24–99 - of homes']}
    ${'⟦Tens of thousands⟧ marched.'}                                                | ${['~20000–99999 - of marched']}
    ${'More than ⟦200⟧ people came.'}                                                | ${['~200–… person of people']}
    ${'Up to ⟦40⟧ cars burned.'}                                                     | ${['~…–40 - of cars']}
    ${'⟦Between 40 and 50⟧ cars burned.'}                                            | ${['~40–50 - of cars']}
    ${'⟦40-50⟧ cars burned.'}                                                        | ${['~40–50 - of cars']}
    ${'It takes ⟦2 to 3 million dollars⟧.'}                                          | ${['~2000000–3000000 US dollar of -']}
    ${'Nearly ⟦half a million⟧ people came.'}                                        | ${['~500000 person of people']}
    ${'The fire killed ⟦35⟧.'}                                                       | ${['35 person of killed']}
    ${'At least ⟦35⟧ were killed.'}                                                  | ${['~35–… person of killed']}
    ${'A deal of ⟦$3.5 million⟧, or ⟦£2m⟧ less ⟦1.2bn yen⟧.'}                        | ${['3500000 US dollar of -', '2000000 pound sterling of -', '1200000000 yen of -']}
    ${'⟦4.1 per cent⟧ of voters, up ⟦two percentage points⟧.'}                       | ${['4.1 percent of voters', '2 percentage point of -']}
    ${'⟦Two thirds⟧ of them, ⟦one in five⟧ of us.'}                                  | ${['0.6666666666666666 - of them', '0.2 - of us']}
    ${'With ⟦8st 9lb⟧ he rode ⟦one mile and two furlongs⟧, the 21st, and came 1st.'} | ${['8.642857142857142 stone of -', '1.25 mile of -']}
    ${'He is ⟦5ft 10in⟧ tall and weighs ⟦80kg⟧.'}                                    | ${['5.833333333333333 foot of -', '80 kilogram of -']}
    ${'It was ⟦38C⟧, then ⟦-5 degrees Celsius⟧.'}                                    | ${['38 degree Celsius of -', '-5 degree Celsius of -']}
    ${'It lies about ⟦70 kilometres⟧ (⟦40 miles⟧) away.'}                            | ${['~70 kilometre of -', '40 mile of -']}
    ${'⟦120,000 hectares⟧ and ⟦190 km2⟧ burned at ⟦90 mph⟧.'}                        | ${['120000 hectare of -', '190 square kilometre of -', '90 mile per hour of -']}
    ${'For ⟦six weeks⟧ they fought.'}                                                | ${['6 week of -']}
    ${'Maria Lopez, ⟦43⟧, and a ⟦9-year-old⟧ boy aged ⟦9⟧.'}                         | ${['43 year of age of -', '9 year of age of -', '9 year of age of -']}
    ${'A woman in her ⟦40s⟧ spoke.'}                                                 | ${['~40–49 year of age of -']}
    ${'The toll rose from ⟦40⟧ to ⟦50⟧.'}                                            | ${['40 - of -', '50 - of -']}
    ${'⟦One hundred and twenty-one⟧ ships, ⟦2½ tons⟧.'}                              | ${['121 - of ships', '2.5 ton of -']}
  `('reads $copy', ({ copy, values }: { copy: string; values: string[] }) => {
    expect(shown(copy)).toEqual(expected(copy, values))
  })

  test.each`
    copy
    ${'Zoë 🙂 was born in 1994 and left in the 1990s.'}
    ${'On May 3, 2020, and 3/5/2020 at 10:30 a.m. she rang 555-0123.'}
    ${'COVID-19 hit a Boeing 737 on Highway 61, Route 66 and page 12.'}
    ${'They won 3-2 and lost 6-3, 6-4 in the 21st minute.'}
    ${'No one knew this one; one another, one of the best, one day.'}
    ${'Formula One, the Group of Seven, Windows 10 and 9/11, 24/7.'}
    ${'He was the third man; a third man came second.'}
    ${'He was hit, and a third was taken away.'}
  `('finds none in $copy', ({ copy }: { copy: string }) => {
    expect(shown(copy)).toEqual([])
  })
})

test('a paragraph begins a sentence', () => {
  expect(shown('It blew up on Thursday.\n\nNine people died.')).toEqual(['25:Nine = 9 person of people'])
})
