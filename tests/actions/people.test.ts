import { beforeEach, expect, test } from 'vitest'
import { addArticle, openTestDesk, type TestDesk } from '../desk.ts'

let desk: TestDesk
let articleId: string

const open = () => desk.actions.openArticle(articleId)
const keys = async (): Promise<string[]> => (await open()).claims.map(({ key }) => key)
const checkers = async () => (await open()).claims.map(({ assignee }) => assignee?.name ?? null)
const waiting = async (editor = desk.colleague) =>
  (await desk.actions.openInbox(editor)).map(({ kind, claim, from, copy }) => [
    kind,
    claim?.number ?? null,
    from.name,
    copy,
  ])

beforeEach(async () => {
  desk = await openTestDesk()
  articleId = await addArticle(desk)
})

const give = async (claims: readonly number[], to: string | null) => {
  const all = await keys()
  const claimKeys = claims.map((number) => all[number - 1]!)
  return desk.actions.assignClaims({ articleId, claimKeys, to, by: desk.editor })
}

test('claims are given to a colleague, who finds them in the inbox until they are marked', async () => {
  const { actions, editor, colleague } = desk
  expect(await give([1, 3], ' second EDITOR ')).toEqual({ assigned: 2, to: colleague })
  expect(await checkers()).toEqual([colleague.name, null, colleague.name])
  const items = [
    ['claim', 1, editor.name, null],
    ['claim', 3, editor.name, null],
  ]
  expect(await waiting()).toEqual(items)
  expect(await waiting(editor)).toEqual([])
  const [first] = await keys()
  await actions.recordVerdict({ claimKey: first!, kind: 'disputed', note: null, by: colleague })
  expect(await waiting()).toEqual(items.slice(1))
})

test('given again to the same person is no act; to another, or to nobody, it leaves the first inbox', async () => {
  const { actions, editor, colleague } = desk
  await give([1, 2], colleague.name)
  expect(await give([1, 2, 3], colleague.name)).toMatchObject({ assigned: 1 })
  await give([1], editor.name)
  await give([2], null)
  expect(await waiting()).toEqual([['claim', 3, editor.name, null]])
  expect(await waiting(editor)).toEqual([['claim', 1, editor.name, null]])
  const { history } = await open()
  expect(history.filter(({ activity }) => activity === 'claim-assigned')).toHaveLength(5)
  await expect(actions.listEditors()).resolves.toEqual([editor, colleague])
})

test('a name that nobody has is refused, and nothing is given', async () => {
  await expect(give([1], 'Secondeditor')).rejects.toThrow('Nobody at this desk is called “Secondeditor”')
  expect(await checkers()).toEqual([null, null, null])
})

test('what was given as one is taken back as one and given again as one; what moved on since stays', async () => {
  const { actions, editor: by, colleague } = desk
  await give([1, 2, 3], colleague.name)
  await actions.assignClaims({ articleId, claimKeys: [(await keys())[1]!], to: by.name, by: colleague })
  await actions.takeBack({ articleId, by })
  expect(await checkers()).toEqual([null, by.name, null])
  expect(await waiting()).toEqual([])
  await actions.doAgain({ articleId, by })
  expect(await checkers()).toEqual([colleague.name, by.name, colleague.name])
  expect(await waiting()).toHaveLength(2)
  await actions.takeBack({ articleId, by })
  expect(await checkers()).toEqual([null, by.name, null])
})

test('one claim, and an article, are taken back and given again too', async () => {
  const { actions, editor: by, colleague } = desk
  await give([2], colleague.name)
  await actions.assignArticle({ articleId, to: colleague.name, by })
  expect(await waiting()).toEqual([
    ['claim', 2, by.name, null],
    ['article', null, by.name, null],
  ])
  await actions.takeBack({ articleId, by })
  expect((await open()).assignee).toBeNull()
  await actions.takeBack({ articleId, by })
  expect(await checkers()).toEqual([null, null, null])
  await actions.doAgain({ articleId, by })
  expect(await checkers()).toEqual([null, colleague.name, null])
  expect((await actions.listArticles())[0]).toMatchObject({ assignee: null, signOff: 'open' })
})

test('a note that names a colleague waits for them, until they answer on the claim or it is withdrawn', async () => {
  const { actions, editor, colleague } = desk
  const [first, second] = await keys()
  const copy = 'Is it so, @Second editor and @First editor?'
  await actions.addNote({ claimKey: first!, copy, by: editor })
  await actions.addNote({ claimKey: second!, copy: '@second look again', by: editor })
  expect(await waiting()).toEqual([
    ['mention', 1, editor.name, copy],
    ['mention', 2, editor.name, '@second look again'],
  ])
  expect(await waiting(editor)).toEqual([])
  await actions.addNote({ claimKey: first!, copy: 'It is.', by: colleague })
  expect((await waiting()).map(([, number]) => number)).toEqual([2])
  await actions.takeBack({ articleId, by: editor })
  expect(await waiting()).toEqual([])
})

test('only whoever a thing waits for says that it is done', async () => {
  const { actions, editor, colleague } = desk
  await give([1], colleague.name)
  const [item] = await actions.openInbox(colleague)
  const noticeId = item!.noticeId!
  await expect(actions.finishNotice({ noticeId, by: editor })).rejects.toThrow('There is no notice')
  await actions.finishNotice({ noticeId, by: colleague })
  expect(await waiting()).toEqual([])
  expect(await checkers()).toEqual([colleague.name, null, null])
})

test('who checks a claim, and what waits on it, goes on to the next revision', async () => {
  const { actions, editor, colleague } = desk
  await give([1, 3], colleague.name)
  await actions.addNote({ claimKey: (await keys())[0]!, copy: '@Second editor: sure?', by: editor })
  const { revision, article } = await open()
  const text = revision.text.replace('Nobody', 'Nearly nobody')
  await actions.reviseArticle({ articleId, submission: { ...article, text }, by: editor })
  expect((await open()).claims.some(({ assignee }) => assignee?.id === colleague.id)).toBe(true)
  const { number } = (await open()).claims.find(({ assignee }) => assignee !== null)!
  expect(await waiting()).toContainEqual(['claim', number, editor.name, null])
  expect((await waiting()).map(([kind]) => kind)).toContain('mention')
})

test('a signed article takes no new checker for its claims', async () => {
  await desk.actions.signOff({ articleId, reason: 'Late.', by: desk.editor })
  await expect(give([1], desk.colleague.name)).rejects.toThrow('signed off')
})
