import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { applyMigrations } from './apply-migrations.ts'
import { PrismaClient } from './generated/client.ts'
import { SerialLibSql } from './serial-libsql.ts'

/** The open database. */
export type Database = PrismaClient

/** The database, or one transaction on it: what the functions of the store work on. */
export type Tables = Omit<PrismaClient, `$${string}`>

const MIGRATIONS = resolve(import.meta.dirname, '../../prisma/migrations')

/** Opens the file, makes it where it is missing, and brings its tables up to date. */
export const openDatabase = async (file: string): Promise<Database> => {
  mkdirSync(dirname(resolve(file)), { recursive: true })
  const url = pathToFileURL(resolve(file)).href
  await applyMigrations(url, MIGRATIONS)
  const database = new PrismaClient({
    adapter: new SerialLibSql({ url }),
    // An act waits for those before it; a large import takes a second or two on a slow disk.
    transactionOptions: { maxWait: 20_000, timeout: 60_000 },
  })
  await database.$connect()
  return database
}
