import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { PrismaLibSql } from '@prisma/adapter-libsql'
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

test('an upgrade keeps what people made, and a copy from before', async () => {
  const folder = scratchFolder()
  const file = join(folder, 'claimdesk.db')
  const first = join(folder, 'migrations')
  cpSync(join(MIGRATIONS, names[0] ?? ''), join(first, names[0] ?? ''), { recursive: true })
  await applyMigrations(pathToFileURL(file).href, first)
  const before = await new PrismaLibSql({ url: pathToFileURL(file).href }).connect()
  await before.executeScript(AN_ARTICLE_WITH_A_VERDICT)
  await before.dispose()
  const database = await openDatabase(file)
  const claim = await database.claim.findUniqueOrThrow({
    where: { id: 'c' },
    include: { verdicts: true, decisions: true, revision: { include: { article: true } } },
  })
  await database.$disconnect()
  expect(claim).toMatchObject({
    words: 'Two died.',
    verdicts: [{ id: 'v', kind: 'disputed', note: 'Three did.' }],
    decisions: [{ activity: 'verdict-recorded' }],
    revision: { text: 'Two died.', article: { headline: 'Crash' } },
  })
  const copy = await new PrismaLibSql({
    url: pathToFileURL(`${file}.before-${names[1] ?? ''}`).href,
  }).connect()
  const { rows } = await copy.queryRaw({ sql: 'SELECT "note" FROM "Verdict"', args: [], argTypes: [] })
  await copy.dispose()
  expect(rows).toEqual([['Three did.']])
})

const AN_ARTICLE_WITH_A_VERDICT = `
  INSERT INTO "Editor" ("id", "name", "folded", "createdAt") VALUES ('e', 'E', 'e', '2026-01-01T00:00:00.000Z');
  INSERT INTO "Article" ("id", "headline", "folded", "createdAt") VALUES ('a', 'Crash', 'crash', '2026-01-01T00:00:00.000Z');
  INSERT INTO "Revision" ("id", "articleId", "number", "headline", "text", "sha256", "words", "createdAt", "ruleSet")
    VALUES ('r', 'a', 1, 'Crash', 'Two died.', 'x', 2, '2026-01-01T00:00:00.000Z', 'y');
  INSERT INTO "Claim" ("id", "revisionId", "number", "sentence", "words", "folded", "kind", "basis", "confidence",
    "alternatives", "hedging", "rank", "checkability", "reasons", "standing")
    VALUES ('c', 'r', 1, 0, 'Two died.', 'two died.', 'none', 'none', 1, '[]', 0, 50, 'fact', '[]', 'disputed');
  INSERT INTO "Verdict" ("id", "claimId", "kind", "note", "editorId", "at")
    VALUES ('v', 'c', 'disputed', 'Three did.', 'e', '2026-01-01T00:00:00.000Z');
  INSERT INTO "Decision" ("activity", "articleId", "claimId", "editorId", "at", "before", "after")
    VALUES ('verdict-recorded', 'a', 'c', 'e', '2026-01-01T00:00:00.000Z', 'null', '"disputed"');
`
