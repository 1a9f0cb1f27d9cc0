const FIRST_MS = 500
const MOST_MS = 30_000

/** How long the next try waits after so many that failed in a row, in milliseconds. */
export const delayAfter = (failures: number): number =>
  failures === 0 ? 0 : Math.min(MOST_MS, FIRST_MS * 2 ** (failures - 1))

/**
 * Lets tries in one at a time, each failure making the next wait longer: whoever guesses gains nothing by guessing in
 * parallel. A try fails when it answers `null`; one that succeeds takes the wait away.
 */
export const slowDown = (wait: (ms: number) => Promise<void> = pause) => {
  let failures = 0
  let last: Promise<unknown> = Promise.resolve()
  return async <T>(attempt: () => Promise<T | null>): Promise<T | null> => {
    const turn = last.then(async () => {
      await wait(delayAfter(failures))
      const outcome = await attempt()
      failures = outcome === null ? failures + 1 : 0
      return outcome
    })
    last = turn.catch(() => undefined)
    return turn
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms))
