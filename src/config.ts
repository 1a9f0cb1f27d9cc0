import { z } from 'zod'
import { Refused } from './domain/errors.ts'

const Environment = z.object({
  CLAIMDESK_DB: z.string().min(1).default('.claimdesk/claimdesk.db'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port < 65_536)
    .default(3000),
  /** Further host names under which the desk is reached, behind a proxy for one. */
  CLAIMDESK_HOSTS: z.string().default(''),
  CLAIMDESK_LOG: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
})

const TAKES: Readonly<Record<string, string>> = {
  PORT: 'a port number, 0 to 65535',
  CLAIMDESK_LOG: 'silent, error, warn, info or debug',
}

/** How this desk is run. Here, and nowhere else, the environment is read. */
export type Config = Readonly<{
  database: string
  host: string
  port: number
  hosts: readonly string[]
  log: z.infer<typeof Environment>['CLAIMDESK_LOG']
}>

/** The configuration; throws, in one line, when a variable holds what it cannot hold. */
export const readConfig = (
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Config => {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const read = Environment.safeParse(set)
  if (!read.success) {
    const [issue] = read.error.issues
    const variable = String(issue?.path[0])
    throw new Refused(
      `${variable} is “${set[variable] ?? ''}”: it takes ${TAKES[variable] ?? 'another value'}.`,
    )
  }
  const { CLAIMDESK_DB: database, HOST: host, PORT: port, CLAIMDESK_HOSTS, CLAIMDESK_LOG: log } = read.data
  const hosts = CLAIMDESK_HOSTS.split(/[\s,]+/).filter((name) => name !== '')
  return { database, host, port, hosts, log }
}
