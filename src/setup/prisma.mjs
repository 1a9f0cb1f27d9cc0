// Prisma's command line without its engine download: `generate`, `validate` and `format` never start that engine, they
// only insist that the file exists. Node's own executable exists everywhere.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** Runs Prisma's command line in the project; the outcome is as `spawnSync` gives it. */
export const runPrisma = (args, stdio = 'inherit') =>
  spawnSync(process.execPath, [createRequire(import.meta.url).resolve('prisma/build/index.js'), ...args], {
    cwd: ROOT,
    stdio,
    encoding: 'utf8',
    env: {
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: process.env.PRISMA_SCHEMA_ENGINE_BINARY ?? process.execPath,
    },
  })

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.exit(runPrisma(process.argv.slice(2)).status ?? 1)
