import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { applyMigrations } from '../../src/store/apply-migrations.ts'
import { openDatabase } from '../../src/store/open-database.ts'
import { scratchFolder } from '../desk.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const MIGRATIONS = join(ROOT, 'prisma/migrations')
const names = readdirSync(MIGRATIONS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort()

const newFile = () => join(scratchFolder(), 'claimdesk.db')

test('the migrations lead to the schema', () => {
  const checked = spawnSync(process.execPath, ['src/setup/migration.mjs', '--check'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  expect(checked.stderr + checked.stdout).toBe('The migrations lead to the schema.\n')
})

test('all are applied to a new database, none to one that has them', async () => {
  const url = pathToFileURL(newFile()).href
  expect(await applyMigrations(url, MIGRATIONS)).toEqual(names)
  expect(await applyMigrations(url, MIGRATIONS)).toEqual([])
})

test('the bookkeeping is that of Prisma', async () => {
  const database = await openDatabase(newFile())
  const rows = await database.$queryRawUnsafe<Record<string, unknown>[]>(
    'SELECT * FROM _prisma_migrations ORDER BY migration_name',
  )
  await database.$disconnect()
  expect(rows.map((row) => row.migration_name)).toEqual(names)
  for (const row of rows) {
    const sql = readFileSync(join(MIGRATIONS, String(row.migration_name), 'migration.sql'))
    expect(row.checksum).toBe(createHash('sha256').update(sql).digest('hex'))
    expect(row).toMatchObject({ logs: null, rolled_back_at: null, applied_steps_count: 1 })
  }
})

test('two that open a new database at once both find it whole', async () => {
  const url = pathToFileURL(newFile()).href
  const applied = await Promise.all([applyMigrations(url, MIGRATIONS), applyMigrations(url, MIGRATIONS)])
  expect(applied.flat().length).toBeGreaterThanOrEqual(names.length)
  expect(await applyMigrations(url, MIGRATIONS)).toEqual([])
})

test('a migration that fails leaves nothing behind', async () => {
  const folder = scratchFolder()
  const url = pathToFileURL(join(folder, 'claimdesk.db')).href
  cpSync(MIGRATIONS, join(folder, 'migrations'), { recursive: true })
  const broken = join(folder, 'migrations', '99990101000000_broken')
  mkdirSync(broken)
  writeFileSync(
    join(broken, 'migration.sql'),
    'CREATE TABLE "Half" ("id" TEXT);\nCREATE TABLE "Half" ("id" TEXT);',
  )
  await expect(applyMigrations(url, join(folder, 'migrations'))).rejects.toThrow('already exists')
  writeFileSync(join(broken, 'migration.sql'), 'CREATE TABLE "Half" ("id" TEXT);')
  expect(await applyMigrations(url, join(folder, 'migrations'))).toEqual(['99990101000000_broken'])
})

test('a database of a newer program is left alone', async () => {
  const folder = scratchFolder()
  const url = pathToFileURL(join(folder, 'claimdesk.db')).href
  cpSync(MIGRATIONS, join(folder, 'migrations'), { recursive: true })
  mkdirSync(join(folder, 'migrations', '99990101000000_newer'))
  writeFileSync(
    join(folder, 'migrations', '99990101000000_newer', 'migration.sql'),
    'CREATE TABLE "N" ("id" TEXT);',
  )
  await applyMigrations(url, join(folder, 'migrations'))
  await expect(applyMigrations(url, MIGRATIONS)).rejects.toThrow('99990101000000_newer')
})
