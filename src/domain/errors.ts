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
