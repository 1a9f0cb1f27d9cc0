/** Words before a name that are no first name. */
export const TITLES: ReadonlySet<string> = new Set(
  'Mr Mrs Ms Dr Sir Lord Lady Prof Professor President Senator Sen Rep Gov Governor The In At Captain Col Gen Lt Sgt Judge Justice Officer Detective Mayor Minister'.split(
    ' ',
  ),
)
