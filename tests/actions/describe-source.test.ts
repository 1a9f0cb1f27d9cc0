import { beforeEach, expect, test } from 'vitest'
import { Refused } from '../../src/domain/errors.ts'
import { addArticle, openTestDesk, type TestDesk } from '../desk.ts'

let desk: TestDesk

const keyOf = async (name: string) =>
  (await desk.actions.listSources()).find((source) => source.name === name)!.key

const origins = async () =>
  Object.fromEntries(
    (await desk.actions.listSources()).map(({ name, derivedFrom }) => [name, derivedFrom?.name ?? null]),
  )

const derive = async (name: string, from: string | null) =>
  desk.actions.deriveSource({ sourceKey: await keyOf(name), from, by: desk.editor })

/** Three outlets, each with a claim. */
beforeEach(async () => {
  desk = await openTestDesk()
  const articleId = await addArticle(desk)
  const { claims } = await desk.actions.openArticle(articleId)
  for (const [index, name] of ['Łódź Agency', 'Evening Post', 'Radio Echo'].entries())
    await desk.actions.correctSource({ claimKey: claims[index]!.key, name, by: desk.editor })
})

test('what the desk holds of a source is kept, told with its claims, and taken back', async () => {
  const { actions, editor: by } = desk
  const sourceKey = await keyOf('Evening Post')
  const held = { side: 'Opposition', note: 'Prints corrections. 🙂', reliability: 'B' } as const
  const { id } = await actions.describeSource({ sourceKey, ...held, by })
  expect((await actions.openSource(sourceKey)).source).toMatchObject(held)
  const [article] = await actions.listArticles()
  const { sources } = await actions.openArticle(article!.id)
  expect(sources.find(({ key }) => key === sourceKey)!.reliability).toBe('B')
  await actions.takeBackOnSource({ decisionId: id, by })
  expect((await actions.openSource(sourceKey)).source).toMatchObject({
    side: null,
    note: null,
    reliability: null,
  })
})

test('sources that took over what they say have one origin, whoever they took it from', async () => {
  const { actions } = desk
  await derive('Evening Post', 'łódź agency')
  await derive('Radio Echo', 'Evening Post')
  await derive('Łódź Agency', 'A release that nobody quoted')
  expect(await origins()).toEqual({
    'Evening Post': 'Łódź Agency',
    'Radio Echo': 'Evening Post',
    'Łódź Agency': 'A release that nobody quoted',
  })
  const [article] = await actions.listArticles()
  const { sources } = await actions.openArticle(article!.id)
  expect(new Set(sources.map(({ originKey }) => originKey)).size).toBe(1)
})

test.each([
  ['Łódź Agency', 'Radio Echo'],
  ['Łódź Agency', 'Evening Post'],
  ['Evening Post', 'Evening Post'],
])('a round of sources is refused: %s from %s', async (name, from) => {
  await derive('Evening Post', 'Łódź Agency')
  await derive('Radio Echo', 'Evening Post')
  await expect(derive(name, from)).rejects.toThrow(Refused)
})

test('a derivation is taken back, and what was before it holds again', async () => {
  const { actions, editor: by } = desk
  await derive('Evening Post', 'Łódź Agency')
  const { id } = await derive('Evening Post', null)
  await actions.takeBackOnSource({ decisionId: id, by })
  expect((await origins())['Evening Post']).toBe('Łódź Agency')
})

test('a merge takes along what was taken over from the source, and gives it back', async () => {
  const { actions, editor: by } = desk
  await derive('Radio Echo', 'Evening Post')
  const [sourceKey, intoKey] = [await keyOf('Evening Post'), await keyOf('Łódź Agency')]
  const { id } = await actions.mergeSources({ sourceKey, intoKey, by })
  expect((await origins())['Radio Echo']).toBe('Łódź Agency')
  await actions.takeBackOnSource({ decisionId: id, by })
  expect((await origins())['Radio Echo']).toBe('Evening Post')
})

test('a source is not merged with one that it took over from', async () => {
  await derive('Radio Echo', 'Evening Post')
  const pair = [await keyOf('Radio Echo'), await keyOf('Evening Post')] as const
  for (const [sourceKey, intoKey] of [pair, [pair[1], pair[0]] as const])
    await expect(desk.actions.mergeSources({ sourceKey, intoKey, by: desk.editor })).rejects.toThrow(
      'took over',
    )
})

test('what was decided on a source is told with it, newest first', async () => {
  await derive('Radio Echo', 'Evening Post')
  await derive('Radio Echo', null)
  const history = await desk.actions.historyOfSource(await keyOf('Radio Echo'))
  expect(history.map(({ activity, after }) => [activity, after === null])).toEqual([
    ['source-derived', true],
    ['source-derived', false],
  ])
})
