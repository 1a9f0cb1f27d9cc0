import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { pino } from 'pino'
import { everyCheck } from './checks/every-check.ts'
import { openDesk } from './compose.ts'
import { readConfig, type Config } from './config.ts'
import { Refused } from './domain/errors.ts'
import { createApp } from './web/app.ts'

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']
const GRACE_MS = 5000

/** Starts the desk, prints its address, and resolves when it has been told to stop and has finished what it was doing. */
export const serve = async (where: { port?: number; host?: string } = {}): Promise<void> => {
  const config = { ...readConfig(), ...where }
  const desk = await openDesk(config)
  const stopping = new AbortController()
  const log = pino({ level: config.log }, pino.destination(2))
  const app = createApp({
    actions: desk.actions,
    sessions: desk.sessions,
    checks: everyCheck,
    secret: secretBeside(config.database),
    hosts: hostsOf(config),
    editorName: loginName(),
    stopping: stopping.signal,
    onError: (error) => log.error(error),
  })
  try {
    const server = app.listen(config.port, config.host)
    await listening(server, config)
    const told = toldToStop()
    process.stdout.write(`Claimdesk listens on ${addressOf(server, config.host)}\n`)
    await told
    stopping.abort()
    await closed(server)
  } finally {
    await desk.close()
  }
}

const hostsOf = ({ host, hosts }: Config): string[] => [
  ...LOOPBACK,
  host.includes(':') ? `[${host}]` : host,
  ...hosts,
]

/** Signs the cookies; kept beside the database, so that a restart signs nobody out. */
const secretBeside = (database: string): string => {
  const file = join(dirname(database), 'session-secret')
  try {
    return readFileSync(file, 'utf8')
  } catch {
    const secret = randomBytes(32).toString('hex')
    writeFileSync(file, secret, { mode: 0o600 })
    return secret
  }
}

const loginName = (): string => {
  try {
    return userInfo().username
  } catch {
    // Some containers run under a number that no account has.
    return 'Editor'
  }
}

const listening = async (server: Server, { port, host }: Config): Promise<void> => {
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve)
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(new Refused(refusalOf(error, { port, host })))
    })
  })
}

const refusalOf = (
  { code, message }: NodeJS.ErrnoException,
  { port, host }: Pick<Config, 'port' | 'host'>,
) => {
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken: stop what uses it, or choose another with --port N.`
  if (code === 'EACCES')
    return `Port ${port} may not be used by this account: choose one above 1023 with --port N.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `This machine has no address ${host}: choose another with --host H.`
  return message
}

const addressOf = (server: Server, host: string): string => {
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

/** Heard from before the address is printed: whoever reads it may say stop at once. */
const toldToStop = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })

/** Resolves when every open request is answered, or the time of grace is over. */
const closed = async (server: Server): Promise<void> => {
  const sweep = setInterval(() => server.closeIdleConnections(), 50)
  const deadline = setTimeout(() => server.closeAllConnections(), GRACE_MS)
  await new Promise<void>((resolve) => server.close(() => resolve()))
  clearInterval(sweep)
  clearTimeout(deadline)
}
