import { beforeEach, expect, test } from 'vitest'
import { addArticle, openTestDesk, type TestDesk } from '../desk.ts'

let desk: TestDesk
let articleIds: string[]

/** Name, claims and articles of each source, the most quoted first. */
const shown = async () =>
  (await desk.actions.listSources()).map(({ name, claims, articles }) => [name, claims, articles])

const keyOf = async (name: string) =>
  (await desk.actions.listSources()).find((source) => source.name === name)!.key

/** Two articles: in each the first claim is the ministry's, in the second the second is the defence ministry's. */
beforeEach(async () => {
  desk = await openTestDesk()
  articleIds = [await addArticle(desk), await addArticle(desk, 'A first line.\nA second line.')]
  const credits = [
    [0, 0, 'Ministry of Łódź'],
    [1, 0, 'Ministry of Łódź'],
    [1, 1, 'Defence Ministry'],
  ] as const
  for (const [article, claim, name] of credits) {
    const { claims } = await desk.actions.openArticle(articleIds[article]!)
    await desk.actions.correctSource({ claimKey: claims[claim]!.key, name, by: desk.editor })
  }
})

const BEFORE = [
  ['Ministry of Łódź', 2, 2],
  ['Defence Ministry', 1, 1],
]

test('a merge moves claims and names, is previewed, and is taken back', async () => {
  const { actions, editor: by } = desk
  const [sourceKey, intoKey] = [await keyOf('Defence Ministry'), await keyOf('Ministry of Łódź')]
  expect(await actions.previewMerge({ sourceKey, intoKey })).toEqual({
    from: 'Defence Ministry',
    into: 'Ministry of Łódź',
    claims: 1,
    articles: 1,
  })
  expect(await shown()).toEqual(BEFORE)
  const { id: decisionId } = await actions.mergeSources({ sourceKey, intoKey, by })
  expect(await shown()).toEqual([['Ministry of Łódź', 3, 2]])
  expect((await actions.openSource(sourceKey)).source).toMatchObject({
    key: intoKey,
    aliases: ['Defence Ministry'],
  })
  await actions.takeBackOnSource({ decisionId, by })
  expect(await shown()).toEqual(BEFORE)
  expect((await actions.openSource(intoKey)).source.aliases).toEqual([])
  await expect(actions.takeBackOnSource({ decisionId, by })).rejects.toThrow('taken back already')
})

test('a merged name leads later articles to the source that it became', async () => {
  const { actions, editor: by } = desk
  await actions.mergeSources({
    sourceKey: await keyOf('Defence Ministry'),
    intoKey: await keyOf('Ministry of Łódź'),
    by,
  })
  const { claims } = await actions.openArticle(await addArticle(desk, 'A third article.'))
  await actions.correctSource({ claimKey: claims[0]!.key, name: 'DEFENCE MINISTRY', by })
  expect(await shown()).toEqual([['Ministry of Łódź', 4, 3]])
})

test('a split makes the claims of some articles another’s, and is taken back', async () => {
  const { actions, editor: by } = desk
  const sourceKey = await keyOf('Ministry of Łódź')
  const { id: decisionId } = await actions.splitSource({
    sourceKey,
    articleIds: [articleIds[1]!],
    name: 'City council',
    by,
  })
  expect((await shown()).sort()).toEqual([
    ['City council', 1, 1],
    ['Defence Ministry', 1, 1],
    ['Ministry of Łódź', 1, 1],
  ])
  await actions.takeBackOnSource({ decisionId, by })
  expect(await shown()).toEqual(BEFORE)
})

test('a new name and another name hold, and are taken back', async () => {
  const { actions, editor: by } = desk
  const sourceKey = await keyOf('Defence Ministry')
  const renamed = await actions.renameSource({
    sourceKey,
    name: ' Ministry of Defence ',
    role: 'ministry',
    by,
  })
  const aliased = await actions.addAlias({ sourceKey, name: 'MoD', by })
  expect((await actions.openSource(sourceKey)).source).toMatchObject({
    name: 'Ministry of Defence',
    role: 'ministry',
    aliases: ['MoD', 'Defence Ministry'],
  })
  for (const { id } of [aliased, renamed]) await actions.takeBackOnSource({ decisionId: id, by })
  expect(await shown()).toEqual(BEFORE)
})

test('what cannot be done is refused, and nothing moves', async () => {
  const { actions, editor: by, colleague } = desk
  const [sourceKey, intoKey] = [await keyOf('Defence Ministry'), await keyOf('Ministry of Łódź')]
  const merged = await actions.mergeSources({ sourceKey, intoKey, by })
  await expect(actions.mergeSources({ sourceKey, intoKey, by })).rejects.toThrow('merged into another')
  await expect(actions.mergeSources({ sourceKey: intoKey, intoKey, by })).rejects.toThrow('into itself')
  await expect(actions.takeBackOnSource({ decisionId: merged.id, by: colleague })).rejects.toThrow(
    'one’s own',
  )
  await expect(actions.renameSource({ sourceKey: intoKey, name: ' ', by })).rejects.toThrow('no name')
  await expect(actions.splitSource({ sourceKey: intoKey, articleIds: [], name: 'X', by })).rejects.toThrow(
    'nothing to split',
  )
  await actions.takeBackOnSource({ decisionId: merged.id, by })
  await expect(actions.renameSource({ sourceKey, name: 'ministry of lodz', by })).rejects.toThrow(
    'merge the two',
  )
  expect(await shown()).toEqual(BEFORE)
})
