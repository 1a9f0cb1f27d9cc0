import { FIGURE_CONDITIONS } from './figure-conditions.ts'
import { MODAL_CONDITIONS } from './modal-conditions.ts'
import { STATEMENT_CONDITIONS } from './statement-conditions.ts'
import type { Grammar } from './grammar.ts'

/** Where a cue's words were met: tokens `[first, end)`. */
export type Met = Readonly<{ grammar: Grammar; first: number; end: number }>

/** What must hold around a cue, by name. */
export const HEDGE_CONDITIONS = { ...FIGURE_CONDITIONS, ...MODAL_CONDITIONS, ...STATEMENT_CONDITIONS }

export type HedgeCondition = keyof typeof HEDGE_CONDITIONS
