import { expect, test } from 'vitest'
import { openTestDesk, type TestDesk } from '../desk.ts'

const ARTICLES = [
  ['2021-07-12', 'Blast at Dorn', 'Police said that 14 people were killed in the blast at Dorn.'],
  ['2021-07-13', 'After the blast', 'Police said that nine people were killed in the blast at Dorn.'],
] as const

/** A desk with a story of two articles whose toll falls. */
const openStoryDesk = async () => {
  const desk = await openTestDesk()
  for (const [publishedAt, headline, text] of ARTICLES)
    await desk.actions.importArticle({
      submission: { headline, publishedAt, text, story: 'Dorn' },
      by: desk.editor,
    })
  const [story] = await desk.actions.listStories()
  return { ...desk, storyId: story?.id ?? '' }
}

const theFinding = async ({ actions, storyId }: TestDesk & { storyId: string }) => {
  const [finding] = await actions.checkStory(storyId)
  if (!finding) throw new Error('Nothing was found between the articles.')
  return finding
}

test('what is at odds between two articles is found on their newest revisions, with both places and claims', async () => {
  const desk = await openStoryDesk()
  const finding = await theFinding(desk)
  expect(finding).toMatchObject({ check: 'toll-fell', state: 'open' })
  const { articles } = await desk.actions.openStory(desk.storyId)
  expect(finding.places.map(({ article, claims }) => [article, claims])).toEqual([
    [articles[1]?.id, ['c1']],
    [articles[0]?.id, ['c1']],
  ])
  const [publishedAt, headline] = ARTICLES[1]
  const text = 'Police revised the toll: nine people were killed in the blast at Dorn.'
  await desk.actions.reviseArticle({
    articleId: articles[1]?.id ?? '',
    submission: { headline, publishedAt, text },
    by: desk.editor,
  })
  expect(await desk.actions.checkStory(desk.storyId)).toEqual([])
})

test('a dismissal has a reason, is logged, taken back and done again', async () => {
  const desk = await openStoryDesk()
  const { actions, storyId, editor: by } = desk
  const { id: findingId, places } = await theFinding(desk)
  await expect(actions.dismissStoryFinding({ storyId, findingId, reason: ' ', by })).rejects.toMatchObject({
    name: 'Refused',
  })
  await actions.dismissStoryFinding({ storyId, findingId, reason: 'Two counts', by })
  expect(await theFinding(desk)).toMatchObject({
    state: 'dismissed',
    reason: 'Two counts',
    by: { name: by.name },
  })
  const articleId = places[0].article
  const newest = async () => (await actions.openArticle(articleId)).history[0]
  expect(await newest()).toMatchObject({
    activity: 'story-finding-dismissed',
    after: { reason: 'Two counts' },
  })
  await expect(
    actions.dismissStoryFinding({ storyId, findingId, reason: 'Again', by }),
  ).rejects.toMatchObject({ name: 'Refused' })
  await actions.takeBack({ articleId, by })
  expect(await theFinding(desk)).toMatchObject({ state: 'open', reason: null })
  await actions.doAgain({ articleId, by })
  expect(await theFinding(desk)).toMatchObject({ state: 'dismissed', reason: 'Two counts' })
  await actions.reopenStoryFinding({ storyId, findingId, by })
  expect(await theFinding(desk)).toMatchObject({ state: 'open' })
  expect(await newest()).toMatchObject({ activity: 'story-finding-reopened' })
})

test('a check that the desk has switched off finds nothing', async () => {
  const { actions, storyId, editor: by } = await openStoryDesk()
  await actions.setCheck({ check: 'toll-fell', isOn: false, severity: null, by })
  expect(await actions.checkStory(storyId)).toEqual([])
})

test('what is not there is not found', async () => {
  const { actions, storyId, editor: by } = await openStoryDesk()
  await expect(actions.checkStory('none')).rejects.toMatchObject({ name: 'NotFound' })
  await expect(
    actions.dismissStoryFinding({ storyId, findingId: 'none', reason: 'Gone', by }),
  ).rejects.toMatchObject({ name: 'NotFound' })
})
