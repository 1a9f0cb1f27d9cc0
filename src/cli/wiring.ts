import type { Actions } from '../actions/actions.ts'

/** The desk, opened on its store. */
export type OpenDesk = Readonly<{ actions: Actions; close: () => Promise<void> }>

/** What an examination of the desk looked at, and what it saw. */
export type Sign = Readonly<{ name: string; good: boolean; words: string }>

/** Keeping the desk in order. */
export type Upkeep = Readonly<{
  /** Brings the database up to date; the names of what was applied. */
  migrate: () => Promise<readonly string[]>
  /** Copies the whole database into a new file. */
  backUp: (file: string) => Promise<void>
  examine: () => Promise<readonly Sign[]>
}>

/** What the commands need of the parts that they must not know, the store and the web. Loaded only when called. */
export type Wiring = Readonly<{
  openDesk: () => Promise<OpenDesk>
  upkeep: () => Promise<Upkeep>
  /** Starts the desk in the browser, prints its address, and resolves when it has been told to stop. */
  serve: (where: { port?: number; host?: string }) => Promise<void>
}>
