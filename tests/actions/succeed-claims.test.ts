import { expect, test } from 'vitest'
import { succeedClaims } from '../../src/actions/succeed-claims.ts'
import { contextOf, type Stated } from '../../src/domain/succession.ts'

/** The claims of a text, one between each pair of bars; what stands before a colon attributes it. */
const statedIn = (text: string): Stated[] => {
  const whole = text.replace(/\|/g, '')
  let from = 0
  return text.split('|').map((part, index) => {
    const [frame = '', words = ''] = part.includes(':') ? part.split(':') : ['', part]
    const start = whole.indexOf(words, from)
    from = start + words.length
    const context = contextOf(whole, { start, end: from })
    return { id: `c${index + 1}`, number: index + 1, words: words.trim(), frame: frame.trim(), context }
  })
}

test.each`
  what                                | before                                                          | after                                                                         | fates
  ${'unchanged'}                      | ${'Zoë left 🙂.|Nine people died.'}                             | ${'Zoë left 🙂.|Nine people died.'}                                           | ${['carried c1', 'carried c2']}
  ${'moved'}                          | ${'Zoë left 🙂.|Nine people died.'}                             | ${'Nine people died.|Zoë left 🙂.'}                                           | ${['carried c2', 'carried c1']}
  ${'one put in between'}             | ${'Zoë left.|Nine people died.'}                                | ${'Zoë left.|It rained all day.|Nine people died.'}                           | ${['carried c1', 'carried c3']}
  ${'another kind of apostrophe'}     | ${"The ship's crew of nine died."}                              | ${'The ship’s crew of nine died.'}                                            | ${['carried c1']}
  ${'a new figure'}                   | ${'The fire killed nine people in Łódź.|It rained.'}            | ${'The fire killed ten people in Łódź.|It rained.'}                           | ${['recheck c1', 'carried c2']}
  ${'a slip mended'}                  | ${'War broke out between the two counties in May.'}             | ${'War broke out between the two countries in May.'}                          | ${['recheck c1']}
  ${'the same in another’s mouth'}    | ${'The mayor said: Nine people died.'}                          | ${'The police said: Nine people died.'}                                       | ${['recheck c1']}
  ${'taken out'}                      | ${'Zoë left.|Nine people died.'}                                | ${'Nine people died.'}                                                        | ${['gone', 'carried c1']}
  ${'twice the same, both there'}     | ${'Nine died.|It rained.|Nine died.'}                           | ${'Nine died.|It rained.|Nine died.'}                                         | ${['carried c1', 'carried c2', 'carried c3']}
  ${'twice the same, one taken out'}  | ${'Nine died.|It rained.|Nine died.|Zoë left.'}                 | ${'It rained.|Nine died.|Zoë left.'}                                          | ${['gone', 'carried c1', 'carried c2', 'carried c3']}
  ${'once, and now twice elsewhere'}  | ${'In the town nine people died.'}                              | ${'Yes. In the town nine people died.|No. In the town nine people died.'}     | ${['ambiguous c1 c2']}
  ${'split in two'}                   | ${'The fire killed nine people and hurt forty people in Łódź.'} | ${'The fire killed nine people in Łódź.|The fire hurt forty people in Łódź.'} | ${['ambiguous c1 c2']}
  ${'another statement in its place'} | ${'The fire killed nine people.'}                               | ${'A minister resigned over trains.'}                                         | ${['gone']}
`('$what', ({ before, after, fates }: { before: string; after: string; fates: string[] }) => {
  const told = succeedClaims(statedIn(before), statedIn(after)).map(({ fate, heirs }) =>
    [fate, ...heirs.map(({ id }) => id)].join(' '),
  )
  expect(told).toEqual(fates)
})

test('no claim of the new revision takes the place of two', () => {
  const before = statedIn('Nine people died in the fire.|Nine people died in the fire today.')
  const heirs = succeedClaims(before, statedIn('Ten people died in the fire.'))
    .filter(({ fate }) => fate === 'carried' || fate === 'recheck')
    .flatMap((succession) => succession.heirs)
  expect(heirs.length).toBeLessThanOrEqual(1)
})

test('a thousand claims that all changed are followed', () => {
  const text = (word: string) =>
    Array.from(
      { length: 1000 },
      (_, index) => `The number ${index} of ${word} people stood at gate ${index * 7}.`,
    ).join('|')
  expect(succeedClaims(statedIn(text('ten')), statedIn(text('nine')))).toHaveLength(1000)
})
