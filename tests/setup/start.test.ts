import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { openDesk } from '../../src/compose.ts'
import { scratchFolder } from '../desk.ts'

const ROOT = resolve(import.meta.dirname, '../..')

type Started = Readonly<{ status: number | null; address: string | null; stdout: string; stderr: string }>

/** Starts the desk, tells it to stop once it listens, and says how it went. */
const start = async (environment: Record<string, string>, ...options: string[]): Promise<Started> => {
  const child = spawn(process.execPath, ['src/setup/start.mjs', ...options], {
    cwd: ROOT,
    env: { ...process.env, HOST: '127.0.0.1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [stdout, stderr] = ['', '']
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString()
    if (stdout.includes('listens on')) child.kill('SIGTERM')
  })
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { status, address: /listens on (\S+)/.exec(stdout)?.[1] ?? null, stdout, stderr }
}

test('it starts on an empty folder with its example, and keeps what was done', async () => {
  const database = join(scratchFolder(), 'new', 'claimdesk.db')
  const first = await start({ CLAIMDESK_DB: database, PORT: '0' })
  expect(first).toMatchObject({ status: 0, stderr: '' })
  expect(first.stdout).toMatch(/^Claimdesk listens on http:\/\/127\.0\.0\.1:\d+\n$/)
  const desk = await openDesk({ database })
  const [article] = await desk.actions.listArticles()
  expect(article).toMatchObject({ publishedAt: '2020-11-09', revision: 1 })
  const { claims } = await desk.actions.openArticle(article!.id)
  const by = await desk.actions.signIn('An editor')
  await desk.actions.recordVerdict({ claimKey: claims[0]!.key, kind: 'disputed', note: null, by })
  await desk.close()
  expect(await start({ CLAIMDESK_DB: database }, '--port', '0')).toMatchObject({ status: 0, stderr: '' })
  const again = await openDesk({ database })
  expect((await again.actions.listArticles()).map(({ id, progress }) => [id, progress.disputed])).toEqual([
    [article!.id, 1],
  ])
  await again.close()
})

test.each`
  what                         | environment                            | options                    | says
  ${'a port that is none'}     | ${{ PORT: 'eighty' }}                  | ${[]}                      | ${'PORT is “eighty”: it takes a port number'}
  ${'an option that is none'}  | ${{}}                                  | ${['--prot', '80']}        | ${'--prot'}
  ${'an address of another'}   | ${{ PORT: '0' }}                       | ${['--host', '192.0.2.1']} | ${'no address 192.0.2.1'}
  ${'a place without writing'} | ${{ CLAIMDESK_DB: '/proc/desk/c.db' }} | ${[]}                      | ${'cannot be written'}
`(
  '$what is refused in one line',

  async ({
    environment,
    options,
    says,
  }: {
    environment: Record<string, string>
    options: string[]
    says: string
  }) => {
    const started = await start({ CLAIMDESK_DB: join(scratchFolder(), 'c.db'), ...environment }, ...options)
    expect(started).toMatchObject({ status: 2, address: null, stdout: '' })
    expect(started.stderr).toContain(says)
    expect(started.stderr.trimEnd().split('\n')).toHaveLength(1)
  },
)

test('a taken port is refused in one line', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const taken = other.address()
  const port = typeof taken === 'object' && taken !== null ? String(taken.port) : ''
  const started = await start({ CLAIMDESK_DB: join(scratchFolder(), 'c.db'), PORT: port })
  other.close()
  expect(started).toMatchObject({
    status: 2,
    stderr: expect.stringContaining(`Port ${port} is taken`) as string,
  })
})

test('a file of another kind is left alone', async () => {
  const database = join(scratchFolder(), 'notes.txt')
  writeFileSync(database, 'Notes of a call, which are no database at all.')
  const started = await start({ CLAIMDESK_DB: database })
  expect(started).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('no Claimdesk database') as string,
  })
})
