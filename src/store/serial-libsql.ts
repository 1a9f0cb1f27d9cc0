import { PrismaLibSql } from '@prisma/adapter-libsql'
import type { IsolationLevel, SqlDriverAdapter, Transaction } from '@prisma/driver-adapter-utils'

/**
 * SQLite through libSQL, made safe for a server.
 *
 * The adapter as it comes opens a new connection for every transaction, on which the pragmas no longer hold, and lets
 * statements from elsewhere run meanwhile. Here all runs on one connection, behind one queue: a statement that belongs
 * to no transaction waits until the open one has ended, so no rollback can take it along. Transactions begin
 * IMMEDIATE: a second process waits at the start of its own instead of failing in the middle of it.
 */
const PRAGMAS = [
  'PRAGMA busy_timeout = 5000',
  'PRAGMA journal_mode = WAL',
  'PRAGMA synchronous = FULL',
  'PRAGMA foreign_keys = ON',
]

export class SerialLibSql extends PrismaLibSql {
  override async connect() {
    const connection = await super.connect()
    for (const pragma of PRAGMAS) await connection.executeScript(pragma)
    return serial(connection)
  }
}

type Connection = Omit<SqlDriverAdapter, 'startTransaction'>

const serial = (connection: Connection): SqlDriverAdapter => {
  const queue = queueOfOne()
  return {
    provider: connection.provider,
    adapterName: connection.adapterName,
    queryRaw: (query) => queue.run(() => connection.queryRaw(query)),
    executeRaw: (query) => queue.run(() => connection.executeRaw(query)),
    executeScript: (script) => queue.run(() => connection.executeScript(script)),
    startTransaction: async (level?: IsolationLevel) => {
      const leave = await queue.enter()
      return startTransaction(connection, { level, leave })
    },
    dispose: () => connection.dispose(),
  }
}

const statement = (sql: string) => ({ sql, args: [], argTypes: [] })

const startTransaction = async (
  connection: Connection,
  { level, leave }: { level: IsolationLevel | undefined; leave: () => void },
): Promise<Transaction> => {
  const run = async (sql: string): Promise<void> => {
    await connection.executeRaw(statement(sql))
  }
  try {
    if (level !== undefined && level !== 'SERIALIZABLE')
      throw new Error(`SQLite has no isolation level ${level}.`)
    await run('BEGIN IMMEDIATE')
  } catch (error) {
    leave()
    throw error
  }
  const rollback = () => run('ROLLBACK').finally(leave)
  return {
    provider: connection.provider,
    adapterName: connection.adapterName,
    options: { usePhantomQuery: true },
    queryRaw: (query) => connection.queryRaw(query),
    executeRaw: (query) => connection.executeRaw(query),
    // A commit that fails, on a full disk for one, leaves the transaction open: it must not be left to the next.
    commit: async () => {
      try {
        await run('COMMIT')
      } catch (error) {
        await rollback().catch(() => undefined)
        throw error
      }
      leave()
    },
    rollback,
    createSavepoint: (name) => run(`SAVEPOINT ${name}`),
    rollbackToSavepoint: (name) => run(`ROLLBACK TO ${name}`),
    releaseSavepoint: (name) => run(`RELEASE SAVEPOINT ${name}`),
  }
}

/** Lets one in at a time, in order of arrival. */
const queueOfOne = () => {
  let tail = Promise.resolve()
  const enter = async (): Promise<() => void> => {
    const before = tail
    let leave = (): void => undefined
    tail = new Promise((resolve) => (leave = resolve))
    await before
    return leave
  }
  const run = async <T>(act: () => Promise<T>): Promise<T> => {
    const leave = await enter()
    try {
      return await act()
    } finally {
      leave()
    }
  }
  return { enter, run }
}
