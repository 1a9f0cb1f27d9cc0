import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { Refused } from '../domain/errors.ts'
import type { Database } from './open-database.ts'

/** Copies the whole database, as it stands at one moment, into a new file; people may go on working meanwhile. */
export const backUp = async (database: Database, file: string): Promise<void> => {
  const target = resolve(file)
  if (existsSync(target)) throw new Refused(`${file} is there already: name a new file for the backup.`)
  if (!existsSync(dirname(target)))
    throw new Refused(`The folder of ${file} is not there: make it, or name another file.`)
  await database.$executeRawUnsafe('VACUUM INTO ?', target)
}
