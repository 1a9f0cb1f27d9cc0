import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PrismaLibSql } from '@prisma/adapter-libsql'
import { Refused } from '../domain/errors.ts'

/**
 * Applies the migrations that a database lacks, as `prisma migrate deploy` would, without its native engine.
 *
 * The bookkeeping is Prisma's own table, so that Prisma's tools accept the database. Unlike Prisma, a migration and its
 * row are one transaction: what fails leaves nothing behind. Foreign keys are off meanwhile, because SQLite alters a
 * table by building it anew, and dropping the old one would cascade.
 */
type Migration = Readonly<{ name: string; sql: string; checksum: string }>

const TEXT = { scalarType: 'string', arity: 'scalar' } as const

const BOOKKEEPING = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`

/**
 * The names of the migrations that were applied to the database at `url`; throws when one does not fit. A database
 * that is in use is copied first, to `<file>.before-<migration>`: an upgrade that went wrong can be taken back.
 */
export const applyMigrations = async (url: string, folder: string): Promise<readonly string[]> => {
  const connection = await new PrismaLibSql({ url }).connect()
  const appliedNames = async (): Promise<string[]> => {
    const sql =
      'SELECT migration_name FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at'
    const { rows } = await connection.queryRaw({ sql, args: [], argTypes: [] })
    return rows.map((row) => String(row[0]))
  }
  try {
    await connection.executeScript('PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = OFF;')
    await connection.executeScript(BOOKKEEPING)
    const migrations = readMigrations(folder)
    const before = await appliedNames()
    refuseUnknown(before, migrations)
    const due = migrations.filter(({ name }) => !before.includes(name))
    const copy = before.length > 0 && due[0] ? `${fileURLToPath(url)}.before-${due[0].name}` : null
    if (copy !== null && !existsSync(copy))
      await connection.executeRaw({ sql: 'VACUUM INTO ?', args: [copy], argTypes: [TEXT] })
    for (const migration of due)
      await connection.executeScript(inOne(migration)).catch(async (error: unknown) => {
        // Another process that starts at the same time may have been faster.
        if (!(await appliedNames()).includes(migration.name)) throw error
      })
    return due.map(({ name }) => name)
  } finally {
    await connection.dispose()
  }
}

const readMigrations = (folder: string): Migration[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })

const refuseUnknown = (applied: readonly string[], migrations: readonly Migration[]): void => {
  const unknown = applied.find((name) => !migrations.some((migration) => migration.name === name))
  if (unknown !== undefined)
    throw new Refused(`The database was made by a newer Claimdesk (it has “${unknown}”): update the program.`)
}

const inOne = ({ name, sql, checksum }: Migration): string => {
  const now = new Date().toISOString()
  const columns = 'id, checksum, finished_at, migration_name, started_at, applied_steps_count'
  const values = [randomUUID(), checksum, now, name, now].map((value) => `'${value}'`).join(', ')
  return `BEGIN IMMEDIATE;\n${sql}\n;INSERT INTO "_prisma_migrations" (${columns}) VALUES (${values}, 1);\nCOMMIT;`
}
