import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Actions } from './actions/actions.ts'
import { deskActions } from './actions/desk.ts'
import { foundDesk } from './actions/found-desk.ts'
import type { Config } from './config.ts'
import type { Sessions } from './domain/stores.ts'
import { keepingIn } from './store/keeping.ts'
import { closeDatabase, openDatabase } from './store/open-database.ts'
import { sessionsIn } from './store/sessions.ts'

/** A desk that is open for work. */
export type Desk = Readonly<{ actions: Actions; sessions: Sessions; close: () => Promise<void> }>

const EXAMPLE = resolve(import.meta.dirname, '../prisma/founding-article.txt')

/** Opens the desk: joins the store to the actions, brings the database up to date, and never leaves it empty. */
export const openDesk = async (
  config: Pick<Config, 'database'>,
  { example = true }: Readonly<{ example?: boolean }> = {},
): Promise<Desk> => {
  const database = await openDatabase(config.database)
  const keeping = keepingIn(database)
  if (example) await foundDesk(keeping, await readFile(EXAMPLE, 'utf8'))
  return {
    actions: deskActions(keeping),
    sessions: sessionsIn(database),
    close: () => closeDatabase(database),
  }
}
