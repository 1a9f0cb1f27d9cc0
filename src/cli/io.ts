import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'

/** The three streams of a command: results go to `stdout`, everything else to `stderr`. */
export type Io = Readonly<{
  stdin: Readable
  stdout: Writable & { isTTY?: boolean }
  stderr: Writable & { isTTY?: boolean }
}>

/** Whoever read the results has stopped reading, as `head` does: nothing is left to do. */
export class NobodyReads extends Error {}

/** Prints a result, and waits while the reader is slow, so that memory stays flat however much is printed. */
export const print = async ({ stdout }: Io, words: string | Uint8Array): Promise<void> => {
  if (stdout.destroyed || stdout.errored) throw new NobodyReads()
  if (stdout.write(words)) return
  try {
    await once(stdout, 'drain')
  } catch {
    throw new NobodyReads()
  }
}

/** Says something that is no result, in one line. */
export const tell = ({ stderr }: Io, words: string): void => {
  stderr.write(`${words.trim().replace(/\s*[\r\n]+\s*/gu, ' ')}\n`)
}
