import { expect, test } from 'vitest'
import { newId } from '../../src/store/new-id.ts'
import type { Database, Tables } from '../../src/store/open-database.ts'
import { openTestDesk } from '../desk.ts'

const addEditor = (db: Tables, name: string) =>
  db.editor.create({ data: { id: newId(), name, folded: name, createdAt: new Date() } })

const names = async (db: Database) =>
  (await db.editor.findMany({ orderBy: { name: 'asc' } })).map((row) => row.name)

test('a write made while the transaction of another is open outlives its rollback', async () => {
  const { database } = await openTestDesk()
  let wrote: Promise<unknown> = Promise.resolve()
  const failing = database.$transaction(async (tables) => {
    await addEditor(tables, 'in the transaction')
    wrote = addEditor(database, 'outside of it').then(() => undefined)
    await new Promise((resolve) => setTimeout(resolve, 50))
    throw new Error('taken back')
  })
  await expect(failing).rejects.toThrow('taken back')
  await wrote
  expect(await names(database)).toEqual(['First editor', 'Second editor', 'outside of it'])
})

test('what a transaction has not committed is not seen by others', async () => {
  const { database } = await openTestDesk()
  let seen: Promise<string[]> = Promise.resolve([])
  await database
    .$transaction(async (tables) => {
      await addEditor(tables, 'never there')
      seen = names(database)
      await new Promise((resolve) => setTimeout(resolve, 20))
      throw new Error('taken back')
    })
    .catch(() => undefined)
  expect(await seen).not.toContain('never there')
})

test.each`
  pragma            | value
  ${'foreign_keys'} | ${1}
  ${'journal_mode'} | ${'wal'}
  ${'synchronous'}  | ${2}
  ${'busy_timeout'} | ${5000}
`(
  '$pragma is $value before and after a transaction',
  async ({ pragma, value }: { pragma: string; value: unknown }) => {
    const { database } = await openTestDesk()
    const read = async () =>
      Object.values((await database.$queryRawUnsafe<Record<string, unknown>[]>(`PRAGMA ${pragma}`))[0] ?? {})
    expect(await read()).toEqual([value])
    await database.$transaction((tables) => addEditor(tables, 'somebody'))
    expect(await read()).toEqual([value])
  },
)

test('a transaction that gave up waiting lets the next one in', async () => {
  const { database } = await openTestDesk()
  const slow = database.$transaction(async (tables) => {
    await addEditor(tables, 'slow')
    await new Promise((resolve) => setTimeout(resolve, 200))
  })
  const hasty = database.$transaction((tables) => addEditor(tables, 'hasty'), { maxWait: 50 })
  await expect(hasty).rejects.toThrow()
  await slow
  await database.$transaction((tables) => addEditor(tables, 'next'))
  expect(await names(database)).toEqual(['First editor', 'Second editor', 'next', 'slow'])
})

test('fifty counts at once lose none', async () => {
  const { database } = await openTestDesk()
  await database.story.create({ data: { id: 'a', name: 'a', folded: 'a', createdAt: new Date() } })
  await Promise.all(
    Array.from({ length: 50 }, () =>
      database.$transaction(async (tables) => {
        const { version } = await tables.story.findUniqueOrThrow({ where: { id: 'a' } })
        await tables.story.update({ where: { id: 'a' }, data: { version: version + 1 } })
      }),
    ),
  )
  expect((await database.story.findUniqueOrThrow({ where: { id: 'a' } })).version).toBe(50)
})

test('a row cannot point at one that is not there', async () => {
  const { database } = await openTestDesk()
  const orphan = database.note.create({
    data: { id: 'n', claimId: 'none', copy: 'A note', editorId: 'none', at: new Date() },
  })
  await expect(orphan).rejects.toMatchObject({ code: 'P2003' })
})
