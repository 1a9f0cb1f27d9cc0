import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Refused } from '../domain/errors.ts'
import { applyMigrations } from './apply-migrations.ts'
import { Prisma, PrismaClient } from './generated/client.ts'
import { SerialLibSql } from './serial-libsql.ts'

/** The open database. */
export type Database = PrismaClient

/** The database, or one transaction on it: what the functions of the store work on. */
export type Tables = Prisma.TransactionClient

const MIGRATIONS = resolve(import.meta.dirname, '../../prisma/migrations')

/**
 * Makes the file where it is missing and brings its tables up to date; resolves to the names of the migrations that
 * were applied. Refused, in one line that says what to do, where it may not be written or is no database.
 */
export const bringUpToDate = async (file: string): Promise<readonly string[]> =>
  applyMigrations(urlOf(file), MIGRATIONS).catch((error: unknown) => {
    if (/not a database|SQLITE_NOTADB|ConnectionFailed/.test(String(error)))
      throw new Refused(`${file} is no Claimdesk database: name another file in CLAIMDESK_DB.`)
    throw error
  })

/** Opens the file, brought up to date. */
export const openDatabase = async (file: string): Promise<Database> => {
  await bringUpToDate(file)
  const database = new PrismaClient({
    adapter: new SerialLibSql({ url: urlOf(file) }),
    // An act waits for those before it; a large import takes a second or two on a slow disk.
    transactionOptions: { maxWait: 20_000, timeout: 60_000 },
  })
  await database.$connect()
  return database
}

/** Closes the database, with everything in its one file. */
export const closeDatabase = async (database: Database): Promise<void> => {
  // Otherwise what was written last stays in a file beside it until the next start.
  await database.$queryRawUnsafe('PRAGMA wal_checkpoint(TRUNCATE)')
  await database.$disconnect()
}

const urlOf = (file: string): string => pathToFileURL(writable(resolve(file))).href

const writable = (file: string): string => {
  try {
    makeFolder(dirname(file))
    // SQLite writes beside the file as well.
    accessSync(dirname(file), constants.W_OK)
    if (existsSync(file)) accessSync(file, constants.W_OK)
    return file
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw new Refused(
      `The database ${file} cannot be written (${code}): give your account the right to, or name another file in CLAIMDESK_DB.`,
    )
  }
}

// Node's own recursive form never returns where the system denies with ENOENT, as in /proc.
const makeFolder = (folder: string): void => {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  mkdirSync(folder)
}
