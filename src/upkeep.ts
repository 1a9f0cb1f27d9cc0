import type { Sign, Upkeep } from './cli/wiring.ts'
import { readConfig } from './config.ts'
import { backUp } from './store/back-up.ts'
import { examineDatabase } from './store/examine-database.ts'
import { bringUpToDate, closeDatabase, openDatabase, type Database } from './store/open-database.ts'

/** Keeps the desk of this configuration in order. */
export const upkeep = (): Upkeep => {
  const { database: file } = readConfig()
  const at = async <T>(act: (database: Database) => Promise<T>): Promise<T> => {
    const database = await openDatabase(file)
    try {
      return await act(database)
    } finally {
      await closeDatabase(database)
    }
  }
  return {
    migrate: () => bringUpToDate(file),
    backUp: (to) => at((database) => backUp(database, to)),
    examine: async () => {
      const applied = await bringUpToDate(file)
      const signs: Sign[] = [
        { name: 'node', good: true, words: process.version },
        { name: 'database', good: true, words: file },
        {
          name: 'tables',
          good: true,
          words: applied.length === 0 ? 'up to date' : `brought up to date: ${applied.join(', ')}`,
        },
      ]
      return [...signs, ...(await at(examineDatabase))]
    },
  }
}
