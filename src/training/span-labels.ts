import {
  CONTENT_BEGIN,
  IN_CUE,
  SOURCE_BEGIN,
  type TokenRange,
} from '../analysis/attribution/attribution-model.ts'
import type { GoldAttribution } from './samples.ts'

/** The labels of the words of a window: source and content of an attribution, and the cue beside which they are looked for. */
export const spanLabels = (window: TokenRange, cue: TokenRange, attribution: GoldAttribution): Uint8Array => {
  const labels = new Uint8Array(window.end - window.first)
  const roles = [
    ['source', SOURCE_BEGIN],
    ['content', CONTENT_BEGIN],
  ] as const
  for (const [role, begin] of roles)
    for (const { first, end } of attribution[role])
      for (let at = Math.max(first, window.first); at < Math.min(end, window.end); at++)
        labels[at - window.first] = at === first ? begin : begin + 1
  for (let at = cue.first; at < cue.end; at++) labels[at - window.first] = IN_CUE
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at]!
    if (label !== 2 && label !== 4) continue
    if (labels[at - 1] !== label && labels[at - 1] !== label - 1) labels[at] = label - 1
  }
  return labels
}
