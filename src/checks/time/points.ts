import type { TimePoint } from '../../domain/ledger.ts'

/** The points of each sentence that has any, in reading order. */
export const bySentenceOf = (timeline: readonly TimePoint[]): readonly (readonly TimePoint[])[] => {
  const groups = new Map<number, TimePoint[]>()
  for (const point of timeline) groups.set(point.sentence, [...(groups.get(point.sentence) ?? []), point])
  return [...groups.values()]
}
