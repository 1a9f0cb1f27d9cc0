import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { analyse } from '../../src/analysis/analyse.ts'
import type { Reading } from '../../src/domain/reading.ts'
import { contains, textOf, type Span } from '../../src/domain/span.ts'

const WORD = /[\p{L}\p{N}]/u

/** Whether a token is asked or ordered, not stated: in a quotation with a question mark, or one that opens with a bare verb. */
const isAskedOrOrdered = ({ text, syntax }: Reading, { start }: Span): boolean =>
  syntax.quotations.some(({ span, inner }) => {
    if (start < span.start || start >= span.end) return false
    if (textOf(text, span).includes('?')) return true
    return syntax.tokens.some(
      (token) => /^VBP?$/.test(token.tag) && token.span.start >= inner.start && token.span.end <= inner.end,
    )
  })

/** The declarative words that lie in no claim and in no words that attribute one. */
const missedIn = (reading: Reading): string[] => {
  const covered = new Uint8Array(reading.text.length + 1)
  const cover = (spans: readonly Span[]) => {
    for (const { start, end } of spans) covered.fill(1, start, end)
  }
  for (const { spans, attribution } of reading.claims) {
    cover(spans)
    cover(attribution.frame)
  }
  // What frames a question or a command, and those themselves, state nothing.
  for (const { source, cue } of reading.attributions) cover([...source, ...cue])
  return reading.sentences
    .filter(({ mood, span }) => mood === 'statement' && !textOf(reading.text, span).includes('?'))
    .filter(
      ({ span }) =>
        !reading.syntax.tokens.some(
          (token) => contains(span, token.span) && isAskedOrOrdered(reading, token.span),
        ),
    )
    .flatMap(({ span }) =>
      reading.syntax.tokens
        .filter((token) => token.span.start >= span.start && token.span.end <= span.end)
        .filter(({ text, span: place }) => WORD.test(text) && covered[place.start] === 0)
        .map((token) => `${token.text} (${token.span.start}) in: ${textOf(reading.text, span)}`),
    )
}

const OWN = [
  'The mayor, who was elected in May, said the bridge would close and that trains would run.',
  '“We lost,” said Zoë O’Neill, the captain. “We were tired.” 🙂 She left.',
  'Police said two men were held; neither has been charged, according to their lawyer.',
  'Officials did not say when the talks, which began on Monday, would end.',
  'It rose by 3% (to £40m) after falling, but nobody, the bank said, knows why.',
]

describe('every declarative word lies in a claim or in what attributes it', () => {
  test.each([...OWN, readFileSync(new URL('../../prisma/founding-article.txt', import.meta.url), 'utf8')])(
    '%s',
    (text) => {
      expect(missedIn(analyse(text))).toEqual([])
    },
  )

  const corpus = process.env.CLAIMDESK_CORPUS ?? ''
  const articles = existsSync(corpus) ? articlesIn(corpus) : []
  test(`in ${articles.length} articles of the corpus`, { timeout: 600_000 }, () => {
    const missed: string[] = []
    for (const text of articles) {
      const reading = analyse(text)
      missed.push(...missedIn(reading))
    }
    expect(missed).toEqual([])
  })
})

/** The texts of a folder: plain ones, and the `text` of each line of `dev.jsonl`. */
function articlesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const file = join(folder, name)
    if (name.endsWith('.txt')) return [readFileSync(file, 'utf8')]
    if (!name.endsWith('dev.jsonl')) return []
    const lines = readFileSync(file, 'utf8').trim().split('\n')
    return lines.map((line) => (JSON.parse(line) as { text: string }).text)
  })
}
