// Makes a clone ready to run: the right Node, the packages of the lockfile, the generated database client.
// It needs nothing but Node itself, and does nothing where all is there: then it takes a few milliseconds.
import { createHash } from 'node:crypto'
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

const MADE_FROM = join(ROOT, 'src/store/generated/made-from.txt')

/** A reason for which the clone cannot be made ready, in one line that says what to do. */
export class NotReady extends Error {}

/** Makes the clone ready; `say` is told of what takes longer. Throws `NotReady`. */
export const prepare = async (say) => {
  const refusal = refusalOfNode(process.versions.node)
  if (refusal) throw new NotReady(refusal)
  if (!isInstalled()) {
    say('Installing the packages; this takes half a minute.')
    install()
  }
  const wanted = clientStamp()
  if (existsSync(MADE_FROM) && readFileSync(MADE_FROM, 'utf8') === wanted) return
  say('Generating the database client.')
  const { runPrisma } = await import('./prisma.mjs')
  const { status, stderr } = runPrisma(['generate'], 'pipe')
  if (status !== 0) throw new NotReady(`The database client was not generated: ${lastLine(stderr)}`)
  writeFileSync(MADE_FROM, wanted)
}

/** What to do about a Node that is too old; `null` when it is not. */
export const refusalOfNode = (version) => {
  const [major, minor] = version.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return null
  return `Node ${version} is too old: install Node 20.19 or later from your system or https://nodejs.org, then try again.`
}

/** Whether npm's own record of what it installed holds every package of the lockfile in its version. */
const isInstalled = () => {
  const record = join(ROOT, 'node_modules/.package-lock.json')
  if (!existsSync(record)) return false
  const installed = packagesIn(record)
  return Object.entries(packagesIn(join(ROOT, 'package-lock.json'))).every(
    ([place, { version, optional, devOptional }]) =>
      place === '' || optional || devOptional || installed[place]?.version === version,
  )
}

const packagesIn = (lockfile) => JSON.parse(readFileSync(lockfile, 'utf8')).packages

const install = () => {
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund']
  const npm = process.env.npm_execpath
  const { status, stderr, error } = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: ROOT, stdio: 'pipe', encoding: 'utf8' })
    : spawnSync('npm', args, {
        cwd: ROOT,
        stdio: 'pipe',
        encoding: 'utf8',
        shell: process.platform === 'win32',
      })
  if (error || status !== 0) throw new NotReady(refusalOfInstall(stderr ?? '', error))
}

const OFFLINE =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT/
const NOT_ALLOWED = /EACCES|EPERM|EROFS/

/** What to do about an installation that failed, by what npm wrote. */
export const refusalOfInstall = (written, error) => {
  if (error?.code === 'ENOENT') return 'npm was not found: install it along with Node, then try again.'
  if (OFFLINE.test(written))
    return 'The packages could not be fetched, the npm registry does not answer: check the network or npm’s proxy settings, then try again.'
  if (NOT_ALLOWED.test(written) || NOT_ALLOWED.test(error?.code ?? ''))
    return `The packages could not be written to ${ROOT}: give your account the right to write there, then try again.`
  return `The packages were not installed: ${lastLine(written)} Run “npm ci” to see all of it.`
}

const lastLine = (written) =>
  written
    .split('\n')
    .map((line) => line.replace(/^npm error\s*/, '').trim())
    .filter((line) => line !== '' && !line.startsWith('A complete log'))
    .at(-1) ?? 'no reason was given.'

const clientStamp = () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'node_modules/prisma/package.json'), 'utf8'))
  return createHash('sha256')
    .update(readFileSync(join(ROOT, 'prisma/schema.prisma')))
    .update(version)
    .digest('hex')
}

/** Writes one line to standard error and ends the process with status 2. */
export const giveUp = (error) => {
  const [line] = (error instanceof Error ? error.message : String(error)).split('\n')
  process.stderr.write(`claimdesk: ${line}\n`)
  process.exit(2)
}
