// Writes and checks migrations with Prisma's schema engine as WebAssembly: no native engine, no download, no database.
//
//   node src/setup/migration.mjs NAME     writes prisma/migrations/<time>_NAME from what changed in the schema
//   node src/setup/migration.mjs --check  fails when the migrations do not lead to the schema
//
// The change is worked out from the snapshot of the schema that lies beside the migrations: the engine's own way, from
// replayed migrations, hands SQLite several statements at once and fails.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PrismaLibSql } from '@prisma/adapter-libsql'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'

const PRISMA = fileURLToPath(new URL('../../prisma/', import.meta.url))
const SCHEMA = join(PRISMA, 'schema.prisma')
const MIGRATIONS = join(PRISMA, 'migrations')
const SNAPSHOT = join(MIGRATIONS, 'schema.snapshot.prisma')
const LOCK = join(MIGRATIONS, 'migration_lock.toml')
const FILTERS = { externalTables: [], externalEnums: [] }

const schema = readFileSync(SCHEMA, 'utf8')
const asModel = (content) => ({ files: [{ path: SCHEMA, content }] })

const openEngine = async (url) => {
  const binding = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const wasm = join(
    dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm')),
    'schema_engine_bg.wasm',
  )
  const module = new WebAssembly.Module(readFileSync(wasm))
  const instance = new WebAssembly.Instance(module, { './schema_engine_bg.js': binding })
  binding.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaLibSql({ url }))
  return binding.SchemaEngine.new({ datamodels: [[SCHEMA, schema]] }, () => {}, adapter)
}

/** The SQL from the snapshot to the schema; `null` when nothing changed. */
const changes = async (engine) => {
  const from = existsSync(SNAPSHOT)
    ? { tag: 'schemaDatamodel', ...asModel(readFileSync(SNAPSHOT, 'utf8')) }
    : { tag: 'empty' }
  const to = { tag: 'schemaDatamodel', ...asModel(schema) }
  const { exitCode, stdout } = await engine.diff({ from, to, script: true, exitCode: true, filters: FILTERS })
  return exitCode === 0 ? null : stdout
}

const writeMigration = async (name) => {
  const sql = await changes(await openEngine(':memory:'))
  if (sql === null) return console.log('The schema has not changed since the last migration.')
  const folder = join(MIGRATIONS, `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}_${name}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'migration.sql'), sql)
  writeFileSync(SNAPSHOT, schema)
  if (!existsSync(LOCK))
    writeFileSync(
      LOCK,
      '# Kept in version control: which database the migrations are for.\nprovider = "sqlite"\n',
    )
  console.log(`Wrote ${folder}`)
}

const migrationsList = () => ({
  baseDir: MIGRATIONS,
  lockfile: { path: 'migration_lock.toml', content: readFileSync(LOCK, 'utf8') },
  shadowDbInitScript: '',
  migrationDirectories: readdirSync(MIGRATIONS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((path) => {
      const value = readFileSync(join(MIGRATIONS, path, 'migration.sql'), 'utf8')
      return { path, migrationFile: { path: 'migration.sql', content: { tag: 'ok', value } } }
    }),
})

/** Applies every migration to an empty database, then asks the engine what is left to do for the schema. */
const checkMigrations = async () => {
  const scratch = mkdtempSync(join(tmpdir(), 'claimdesk-drift-'))
  try {
    const engine = await openEngine(`file:${join(scratch, 'drift.db')}`)
    if ((await changes(engine)) !== null)
      throw new Error('The schema changed without a migration: run `npm run migration -- NAME`.')
    await engine.applyMigrations({ migrationsList: migrationsList(), filters: FILTERS })
    const left = await engine.schemaPush({ force: false, schema: asModel(schema), filters: FILTERS })
    if (left.executedSteps > 0 || left.warnings.length > 0 || left.unexecutable.length > 0)
      throw new Error(`The migrations do not lead to the schema: ${JSON.stringify(left)}`)
    console.log('The migrations lead to the schema.')
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

const [name] = process.argv.slice(2)
try {
  if (name === '--check') await checkMigrations()
  else if (/^[a-z0-9_]+$/.test(name ?? '')) await writeMigration(name)
  else
    throw new Error('Name the migration in lower case, with underscores: `npm run migration -- add_stories`.')
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
// The engine keeps the file open, and with it the process.
process.exit()
