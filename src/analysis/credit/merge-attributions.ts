import type { Attribution } from '../../domain/attribution.ts'
import { overlaps, type Span } from '../../domain/span.ts'

/** The learnt attributions, and of the rules' those whose cues the learnt ones know nothing of; in order of cues. */
export const mergeAttributions = (
  learnt: readonly Attribution[],
  ruled: readonly Attribution[],
): Attribution[] => {
  const taken = learnt.flatMap(({ cue }) => cue).toSorted((a, b) => a.start - b.start)
  let next = 0
  const isTaken = (span: Span): boolean => {
    while (next > 0 && (taken[next - 1]?.end ?? 0) > span.start) next--
    while (next < taken.length && (taken[next]?.end ?? 0) <= span.start) next++
    const nearest = taken[next]
    return nearest !== undefined && overlaps(nearest, span)
  }
  const added = ruled.filter(({ cue }) => !cue.some(isTaken))
  return [...learnt, ...added].toSorted((a, b) => startOf(a) - startOf(b))
}

const startOf = ({ cue, content }: Attribution): number => cue[0]?.start ?? content[0]?.start ?? 0
