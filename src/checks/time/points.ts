import type { TimePoint } from '../../domain/ledger.ts'

// More dates than that make a calendar of a sentence.
const MOST = 30

/** The points of each sentence that has any, in reading order. */
export const bySentenceOf = (timeline: readonly TimePoint[]): readonly (readonly TimePoint[])[] => {
  const groups = new Map<number, TimePoint[]>()
  for (const point of timeline) {
    const group = groups.get(point.sentence)
    if (!group) groups.set(point.sentence, [point])
    else if (group.length < MOST) group.push(point)
  }
  return [...groups.values()]
}
