import { expect, test } from 'vitest'
import { analyse } from '../../src/analysis/analyse.ts'
import { findAttributions } from '../../src/analysis/attribution/find-attributions.ts'
import { readSyntax } from '../../src/analysis/syntax/read-syntax.ts'
import { textOf, type Span } from '../../src/domain/span.ts'

const read = (text: string) => findAttributions(text, readSyntax(text))
const words = (text: string, spans: readonly Span[]): string =>
  spans.map((span) => textOf(text, span)).join(' | ')

/** One attribution each, as `kind [source] {cue} <content>`. */
const drawn = (text: string): string[] =>
  read(text).map(
    ({ kind, source, cue, content }) =>
      `${kind} [${words(text, source)}] {${words(text, cue)}} <${words(text, content)}>`,
  )

test.each`
  text                                                                      | attribution
  ${'The minister said that talks had failed.'}                             | ${'statement [The minister] {said} <that talks had failed>'}
  ${'“The bridge is safe,” said Ms. Okafor.'}                               | ${'quotation [Ms. Okafor] {said} <“The bridge is safe,”>'}
  ${'Zoë 🙂: the river will rise again, according to the weather service.'} | ${'statement [the weather service] {according to} <the river will rise again>'}
  ${'The company denied that it had known of the leak.'}                    | ${'denial [The company] {denied} <that it had known of the leak>'}
  ${'Police believe the fire was started on purpose.'}                      | ${'belief [Police] {believe} <the fire was started on purpose>'}
  ${'The mayor confirmed that the school would close.'}                     | ${'confirmation [The mayor] {confirmed} <that the school would close>'}
  ${'The report says that the dam was badly built.'}                        | ${'document [The report] {says} <that the dam was badly built>'}
  ${'Mr. Adeyemi claims that he was never paid.'}                           | ${'assertion [Mr. Adeyemi] {claims} <that he was never paid>'}
`('$text', ({ text, attribution }: { text: string; attribution: string }) => {
  expect(drawn(text)).toContain(attribution)
})

test('a quotation broken by its speaker is one content of two spans', () => {
  const text = '“We are ready,” the coach said, “and we will win.”'
  expect(drawn(text)).toEqual(['quotation [the coach] {said} <“We are ready,” | “and we will win.”>'])
})

test.each(['The bus left the road. It burned for two hours.', 'Rain fell on Monday.', '', '\n \n'])(
  'finds nothing in %j',
  (text) => {
    expect(read(text)).toEqual([])
  },
)

test.each`
  what                          | text
  ${'a very long sentence'}     | ${'and then he said that it was so '.repeat(300)}
  ${'10,000 quotation marks'}   | ${'"'.repeat(10_000)}
  ${'quotations never closed'}  | ${'“he said '.repeat(1000)}
  ${'no space at all'}          | ${'“a+b.c-”'.repeat(2_000)}
  ${'a row of figures'}         | ${'12 '.repeat(5_000)}
  ${'half of a surrogate pair'} | ${'He said \ud800 that \udc00.'}
`(
  '$what: all that is found lies within the text',
  ({ text }: { text: string }) => {
    const { attributions, claims } = analyse(text)
    const spans = [
      ...attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]),
      ...claims.flatMap((claim) => claim.spans),
    ]
    expect(spans.filter(({ start, end }) => start >= end || end > text.length)).toEqual([])
  },
  30_000,
)
