import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { runCli } from '../../src/cli/run-cli.ts'
import type { Wiring } from '../../src/cli/wiring.ts'

export const ROOT = resolve(import.meta.dirname, '../..')
export const FOUNDING_ARTICLE = join(ROOT, 'prisma/founding-article.txt')

/** What a command left behind. */
export type Outcome = Readonly<{ status: number; out: string; err: string }>

/** A command whose store nobody may open. */
export const NO_DESK: Wiring = {
  openDesk: () => Promise.reject(new Error('The store was opened.')),
  upkeep: () => Promise.reject(new Error('The store was opened.')),
  serve: () => Promise.reject(new Error('The desk was started.')),
}

/** Runs a command in this process. */
export const claimdesk = async (
  words: readonly string[],
  { stdin = '', wiring = NO_DESK }: { stdin?: string | Uint8Array; wiring?: Wiring } = {},
): Promise<Outcome> => {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const printed = Promise.all([everything(stdout), everything(stderr)])
  const status = await runCli(words, { stdin: Readable.from([Buffer.from(stdin)]), stdout, stderr }, wiring)
  stdout.end()
  stderr.end()
  const [out, err] = await printed
  return { status, out, err }
}

const everything = async (stream: Readable): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

type Start = Readonly<{ stdin?: string; environment?: Readonly<Record<string, string>> }>

/** Runs a command as people do, in a process of its own. */
export const claimdeskProcess = (
  words: readonly string[],
  { stdin, environment }: Start = {},
): Promise<Outcome> =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, [join(ROOT, 'src/cli/claimdesk.mjs'), ...words], {
      env: { ...process.env, ...environment },
    })
    const printed = Promise.all([everything(child.stdout), everything(child.stderr)])
    child.on('error', fail)
    child.on('close', (status) => void printed.then(([out, err]) => done({ status: status ?? -1, out, err })))
    child.stdin.end(stdin)
  })
