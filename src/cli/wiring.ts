import type { Actions } from '../actions/actions.ts'

/** The desk, opened on its store. */
export type OpenDesk = Readonly<{ actions: Actions; close: () => Promise<void> }>

/** What the commands need of the parts that they must not know, the store and the web. Loaded only when called. */
export type Wiring = Readonly<{
  openDesk: () => Promise<OpenDesk>
  /** Starts the desk in the browser, prints its address, and resolves when it has been told to stop. */
  serve: (where: { port?: number; host?: string }) => Promise<void>
}>
