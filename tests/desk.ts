import { mkdtempSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Actions } from '../src/actions/actions.ts'
import { deskActions } from '../src/actions/desk.ts'
import type { Editor } from '../src/domain/editor.ts'
import type { Keeping } from '../src/domain/stores.ts'
import { keepingIn } from '../src/store/keeping.ts'
import { openDatabase, type Database } from '../src/store/open-database.ts'
import { afterwards } from './afterwards.ts'
import { copyRead } from './copy-read.ts'

export type TestDesk = Readonly<{
  actions: Actions
  keeping: Keeping
  database: Database
  file: string
  editor: Editor
  colleague: Editor
}>

/** A folder that is gone after the test. */
export const scratchFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'claimdesk-test-'))
  afterwards(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** A desk on a database of its own, empty or begun with a `copy` of another's, with two editors; it is gone after the test. */
export const openTestDesk = async (copy?: Uint8Array): Promise<TestDesk> => {
  const file = join(scratchFolder(), 'claimdesk.db')
  if (copy) writeFileSync(file, copy)
  const database = await openDatabase(file)
  afterwards(() => database.$disconnect())
  const keeping = keepingIn(database)
  const actions = deskActions(keeping)
  const [editor, colleague] = [await actions.signIn('First editor'), await actions.signIn('Second editor')]
  return { actions, keeping, database, file, editor, colleague }
}

const THREE_LINES = '🙂 The bridge fell at noon.\nŁódź closed two roads!\nNobody was hurt.'

/** An article of three claims, the second with a finding. */
export const addArticle = async (desk: TestDesk, text = THREE_LINES): Promise<string> => {
  const heading = {
    headline: 'Bridge falls',
    publishedAt: '2024-03-04',
    dateline: null,
    byline: null,
    origin: null,
    storyId: null,
  }
  return desk.keeping.together(({ articles }) => articles.add(heading, copyRead(text), new Date()))
}
