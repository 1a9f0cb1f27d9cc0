import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { analyse } from '../../src/analysis/analyse.ts'
import type { Claim } from '../../src/domain/claim.ts'
import { textOf, textOfAll } from '../../src/domain/span.ts'

const text = readFileSync(new URL('../../prisma/founding-article.txt', import.meta.url), 'utf8')
const reading = analyse(text, { publishedAt: '2020-11-09' })

const claimOf = (words: string): Claim => {
  const found = reading.claims.filter(({ spans }) => textOfAll(text, spans).startsWith(words))
  expect(found, words).toHaveLength(1)
  return found[0]!
}
const nameOf = (id: string | null): string | null =>
  reading.sources.find((source) => source.id === id)?.name ?? null

type Row = Record<string, string | number>

describe('the founding article', () => {
  test.each`
    claim                                                          | kind              | source                                                                            | frame
    ${'Two Russian servicemen died on Monday'}                     | ${'statement'}    | ${'Russia'}                                                                       | ${'Russia said'}
    ${'when their military helicopter was shot down over Armenia'} | ${'statement'}    | ${'Russia'}                                                                       | ${'Russia said'}
    ${'Azerbaijan admitted responsibility for bringing it down'}   | ${'admission'}    | ${'Azerbaijan'}                                                                   | ${''}
    ${'and apologised to Moscow'}                                  | ${'admission'}    | ${'Azerbaijan'}                                                                   | ${''}
    ${'an exclave of Azerbaijan'}                                  | ${'none'}         | ${null}                                                                           | ${''}
    ${'but that ethnic Armenians have controlled since 1994'}      | ${'none'}         | ${null}                                                                           | ${''}
    ${'and it was not clear whether the loss of the helicopter'}   | ${'none'}         | ${null}                                                                           | ${''}
    ${'the crew had been escorting a military convoy'}             | ${'statement'}    | ${'Russian defence ministry'}                                                     | ${'According to the defence ministry'}
    ${'it did not say where the convoy was going or why'}          | ${'statement'}    | ${'Russian defence ministry'}                                                     | ${''}
    ${'but it lies some 150 kilometres (90 miles) from the place'} | ${'none'}         | ${null}                                                                           | ${''}
    ${'Azerbaijani forces, meanwhile, have captured Shushi'}       | ${'confirmation'} | ${'spokesman for the president of the separatist government in Nagorno-Karabakh'} | ${'a spokesman for the president of the separatist government in Nagorno-Karabakh confirmed on Monday'}
    ${'a city of great strategic value'}                           | ${'confirmation'} | ${'spokesman for the president of the separatist government in Nagorno-Karabakh'} | ${'a spokesman for the president of the separatist government in Nagorno-Karabakh confirmed on Monday'}
    ${'Several thousand people are believed to have been killed'}  | ${'impersonal'}   | ${null}                                                                           | ${''}
    ${'since fighting broke out again between the two counties'}   | ${'none'}         | ${null}                                                                           | ${''}
    ${'and drove hundreds of thousands from their homes'}          | ${'none'}         | ${null}                                                                           | ${''}
    ${'because the conflict was never settled'}                    | ${'none'}         | ${null}                                                                           | ${''}
    ${'The latest round of fighting has left hundreds'}            | ${'none'}         | ${null}                                                                           | ${''}
  `('$claim', ({ claim, kind, source, frame }) => {
    const { attribution } = claimOf(String(claim))
    expect(attribution.kind).toBe(kind)
    expect(nameOf(attribution.sourceId)).toBe(source)
    expect(textOfAll(text, attribution.frame)).toBe(frame)
  })

  test('the line that dates the text is nobody’s statement', () => {
    expect(reading.sources[0]?.name).toBe('Russia')
  })

  test('the source of the first sentence stands behind its content', () => {
    const { attribution, spans } = claimOf('Two Russian')
    expect(attribution.source.map((span) => textOf(text, span))).toEqual(['Russia'])
    expect(attribution.source[0]!.start).toBeGreaterThan(spans[0]!.end)
  })

  test('the defence ministry is Russia’s by inference, and might be another’s', () => {
    const { basis, resolvedFrom, alternatives, source } = claimOf('the crew had been').attribution
    expect(source.map((span) => textOf(text, span))).toEqual(['the defence ministry'])
    expect(basis).toBe('implied')
    expect(resolvedFrom && textOf(text, resolvedFrom)).toBe('Russia')
    expect(alternatives.map(nameOf)).toEqual(['Armenian defence ministry', 'Azerbaijani defence ministry'])
  })

  test.each`
    claim                                                         | level | cue
    ${'Two Russian servicemen died on Monday'}                    | ${0}  | ${''}
    ${'and it was not clear whether the loss of the helicopter'}  | ${4}  | ${'it was not clear whether'}
    ${'Nakhchivan is about 70 kilometres (40 miles)'}             | ${1}  | ${'about'}
    ${'Several thousand people are believed to have been killed'} | ${3}  | ${'Several are believed to'}
    ${'The latest round of fighting has left hundreds'}           | ${4}  | ${'hundreds, if not thousands'}
  `('hedging of $claim', ({ claim, level, cue }) => {
    const { hedging } = claimOf(String(claim))
    expect(hedging.level).toBe(level)
    expect(
      textOfAll(
        text,
        hedging.cues.map(({ span }) => span),
      ),
    ).toBe(cue)
  })

  test('two capitals stand for their states', () => {
    const aliases = new Map(reading.sources.map(({ name, aliases }) => [name, aliases]))
    expect(aliases.get('Russia')).toContain('Moscow')
    expect(aliases.get('Azerbaijan')).toContain('Baku')
  })

  test.each`
    claim                                                         | words                           | min     | max     | unit
    ${'The latest round of fighting has left hundreds'}           | ${'hundreds, if not thousands'} | ${200}  | ${9999} | ${'person'}
    ${'For six weeks Armenian and Azerbaijani troops'}            | ${'six weeks'}                  | ${6}    | ${6}    | ${'week'}
    ${'Several thousand people are believed to have been killed'} | ${'Several thousand'}           | ${2000} | ${9999} | ${'person'}
  `('$words in $claim', ({ claim, words, min, max, unit }: Row) => {
    const found = claimOf(String(claim)).quantities.find(({ span }) => textOf(text, span) === words)
    expect(found).toMatchObject({ min, max, unit })
  })

  test.each`
    claim                                      | words             | day
    ${'Two Russian servicemen died on Monday'} | ${'Monday'}       | ${'2020-11-09'}
    ${'which began on September 27'}           | ${'September 27'} | ${'2020-09-27'}
  `('$words is $day', ({ claim, words, day }: Row) => {
    const [date] = claimOf(String(claim)).dates
    expect(date && textOf(text, date.span)).toBe(words)
    expect(date).toMatchObject({ from: day, to: day })
  })

  test('its claims are of the grain of clauses', () => {
    expect(reading.claims.length).toBeGreaterThanOrEqual(28)
    expect(reading.claims.length).toBeLessThanOrEqual(36)
  })
})
