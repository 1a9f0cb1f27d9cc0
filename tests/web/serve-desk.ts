import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import type { Actions } from '../../src/actions/actions.ts'
import { foundDesk } from '../../src/actions/found-desk.ts'
import { everyCheck } from '../../src/checks/every-check.ts'
import { closeDatabase } from '../../src/store/open-database.ts'
import { sessionsIn } from '../../src/store/sessions.ts'
import { createApp } from '../../src/web/app.ts'
import { openTestDesk, type TestDesk } from '../desk.ts'

export type ServedDesk = TestDesk &
  Readonly<{ origin: string; errors: unknown[]; close: () => Promise<void> }>

const EXAMPLE = resolve(import.meta.dirname, '../../prisma/founding-article.txt')

// The example is read and stored once; each desk that has it begins with a copy.
let example: Promise<Uint8Array> | null = null
const makeExample = async (): Promise<Uint8Array> => {
  const { keeping, database, file } = await openTestDesk()
  await foundDesk(keeping, await readFile(EXAMPLE, 'utf8'))
  await closeDatabase(database)
  return readFile(file)
}

/** The whole desk, on a database and a port of its own; empty if asked, some of its acts `broken` if given. */
export const serveDesk = async ({
  founded = true,
  broken = {},
}: { founded?: boolean; broken?: Partial<Actions> } = {}): Promise<ServedDesk> => {
  const desk = await openTestDesk(founded ? await (example ??= makeExample()) : undefined)
  const stopping = new AbortController()
  const errors: unknown[] = []
  const app = createApp({
    actions: { ...desk.actions, ...broken },
    sessions: sessionsIn(desk.database),
    checks: everyCheck,
    secret: 'of the tests',
    hosts: ['localhost', '127.0.0.1'],
    editorName: 'Test editor',
    stopping: stopping.signal,
    onError: (error) => errors.push(error),
  })
  const server = createServer(app)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const close = async () => {
    stopping.abort()
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
  }
  return { ...desk, origin: `http://127.0.0.1:${port}`, errors, close }
}
