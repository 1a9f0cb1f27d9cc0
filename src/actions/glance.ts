import type { Figure, TimePoint } from '../domain/ledger.ts'
import type { Workbench } from '../domain/workbench.ts'

/** An article with what was read of it as a whole: every figure with what it counts, every date with what happened. */
export type Glance = Readonly<{ desk: Workbench; ledger: readonly Figure[]; timeline: readonly TimePoint[] }>
