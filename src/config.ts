import { z } from 'zod'

const Environment = z.object({
  CLAIMDESK_DB: z.string().min(1).default('.claimdesk/claimdesk.db'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  /** Further host names under which the desk is reached, behind a proxy for one. */
  CLAIMDESK_HOSTS: z.string().default(''),
  CLAIMDESK_LOG: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
})

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
    throw new Error(`The variable ${issue?.path.join('.') ?? ''} cannot be used: ${issue?.message ?? ''}.`)
  }
  const { CLAIMDESK_DB: database, HOST: host, PORT: port, CLAIMDESK_HOSTS, CLAIMDESK_LOG: log } = read.data
  const hosts = CLAIMDESK_HOSTS.split(/[\s,]+/).filter((name) => name !== '')
  return { database, host, port, hosts, log }
}
