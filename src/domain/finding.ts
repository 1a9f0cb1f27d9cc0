import type { Span } from './span.ts'

/** `error`: cannot both be true; `warning`: an editor should look; `note`: worth knowing. */
export const SEVERITIES = ['note', 'warning', 'error'] as const

export type Severity = (typeof SEVERITIES)[number]

/** How a finding was worked out, as a value that the desk can draw or print. */
export type Working =
  | Readonly<{ kind: 'steps'; steps: readonly string[] }>
  | Readonly<{
      kind: 'intervals'
      unit: string | null
      rows: readonly Readonly<{ label: string; min: number | null; max: number | null; span: Span }>[]
    }>
  | Readonly<{
      kind: 'timeline'
      points: readonly Readonly<{ label: string; from: string; to: string; span: Span | null }>[]
    }>

/** How a check has fared on the desk: how often it was raised, and what came of it. */
export type Fared = Readonly<{ raised: number; open: number; dismissed: number; accepted: number }>

/** What a check says of one place in a text. */
export type Finding = Readonly<{
  /** Stays the same from run to run while the words concerned stay the same. */
  id: string
  check: string
  severity: Severity
  message: string
  /** The place itself first, then each other place that it is at odds with. */
  spans: readonly Span[]
  /** The ids of the claims concerned, in reading order. */
  claims: readonly string[]
  working: Working | null
}>
