import type { Decision } from './decision.ts'
import type { Verdict } from './verdict.ts'

/** What was asked for is not there. */
export class NotFound extends Error {
  constructor(what: string, id: string) {
    super(`There is no ${what} “${id}” here.`)
    this.name = 'NotFound'
  }
}

/** What was asked for is only for those who know a secret; the message is written for the editor. */
export class Denied extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'Denied'
  }
}

/** What was asked for cannot be done; the message is written for the editor and says what to do. */
export class Refused extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'Refused'
  }
}

/** Somebody else changed the claim since the page was printed: nothing is stored, and both are shown. */
export class Conflict extends Error {
  /** What stands there now, or what was done last. */
  readonly met: Readonly<{ verdict: Verdict | null; last: Decision | null }>

  constructor(met: Conflict['met']) {
    super('It has been changed while you had it open: look at how it stands now, and decide again.')
    this.name = 'Conflict'
    this.met = met
  }
}
