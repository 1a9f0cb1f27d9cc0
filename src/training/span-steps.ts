import { SPAN_LABELS } from '../analysis/attribution/attribution-model.ts'
import type { Transitions } from '../analysis/attribution/chain.ts'
import { bioAllowed } from './bio-allowed.ts'

/** The steps between the labels beside a cue, and behind them those from the start. */
export const SPAN_STEPS = (SPAN_LABELS + 1) * SPAN_LABELS

const mayFollow = bioAllowed({ 2: 1, 4: 3 })

/** The steps as they are, those that may not be left out. */
export const spanStepsOf = (steps: Float32Array): Transitions => ({
  labels: SPAN_LABELS,
  weights: Float64Array.from(steps, (weight, index) => {
    const from = Math.floor(index / SPAN_LABELS)
    return mayFollow(from === SPAN_LABELS ? null : from, index % SPAN_LABELS) ? weight : -Infinity
  }),
})
