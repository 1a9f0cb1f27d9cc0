import { createHash } from 'node:crypto'
import { OWN_VOICE, type ClaimAttribution } from '../../src/domain/attribution.ts'
import type { Claim } from '../../src/domain/claim.ts'
import type { DateMention } from '../../src/domain/date-mention.ts'
import type { Finding } from '../../src/domain/finding.ts'
import type { HedgingLevel } from '../../src/domain/hedging.ts'
import type { Quantity } from '../../src/domain/quantity.ts'
import type { Span } from '../../src/domain/span.ts'
import type { Keeping } from '../../src/domain/stores.ts'
import type { ReadCopy } from '../../src/domain/article-store.ts'

/**
 * An article read by hand, with one of everything that the desk shows: long names, a claim in two pieces, one inside
 * another, an inferred and ambiguous source, every hedging level, figures, dates, and findings with each working.
 */
const TEXT = `Ferry timetable cut as crews run short

The ferry between Vågsvik and Ørnes will stop running after 9 p.m. from Monday, the harbour board of the Inner Fjords said on Thursday.

“We have eleven crews,” its chair, Magdalena Żółć-Wyszyńska-Featherstonehaugh-Olufemi, told the council, “and we need fifteen.” The board, which was founded in 1994, blames the pay 🙂.

According to the ministry, about 70 kilometres (40 miles) of coast are left without a late crossing. It was not clear whether the night bus would go on. Hundreds, if not thousands, of commuters are thought to be affected.

The operator claimed that sickness had doubled since September. It denied that anybody had been dismissed. The last cut, of three departures, came six weeks ago and hit around 2,400 people, the operator reported.`

const at = (words: string, from = 0): Span => {
  const start = TEXT.indexOf(words, from)
  if (start === -1) throw new Error(`The article does not say “${words}”.`)
  return { start, end: start + words.length }
}

type Parts = Readonly<{
  sentence: number
  says?: Partial<ClaimAttribution>
  level?: HedgingLevel
  hedges?: readonly string[]
  quantities?: readonly Quantity[]
  dates?: readonly DateMention[]
  worth?: Claim['worth']
}>

const claimOf = (number: number, spans: readonly string[], parts: Parts): Claim => ({
  id: `c${number}`,
  number,
  sentence: parts.sentence,
  spans: spans.map((words) => at(words)),
  attribution: { ...OWN_VOICE, ...parts.says },
  hedging: {
    level: parts.level ?? 0,
    cues: (parts.hedges ?? []).map((words) => ({
      span: at(words),
      level: parts.level ?? 1,
      scope: 'writer',
    })),
  },
  quantities: parts.quantities ?? [],
  dates: parts.dates ?? [],
  worth: parts.worth ?? { rank: 45, checkability: 'fact', reasons: ['a name'] },
})

const figure = (
  words: string,
  min: number | null,
  max: number | null,
  more: Partial<Quantity> = {},
): Quantity => ({
  span: at(words),
  min,
  max,
  unit: null,
  of: null,
  ofSpan: null,
  approximate: min !== max,
  ...more,
})

const day = (
  words: string,
  from: string | null,
  to: string | null,
  more: Partial<DateMention> = {},
): DateMention => ({
  span: at(words),
  from,
  to,
  precision: 'day',
  weekday: null,
  absolute: false,
  ...more,
})

const BOARD: Partial<ClaimAttribution> = {
  kind: 'statement',
  sourceId: 's1',
  source: [at('the harbour board of the Inner Fjords')],
  cue: [at('said')],
  frame: [at('the harbour board of the Inner Fjords said on Thursday')],
}

const CHAIR: Partial<ClaimAttribution> = {
  kind: 'quotation',
  sourceId: 's2',
  source: [at('its chair, Magdalena Żółć-Wyszyńska-Featherstonehaugh-Olufemi')],
  cue: [at('told')],
  frame: [at('its chair, Magdalena Żółć-Wyszyńska-Featherstonehaugh-Olufemi, told the council')],
}

const MINISTRY: Partial<ClaimAttribution> = {
  kind: 'statement',
  sourceId: 's3',
  source: [at('the ministry')],
  cue: [at('According to')],
  frame: [at('According to the ministry,')],
  basis: 'implied',
  resolvedFrom: at('the council'),
  alternatives: ['s1'],
  confidence: 0.55,
}

const OPERATOR: Partial<ClaimAttribution> = {
  sourceId: 's4',
  source: [at('The operator')],
  frame: [at('The operator claimed that')],
  kind: 'assertion',
  cue: [at('claimed')],
}

const SEEN: Claim['worth'] = { rank: 85, checkability: 'fact', reasons: ['a figure', 'a name'] }

const CLAIMS: readonly Claim[] = [
  claimOf(1, ['The ferry between Vågsvik and Ørnes will stop running after 9 p.m. from Monday'], {
    sentence: 1,
    says: BOARD,
    dates: [
      day('from Monday', '2024-05-06', null, { weekday: 1 }),
      day('on Thursday', '2024-05-02', '2024-05-02', { weekday: 4 }),
    ],
    worth: { rank: 20, checkability: 'forecast', reasons: ['says what will be'] },
  }),
  claimOf(2, ['We have eleven crews', 'and we need fifteen'], {
    sentence: 2,
    says: CHAIR,
    quantities: [figure('eleven', 11, 11, { of: 'crews' }), figure('fifteen', 15, 15)],
    worth: SEEN,
  }),
  claimOf(3, ['The board, which was founded in 1994, blames the pay 🙂'], {
    sentence: 3,
    worth: { rank: 5, checkability: 'opinion', reasons: ['a judgement'] },
  }),
  claimOf(4, ['which was founded in 1994'], {
    sentence: 3,
    dates: [day('in 1994', '1994-01-01', '1994-12-31', { precision: 'year', absolute: true })],
  }),
  claimOf(5, ['about 70 kilometres (40 miles) of coast are left without a late crossing'], {
    sentence: 4,
    says: MINISTRY,
    level: 1,
    hedges: ['about'],
    quantities: [
      figure('70 kilometres', 65, 75, { unit: 'kilometre' }),
      figure('40 miles', 40, 40, { unit: 'mile' }),
    ],
    worth: SEEN,
  }),
  claimOf(6, ['It was not clear whether the night bus would go on'], {
    sentence: 5,
    level: 4,
    hedges: ['It was not clear whether'],
  }),
  claimOf(7, ['Hundreds, if not thousands, of commuters are thought to be affected'], {
    sentence: 6,
    says: { ...OWN_VOICE, kind: 'impersonal', cue: [at('are thought to')], confidence: 0.7 },
    level: 4,
    hedges: ['Hundreds, if not thousands,', 'are thought to'],
    quantities: [figure('Hundreds, if not thousands,', 200, 9999, { unit: 'person', of: 'affected' })],
    worth: SEEN,
  }),
  claimOf(8, ['sickness had doubled since September'], {
    sentence: 7,
    says: OPERATOR,
    level: 2,
    hedges: ['claimed'],
    dates: [day('since September', '2023-09-01', null, { precision: 'month' })],
    worth: SEEN,
  }),
  claimOf(9, ['anybody had been dismissed'], {
    sentence: 8,
    says: {
      kind: 'denial',
      sourceId: 's4',
      source: [at('It denied')],
      cue: [at('denied')],
      frame: [at('It denied that')],
      basis: 'implied',
      resolvedFrom: at('The operator'),
      confidence: 0.8,
    },
  }),
  claimOf(10, ['The last cut, of three departures, came six weeks ago and hit around 2,400 people'], {
    sentence: 9,
    says: {
      kind: 'document',
      sourceId: 's4',
      source: [at('the operator')],
      cue: [at('reported')],
      frame: [at('the operator reported')],
    },
    level: 1,
    hedges: ['around'],
    quantities: [figure('2,400 people', 2300, 2500, { unit: 'person', approximate: true })],
    dates: [day('six weeks ago', '2024-03-21', '2024-03-21')],
    worth: { rank: 72, checkability: 'fact', reasons: ['a figure', 'a date'] },
  }),
]

const FINDINGS: readonly Finding[] = [
  {
    id: 'f1',
    check: 'figures-disagree',
    severity: 'error',
    message: 'Claim 7 has hundreds, if not thousands affected; claim 10 puts it at around 2,400.',
    spans: [at('Hundreds, if not thousands,'), at('around 2,400 people')],
    claims: ['c7', 'c10'],
    working: {
      kind: 'intervals',
      unit: 'person',
      rows: [
        { label: 'Claim 7', min: 200, max: 9999, span: at('Hundreds, if not thousands,') },
        { label: 'Claim 10', min: 2300, max: 2500, span: at('2,400 people') },
      ],
    },
  },
  {
    id: 'f2',
    check: 'source-ambiguous',
    severity: 'warning',
    message: '“The ministry” could be the transport ministry or the harbour board: name it.',
    spans: [at('the ministry'), at('the harbour board of the Inner Fjords')],
    claims: ['c5'],
    working: null,
  },
  {
    id: 'f3',
    check: 'conversion-off',
    severity: 'note',
    message: '70 kilometres are 43 miles; 40 is a round figure.',
    spans: [at('70 kilometres (40 miles)')],
    claims: ['c5'],
    working: { kind: 'steps', steps: ['70 km ÷ 1.609344 = 43.5 miles', 'Printed to the ten: 40'] },
  },
  {
    id: 'f4',
    check: 'duration-off',
    severity: 'warning',
    message: 'Six weeks before publication is 21 March; the cut before was in February.',
    spans: [at('six weeks ago')],
    claims: ['c10'],
    working: {
      kind: 'timeline',
      points: [
        { label: 'The cut', from: '2024-02-12', to: '2024-02-12', span: null },
        { label: 'Six weeks before', from: '2024-03-21', to: '2024-03-21', span: at('six weeks ago') },
        { label: 'Publication', from: '2024-05-02', to: '2024-05-02', span: null },
      ],
    },
  },
]

const SENTENCES = TEXT.split('\n\n').flatMap((paragraph, index) =>
  paragraph
    .match(/[^.]+(?:\.(?=m\.|,)[^.]+)*\.?["”]?\s*/gu)!
    .map((words) => ({ words: words.trim(), paragraph: index })),
)

/** The article as `importArticle` would have read it. */
export const richCopy = (): ReadCopy => ({
  reading: {
    text: TEXT,
    title: 'Ferry timetable cut as crews run short',
    publishedAt: '2024-05-02',
    sentences: SENTENCES.map(({ words, paragraph }) => ({
      span: at(words),
      paragraph,
      mood: 'statement' as const,
    })),
    syntax: { tokens: [], sentences: [], quotations: [] },
    sources: [
      {
        id: 's1',
        name: 'harbour board of the Inner Fjords',
        role: 'official',
        aliases: ['the board'],
        mentions: [at('the harbour board of the Inner Fjords')],
      },
      {
        id: 's2',
        name: 'Magdalena Żółć-Wyszyńska-Featherstonehaugh-Olufemi',
        role: 'official',
        aliases: [],
        mentions: [at('Magdalena Żółć-Wyszyńska-Featherstonehaugh-Olufemi')],
      },
      {
        id: 's3',
        name: 'transport ministry',
        role: 'ministry',
        aliases: ['the ministry'],
        mentions: [at('the ministry')],
      },
      { id: 's4', name: 'the operator', role: 'company', aliases: [], mentions: [at('The operator')] },
    ],
    attributions: [],
    claims: CLAIMS,
    quantities: CLAIMS.flatMap(({ quantities }) => quantities),
    dates: CLAIMS.flatMap(({ dates }) => dates),
    entities: { names: [], people: [], organisations: [], places: [] },
    ledger: [],
    timeline: [],
  },
  findings: FINDINGS,
  checksRun: ['conversion-off', 'duration-off', 'figures-disagree', 'source-ambiguous', 'weekday-off'],
  ruleSet: 'by hand',
  sha256: createHash('sha256').update(TEXT, 'utf8').digest('hex'),
})

/** Puts the article on a desk; its id. */
export const addRichCopy = ({ stores }: Keeping): Promise<string> => {
  const heading = {
    headline: 'Ferry timetable cut as crews run short',
    publishedAt: '2024-05-02',
    dateline: 'Vågsvik',
    byline: null,
    origin: null,
    storyId: null,
  }
  return stores.articles.add(heading, richCopy(), new Date())
}
