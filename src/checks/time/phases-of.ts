import { CREATES, DESTROYS } from './life-of-things.ts'
import { PHASES, type Phase } from './phases.ts'

const holds = (set: ReadonlySet<string>, deed: string, isKnown: (name: string) => boolean): boolean =>
  set.has(deed) || (!isKnown(deed) && set.has(deed.split('-')[0] ?? ''))

const KNOWN = new Set([
  ...PHASES.flatMap(({ begins, ends }) => [...begins, ...ends]),
  ...CREATES,
  ...DESTROYS,
])

const isKnown = (deed: string): boolean => KNOWN.has(deed)

/** Whether a deed is one of a set; a particle that no set knows is left out. */
export const isIn = (set: ReadonlySet<string>, deed: string): boolean => holds(set, deed, isKnown)

/** Whether a deed begins or ends any life. */
export const isTurn = (deed: string): boolean => isKnown(deed) || isKnown(deed.split('-')[0] ?? '')

/** The lives that the one deed begins and the other one ends. */
export const phasesOf = (begins: string, ends: string): readonly Phase[] =>
  PHASES.filter((one) => isIn(one.begins, begins) && isIn(one.ends, ends))
