import type { Span } from './span.ts'

/**
 * A figure with its range. `min` equals `max` for an exact one; no bound is `null`.
 * `unit` is a singular English name (`kilometre`, `US dollar`, `percent`, `person`, `week`), `null` without one.
 * `of` is what is counted, in the text's words (`dead`), `ofSpan` its place; `approximate` as the text words it.
 */
export type Quantity = Readonly<{
  span: Span
  min: number | null
  max: number | null
  unit: string | null
  of: string | null
  ofSpan: Span | null
  approximate: boolean
}>
