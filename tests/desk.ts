import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import type { Actions } from '../src/actions/actions.ts'
import { deskActions } from '../src/actions/desk.ts'
import type { Editor } from '../src/domain/editor.ts'
import type { Keeping } from '../src/domain/stores.ts'
import { keepingIn } from '../src/store/keeping.ts'
import { openDatabase, type Database } from '../src/store/open-database.ts'

export type TestDesk = Readonly<{
  actions: Actions
  keeping: Keeping
  database: Database
  file: string
  editor: Editor
  colleague: Editor
}>

const open: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const close of open.splice(0)) await close()
})

/** A folder that is gone after the test. */
export const scratchFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'claimdesk-test-'))
  open.push(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** An empty desk on a database of its own, with two editors; it is gone after the test. */
export const openTestDesk = async (): Promise<TestDesk> => {
  const file = join(scratchFolder(), 'claimdesk.db')
  const database = await openDatabase(file)
  open.unshift(() => database.$disconnect())
  const keeping = keepingIn(database)
  const actions = deskActions(keeping)
  const [editor, colleague] = [await actions.signIn('First editor'), await actions.signIn('Second editor')]
  return { actions, keeping, database, file, editor, colleague }
}
