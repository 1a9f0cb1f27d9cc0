import type { Io } from './io.ts'

/** Counts articles on standard error while a long run lasts; silent where that is no terminal. */
export const showProgress = ({ stderr }: Io): Readonly<{ step: () => void; done: () => void }> => {
  let count = 0
  let shownAt = Date.now()
  let shown = false
  return {
    step: () => {
      count += 1
      if (stderr.isTTY !== true || Date.now() - shownAt < 500) return
      shownAt = Date.now()
      shown = true
      stderr.write(`\r${count} articles`)
    },
    done: () => {
      if (shown) stderr.write(`\r${count} articles\n`)
    },
  }
}
