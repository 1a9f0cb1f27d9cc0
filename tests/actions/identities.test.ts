import { readFileSync, existsSync } from 'node:fs'
import { beforeEach, expect, test } from 'vitest'
import { Denied, Refused } from '../../src/domain/errors.ts'
import { REPORT_FORMATS } from '../../src/report/formats.ts'
import { addArticle, openTestDesk, type TestDesk } from '../desk.ts'

const PASSPHRASE = 'four zebras crossing Łódź'
const WORDS = 'Zoë Quillfeather, tel. 555 0192 🙂'

let desk: TestDesk
let articleId: string
let sourceKey: string

beforeEach(async () => {
  desk = await openTestDesk()
  const { actions, editor: by } = desk
  articleId = await addArticle(desk)
  const { claims } = await actions.openArticle(articleId)
  await actions.correctSource({ claimKey: claims[0]!.key, name: 'A person close to the works', by })
  const [source] = await actions.listSources()
  sourceKey = source!.key
  await actions.setPassphrase({ old: null, passphrase: PASSPHRASE, by })
})

const sealIt = async () =>
  desk.actions.sealIdentity({ sourceKey, words: WORDS, passphrase: PASSPHRASE, by: desk.editor })

/** Everything that the database holds, as text: every row of every table, and the bytes of its files. */
const everythingKept = async (): Promise<string> => {
  const { database, file } = desk
  const tables = await database.$queryRaw<
    { name: string }[]
  >`SELECT name FROM sqlite_master WHERE type = 'table'`
  const rows = []
  for (const { name } of tables) rows.push(await database.$queryRawUnsafe(`SELECT * FROM "${name}"`))
  const text = JSON.stringify(rows, (_key, value: unknown) =>
    typeof value === 'bigint'
      ? String(value)
      : value instanceof Uint8Array
        ? Buffer.from(value).toString('latin1')
        : value,
  )
  const files = [file, `${file}-wal`].filter((path) => existsSync(path))
  return [text, ...files.flatMap((path) => [readFileSync(path, 'utf8'), readFileSync(path, 'latin1')])].join(
    '\n',
  )
}

test('who a source is can be read with the passphrase, by whoever knows it, each time', async () => {
  await sealIt()
  for (const by of [desk.editor, desk.colleague])
    expect(await desk.actions.readIdentity({ sourceKey, passphrase: PASSPHRASE, by })).toBe(WORDS)
})

test('the passphrase opens however a keyboard puts its accents together', async () => {
  await sealIt()
  const passphrase = PASSPHRASE.normalize('NFD')
  expect(await desk.actions.readIdentity({ sourceKey, passphrase, by: desk.editor })).toBe(WORDS)
})

test('each reading and each wrong try is in the log, with who and when and which source, and no more', async () => {
  await sealIt()
  await desk.actions.readIdentity({ sourceKey, passphrase: PASSPHRASE, by: desk.colleague })
  const wrong = { sourceKey, passphrase: 'four zebras crossing Lodz', by: desk.colleague }
  await expect(desk.actions.readIdentity(wrong)).rejects.toThrow(Denied)
  const rows = await desk.database.decision.findMany({
    where: { subject: sourceKey, activity: { startsWith: 'identity' } },
    orderBy: { seq: 'asc' },
    select: { activity: true, editorId: true, before: true, after: true },
  })
  const after = { name: 'A person close to the works' }
  expect(rows).toEqual([
    { activity: 'identity-sealed', editorId: desk.editor.id, before: null, after },
    { activity: 'identity-read', editorId: desk.colleague.id, before: null, after },
    { activity: 'identity-refused', editorId: desk.colleague.id, before: null, after },
  ])
})

test('no table, no log row, no file of the database and no export holds the words or the passphrase', async () => {
  const { actions, editor: by } = desk
  await sealIt()
  await actions.readIdentity({ sourceKey, passphrase: PASSPHRASE, by })
  await actions.setPassphrase({ old: PASSPHRASE, passphrase: `${PASSPHRASE} again`, by })
  const wrong = await actions
    .readIdentity({ sourceKey, passphrase: PASSPHRASE, by })
    .catch((error: unknown) => String(error))
  const exports = await Promise.all(
    REPORT_FORMATS.map(async ({ id }) => {
      const { body } = await actions.exportReport({ articleId, format: id })
      return typeof body === 'string' ? body : Buffer.from(body).toString('latin1')
    }),
  )
  const found = JSON.stringify(await actions.search('Quillfeather'))
  const shown = JSON.stringify([await actions.openSource(sourceKey), await actions.openArticle(articleId)])
  const kept = await everythingKept()
  expect(kept).toContain('A person close to the works')
  for (const place of [kept, wrong, found, shown, ...exports])
    for (const secret of ['Quillfeather', '555 0192', 'zebras']) expect(place).not.toContain(secret)
})

test('a new passphrase seals every identity anew, and the old one opens nothing', async () => {
  const { actions, editor: by } = desk
  await sealIt()
  const passphrase = 'a heron and no other bird'
  await actions.setPassphrase({ old: PASSPHRASE, passphrase, by })
  expect(await actions.readIdentity({ sourceKey, passphrase, by })).toBe(WORDS)
  await expect(actions.readIdentity({ sourceKey, passphrase: PASSPHRASE, by })).rejects.toThrow(Denied)
})

test('the passphrase is not changed by whoever does not know it', async () => {
  const { actions, editor: by } = desk
  await sealIt()
  const passphrase = 'a heron and no other bird'
  await expect(actions.setPassphrase({ old: null, passphrase, by })).rejects.toThrow(Denied)
  expect(await actions.readIdentity({ sourceKey, passphrase: PASSPHRASE, by })).toBe(WORDS)
})

test('sealed words do not open in the place of another source, nor with a bit changed', async () => {
  const { actions, database, editor: by } = desk
  await sealIt()
  const row = await database.sourceIdentity.findUniqueOrThrow({ where: { sourceId: sourceKey } })
  const sealed = new Uint8Array(row.sealed)
  sealed[0] = (sealed[0] ?? 0) ^ 1
  await database.sourceIdentity.update({ where: { sourceId: sourceKey }, data: { sealed } })
  await expect(actions.readIdentity({ sourceKey, passphrase: PASSPHRASE, by })).rejects.toThrow(Denied)
  const other = await database.source.create({
    data: { id: 'other', name: 'Other', folded: 'other', role: 'other', createdAt: new Date() },
  })
  await database.sourceIdentity.create({ data: { ...row, sourceId: other.id } })
  const there = actions.readIdentity({ sourceKey: other.id, passphrase: PASSPHRASE, by })
  await expect(there).rejects.toThrow(Denied)
})

test('an identity is taken away only with the passphrase', async () => {
  const { actions, database, editor: by } = desk
  await sealIt()
  await expect(actions.removeIdentity({ sourceKey, passphrase: 'no', by })).rejects.toThrow(Denied)
  expect(await database.sourceIdentity.count()).toBe(1)
  await actions.removeIdentity({ sourceKey, passphrase: PASSPHRASE, by })
  expect(await database.sourceIdentity.count()).toBe(0)
})

test.each`
  what                      | passphrase    | words
  ${'too short'}            | ${'zebras'}   | ${null}
  ${'nothing to seal'}      | ${PASSPHRASE} | ${' \n'}
  ${'longer than an entry'} | ${PASSPHRASE} | ${'Z'.repeat(2001)}
`(
  '$what is refused, and the message does not say the words',
  async ({ passphrase, words }: Record<string, string | null>) => {
    const { actions, editor: by } = desk
    const act =
      words === null
        ? actions.setPassphrase({ old: PASSPHRASE, passphrase: passphrase!, by })
        : actions.sealIdentity({ sourceKey, passphrase: passphrase!, words: words!, by })
    const error = await act.then(
      () => null,
      (thrown: unknown) => thrown,
    )
    expect(error).toBeInstanceOf(Refused)
    expect(String(error)).not.toMatch(/zebras|ZZ/)
  },
)
