import { createHash } from 'node:crypto'
import { OWN_VOICE, type ClaimAttribution } from '../../src/domain/attribution.ts'
import type { Evidence } from '../../src/domain/evidence.ts'
import type { Span } from '../../src/domain/span.ts'
import type { DeskClaim, DeskFinding, Workbench } from '../../src/domain/workbench.ts'

/** A checked article as a value: three claims, one of each verdict and one unchecked, and two findings. */

export const TEXT =
  'Zoë 🙂 wrote this. The <dam> broke on Monday, Norway said. Several hundred people are believed to be missing. ' +
  'Thousands are missing.\nThe bridge is shut.'

const EDITOR = { id: 'e1', name: 'Desk One' }
const at = (clock: string): Date => new Date(`2021-03-04T${clock}:00Z`)

/** The place of words that stand in the text once. */
export const spanOfWords = (words: string): Span => {
  const start = TEXT.indexOf(words)
  if (start === -1 || TEXT.includes(words, start + 1)) throw new Error(`“${words}” stands there not once`)
  return { start, end: start + words.length }
}

const claim = (number: number, words: readonly string[], more: Partial<DeskClaim> = {}): DeskClaim => ({
  id: `c${number}`,
  key: `k${number}`,
  number,
  sentence: number,
  spans: words.map(spanOfWords),
  attribution: OWN_VOICE,
  hedging: { level: 0, cues: [] },
  quantities: [],
  dates: [],
  worth: { rank: 0, checkability: 'fact', reasons: [] },
  verdict: null,
  evidence: [],
  notes: [],
  corrected: { source: false, hedging: false },
  ...more,
})

const bySaid: ClaimAttribution = {
  ...OWN_VOICE,
  kind: 'statement',
  sourceId: 's1',
  source: [spanOfWords('Norway')],
  cue: [spanOfWords('said')],
  frame: [spanOfWords(', Norway said')],
}

const believed: ClaimAttribution = { ...OWN_VOICE, kind: 'impersonal', cue: [spanOfWords('are believed to')] }

const EVIDENCE: Evidence = {
  id: 'v1',
  kind: 'document',
  stance: 'supports',
  title: '=HYPERLINK("http://x.example","ministry statement")',
  url: null,
  quotation: 'It broke at 05:10.',
  reliability: 'B',
  credibility: 2,
  by: EDITOR,
  at: at('10:01'),
}

const finding = (key: string, more: Partial<DeskFinding>): DeskFinding => ({
  id: `f-${key}`,
  key,
  check: 'figures-disagree',
  severity: 'error',
  message: 'Two counts of the missing.',
  spans: [spanOfWords('Thousands'), spanOfWords('Several hundred')],
  claims: ['c2', 'c3'],
  working: null,
  state: 'open',
  reason: null,
  by: null,
  at: null,
  ...more,
})

export const aWorkbench = (): Workbench => ({
  article: {
    id: 'a1',
    headline: 'Dam | <b>breaks</b> & floods *valley*',
    publishedAt: '2021-03-04',
    dateline: null,
    byline: null,
    origin: 'https://news.example/dam',
    storyId: null,
    createdAt: at('09:00'),
  },
  revision: {
    id: 'r1',
    articleId: 'a1',
    number: 1,
    text: TEXT,
    sha256: createHash('sha256').update(TEXT).digest('hex'),
    createdAt: at('09:00'),
  },
  sentences: [],
  sources: [
    {
      id: 's1',
      key: 'norway',
      name: 'Norway',
      role: 'state',
      aliases: [],
      mentions: [spanOfWords('Norway')],
    },
  ],
  claims: [
    claim(1, ['The <dam> broke on Monday'], {
      attribution: bySaid,
      verdict: { kind: 'verified', note: '+1 from the agency', by: EDITOR, at: at('10:02') },
      evidence: [EVIDENCE],
      notes: [{ id: 'n1', copy: 'Call back\nat noon', by: EDITOR, at: at('10:03') }],
    }),
    claim(2, ['Several hundred people', 'be missing'], {
      attribution: believed,
      hedging: {
        level: 3,
        cues: [
          { span: spanOfWords('Several'), level: 1, scope: 'writer' },
          { span: spanOfWords('are believed to'), level: 3, scope: 'writer' },
        ],
      },
      quantities: [
        {
          span: spanOfWords('Several hundred'),
          min: 200,
          max: 999,
          unit: 'person',
          of: 'missing',
          ofSpan: null,
          approximate: true,
        },
      ],
      verdict: { kind: 'disputed', note: null, by: EDITOR, at: at('10:04') },
    }),
    claim(3, ['Thousands are missing'], {
      verdict: { kind: 'unattributed', note: null, by: EDITOR, at: at('10:05') },
    }),
    claim(4, ['The bridge is shut']),
  ],
  findings: [
    finding('1', {
      spans: [spanOfWords('The bridge is shut')],
      claims: ['c4'],
      severity: 'note',
      message: 'Look.',
    }),
    finding('2', {
      working: {
        kind: 'intervals',
        unit: 'person',
        rows: [
          { label: 'Thousands', min: 2000, max: null, span: spanOfWords('Thousands') },
          { label: 'Several hundred', min: 200, max: 999, span: spanOfWords('Several hundred') },
        ],
      },
    }),
    finding('3', { state: 'dismissed', reason: 'Two bodies, two counts', by: EDITOR, at: at('10:06') }),
  ],
  checksRun: ['figures-disagree', 'weekday-off'],
  progress: { claims: 4, verified: 1, disputed: 1, unattributed: 1, openFindings: 2, checksRun: 2 },
  history: [],
})

export const CHECKS = [
  {
    id: 'figures-disagree',
    title: 'Two figures for one thing',
    why: 'One of them is wrong.',
    limits: 'Knows wording only.',
    severity: 'error',
  },
  {
    id: 'weekday-off',
    title: 'A weekday that is not',
    why: 'Readers plan by it.',
    limits: 'None.',
    severity: 'error',
  },
] as const
