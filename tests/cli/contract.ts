import { z } from 'zod'
import { ATTRIBUTION_KINDS } from '../../src/domain/attribution.ts'
import { SEVERITIES } from '../../src/domain/finding.ts'
import { HEDGING_NAMES } from '../../src/domain/hedging.ts'
import { ROLES } from '../../src/domain/source.ts'

/** The shape that `claimdesk analyse` promises to other programs. */

const day = z.iso.date()
const offset = z.int().nonnegative()
const span = z.object({ start: offset, end: offset, text: z.string() })
const spans = z.array(span)
const level = z.int().min(0).max(4)
const moment = z.string().regex(/^-?\d{4,6}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?$/u)
const sourceId = z.string().regex(/^s\d+$/u)
const claimId = z.string().regex(/^c\d+$/u)

const claim = z.object({
  id: claimId,
  sentence: offset,
  spans: spans.min(1),
  attribution: z.object({
    kind: z.enum(ATTRIBUTION_KINDS),
    source: z.object({ id: sourceId.nullable(), spans }).nullable(),
    cue: z.object({ spans: spans.min(1) }).nullable(),
    frame: spans,
  }),
  hedging: z.object({ level, name: z.enum(HEDGING_NAMES), cues: z.array(span.extend({ level })) }),
  quantities: z.array(
    span.extend({
      min: z.number().nullable(),
      max: z.number().nullable(),
      unit: z.string().nullable(),
      of: z.string().nullable(),
      approximate: z.boolean(),
    }),
  ),
  dates: z.array(span.extend({ from: moment.nullable(), to: moment.nullable() })),
})

export const Contract = z.object({
  id: z.string().min(1),
  title: z.string().nullable(),
  publishedAt: day.nullable(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  text: z.string(),
  sentences: spans,
  sources: z.array(z.object({ id: sourceId, name: z.string(), role: z.enum(ROLES), mentions: spans })),
  claims: z.array(claim),
  attributions: z.array(
    z.object({ source: spans, cue: spans, content: spans, kind: z.enum(ATTRIBUTION_KINDS) }),
  ),
  findings: z.array(
    z.object({
      id: z.string().min(1),
      check: z.string().min(1),
      severity: z.enum(SEVERITIES),
      message: z.string().min(1),
      spans: spans.min(1),
      claims: z.array(claimId),
    }),
  ),
})

export type Contract = z.infer<typeof Contract>

/** What is wrong with a result beyond its shape: spans that are not the exact slice, ids that lead nowhere. */
export const faultsOf = (result: Contract): string[] => {
  const claims = new Set(result.claims.map(({ id }) => id))
  const sources = new Set(result.sources.map(({ id }) => id))
  return [
    ...spansIn(result).flatMap(({ start, end, text }) =>
      start <= end && result.text.slice(start, end) === text ? [] : [`${start}–${end} is not “${text}”`],
    ),
    ...result.claims.flatMap(({ id, attribution: { source }, sentence }, index) => [
      ...(id === `c${index + 1}` ? [] : [`${id} stands at ${index + 1}`]),
      ...(typeof source?.id !== 'string' || sources.has(source.id)
        ? []
        : [`${id} names ${source.id}, which is not there`]),
      ...(sentence < result.sentences.length ? [] : [`${id} is of sentence ${sentence}, which is not there`]),
    ]),
    ...result.claims.flatMap(({ id, hedging }) =>
      hedging.name === HEDGING_NAMES[hedging.level]
        ? []
        : [`${id}: level ${hedging.level} is ${hedging.name}`],
    ),
    ...result.findings.flatMap((finding) =>
      finding.claims.every((id) => claims.has(id))
        ? []
        : [`${finding.check} names a claim that is not there`],
    ),
  ]
}

type Quoted = z.infer<typeof span>

const spansIn = (value: unknown): Quoted[] => {
  const read = span.safeParse(value)
  const here = read.success ? [read.data] : []
  const below = typeof value === 'object' && value !== null ? Object.values(value).flatMap(spansIn) : []
  return [...here, ...below]
}
