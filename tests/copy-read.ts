import { createHash } from 'node:crypto'
import { OWN_VOICE, type Attribution } from '../src/domain/attribution.ts'
import type { Claim } from '../src/domain/claim.ts'
import type { Finding } from '../src/domain/finding.ts'
import type { Reading } from '../src/domain/reading.ts'
import type { Source } from '../src/domain/source.ts'
import type { Span } from '../src/domain/span.ts'
import type { ReadCopy } from '../src/domain/article-store.ts'

/** The place of some words in a text, the first unless told otherwise. */
export const at = (text: string, words: string, from = 0): Span => {
  const start = text.indexOf(words, from)
  if (start < 0) throw new Error(`“${words}” is not in “${text}”`)
  return { start, end: start + words.length }
}

/** A copy with one claim a line and one finding for each line that ends in an exclamation mark. */
export const copyRead = (text: string, more: Partial<Reading> = {}): ReadCopy => {
  const places = Array.from(text.matchAll(/[^\n]+/g), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const reading: Reading = {
    text,
    title: null,
    publishedAt: null,
    sentences: places.map((span, paragraph) => ({ span, paragraph, mood: 'statement' })),
    syntax: { tokens: [], sentences: [], quotations: [] },
    sources: [],
    attributions: [],
    claims: places.map((span, index) => claimAt(index + 1, span)),
    quantities: [],
    dates: [],
    entities: { names: [], people: [], organisations: [], places: [] },
    ledger: [],
    timeline: [],
    ...more,
  }
  const findings = reading.claims.flatMap((claim) => findingOn(text, claim))
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex')
  return { reading, findings, checksRun: ['shouts', 'whispers'], ruleSet: 'test', sha256 }
}

export const claimAt = (number: number, span: Span, more: Partial<Claim> = {}): Claim => ({
  id: `c${number}`,
  number,
  sentence: number - 1,
  spans: [span],
  attribution: OWN_VOICE,
  hedging: { level: 0, cues: [] },
  quantities: [],
  dates: [],
  worth: { rank: 10, checkability: 'fact', reasons: ['states a fact'] },
  ...more,
})

const findingOn = (text: string, claim: Claim): Finding[] => {
  const [span] = claim.spans
  if (span === undefined || !text.slice(span.start, span.end).endsWith('!')) return []
  const words = text.slice(span.start, span.end)
  return [
    {
      id: createHash('sha256').update(words).digest('hex').slice(0, 16),
      check: 'shouts',
      severity: 'warning',
      message: 'It shouts.',
      spans: [span],
      claims: [claim.id],
      working: { kind: 'steps', steps: ['It ends in an exclamation mark.'] },
    },
  ]
}

/** A copy in which everything that can be stored occurs, with letters before the spans that are two units long. */
export const fullCopy = (): ReadCopy => {
  const text = '🙂 Zoë’s ministry said on Monday that about 40 people had died. It hit Łódź.'
  const source: Source = {
    id: 's1',
    name: 'Zoë’s ministry',
    role: 'ministry',
    aliases: ['the ministry'],
    mentions: [at(text, 'Zoë’s ministry')],
  }
  const quantity = {
    span: at(text, '40 people'),
    min: 35,
    max: null,
    unit: 'person',
    of: 'people',
    ofSpan: at(text, 'people'),
    approximate: true,
  }
  const monday = {
    span: at(text, 'Monday'),
    from: '2020-11-09',
    to: '2020-11-09',
    precision: 'day',
    weekday: 1,
    absolute: false,
  } as const
  const attribution: Attribution = {
    source: source.mentions,
    cue: [at(text, 'said')],
    content: [at(text, 'about 40 people had died')],
    kind: 'statement',
    confidence: 0.75,
  }
  const claims = [
    claimAt(1, at(text, 'about 40 people'), {
      spans: [at(text, 'about 40 people'), at(text, 'had died')],
      attribution: {
        kind: 'statement',
        sourceId: 's1',
        source: attribution.source,
        cue: attribution.cue,
        frame: [at(text, 'Zoë’s ministry said on Monday that')],
        basis: 'implied',
        resolvedFrom: at(text, 'Zoë’s'),
        alternatives: ['s2'],
        confidence: 0.75,
      },
      hedging: { level: 1, cues: [{ span: at(text, 'about'), level: 1, scope: 'source' }] },
      quantities: [quantity],
      dates: [monday],
      worth: { rank: 80, checkability: 'fact', reasons: ['a figure', 'deaths'] },
    }),
    claimAt(2, at(text, 'It hit Łódź')),
  ]
  const other: Source = { id: 's2', name: 'Łódź police', role: 'police', aliases: [], mentions: [] }
  return copyRead(text, {
    sentences: [{ span: { start: 0, end: text.length }, paragraph: 0, mood: 'statement' }],
    sources: [source, other],
    attributions: [attribution],
    claims,
    quantities: [quantity],
    dates: [monday],
  })
}
