/**
 * The first index of a list from which on something holds, the list's length where it never does.
 * It must hold for all that follow once it holds for one: the list is halved, so that a lookup in a long
 * article costs next to nothing.
 */
export const firstIndex = <T>(list: readonly T[], holds: (item: T) => boolean): number => {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(list[middle] as T)) high = middle
    else low = middle + 1
  }
  return low
}
