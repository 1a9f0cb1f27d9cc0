/** Whether a labelling may go from one label to another: `null` is the start. */
export type Allowed = (from: number | null, to: number) => boolean

/** B and I come in pairs after O: an I follows its own B or I only. `inside` maps each I to its B. */
export const bioAllowed =
  (inside: Readonly<Record<number, number>>): Allowed =>
  (from, to) => {
    const begin = inside[to]
    return begin === undefined || from === to || from === begin
  }
