import type { DateRead } from './when.ts'

/** The words that belong to dates, so that no figure is read from them; durations in them stay figures. */
export const wordsOfDates = (dates: readonly DateRead[]): ReadonlySet<number> => {
  const taken = new Set<number>()
  for (const { at, next, holdsFigure } of dates)
    for (let index = at; !holdsFigure && index < next; index += 1) taken.add(index)
  return taken
}
