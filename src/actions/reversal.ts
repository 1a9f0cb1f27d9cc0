import type { Logged } from '../domain/decision.ts'
import { Refused } from '../domain/errors.ts'
import type { Doing } from '../domain/doing.ts'
import type { Stores } from '../domain/stores.ts'
import type { KeptDecision } from '../domain/log-store.ts'

/** An act out of the log, with what it made or changed. */
export type Act = KeptDecision & Readonly<{ subject: string }>

type Step = (stores: Stores, act: Act, doing: Doing) => Promise<void>

/** How an act is undone, and how it is done again after that. */
export type Reversal = Readonly<{ undo: Step; redo: Step }>

export const correcting: Reversal = {
  undo: async ({ claims }, { subject }, { at }) => {
    if (!(await claims.undoCorrection(subject, at))) throw changedSince()
  },
  redo: async ({ claims }, { subject }, { at }) => {
    if (!(await claims.redoCorrection(subject, at))) throw changedSince()
  },
}

export const changedSince = (): Refused =>
  new Refused('It has been changed since by somebody else: look at the history, and decide anew.')

export const asFields = (value: Logged): Readonly<Record<string, Logged>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, Logged>>)
    : {}
