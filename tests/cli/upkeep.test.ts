import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { claimdeskProcess, FOUNDING_ARTICLE } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'claimdesk-upkeep-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const at = (database: string, ...words: string[]) =>
  claimdeskProcess(words, { environment: { CLAIMDESK_DB: join(folder, database) } })

test('a backup is a whole desk, and the doctor finds both in order', async () => {
  expect((await at('desk.db', 'migrate')).out).toMatch(/^applied {2}\d{14}_desk\n/u)
  expect((await at('desk.db', 'migrate')).out).toBe('The database is up to date.\n')
  const imported = await at('desk.db', 'import', FOUNDING_ARTICLE)
  expect(imported).toMatchObject({ status: 0, err: '' })
  const copy = join(folder, 'copy.db')
  expect(await at('desk.db', 'backup', copy)).toMatchObject({
    status: 0,
    out: `The desk is copied to ${copy}.\n`,
  })
  expect((await at('copy.db', 'import', FOUNDING_ARTICLE)).out).toBe(imported.out.replace('new  ', 'known'))
  for (const database of ['desk.db', 'copy.db']) {
    const { status, out } = await at(database, 'doctor')
    expect(status).toBe(0)
    expect(out).toMatch(/^ok {6}holds {7}articles 1, claims \d+, decisions 1$/mu)
  }
  expect(await at('desk.db', 'backup', copy)).toEqual({
    status: 2,
    out: '',
    err: `${copy} is there already: name a new file for the backup.\n`,
  })
  expect((await at('desk.db', 'backup', join(folder, 'no', 'copy.db'))).err).toContain(
    'make it, or name another file',
  )
})

test('a file of another kind is refused and left alone', async () => {
  writeFileSync(join(folder, 'notes.txt'), 'Notes of a call, which are no database at all.')
  const { status, err } = await at('notes.txt', 'doctor')
  expect([status, err.trimEnd().split('\n').length]).toEqual([2, 1])
  expect(err).toContain('notes.txt is no Claimdesk database: name another file in CLAIMDESK_DB.')
  expect(existsSync(join(folder, 'notes.txt'))).toBe(true)
})
