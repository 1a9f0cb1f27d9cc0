import { expect, test } from 'vitest'
import { addArticle, openTestDesk } from '../desk.ts'

test('articles are put into a story, listed by day, and taken out again', async () => {
  const desk = await openTestDesk()
  const { actions, editor: by } = desk
  const [later, first] = [await addArticle(desk), await addArticle(desk, 'Another line.')]
  await desk.database.article.update({ where: { id: first }, data: { publishedAt: '2024-03-01' } })
  await actions.setStory({ articleId: later, name: ' Flood in Łódź ', by })
  await actions.setStory({ articleId: first, name: 'FLOOD IN LODZ', by })
  const [story] = await actions.listStories()
  expect(story).toMatchObject({ name: 'Flood in Łódź', articles: 2 })
  const opened = await actions.openStory(story!.id)
  expect(opened.articles.map(({ id }) => id)).toEqual([first, later])
  await actions.setStory({ articleId: first, name: null, by })
  expect((await actions.openStory(story!.id)).articles.map(({ id }) => id)).toEqual([later])
  expect((await actions.openArticle(first)).history[0]).toMatchObject({
    activity: 'story-set',
    before: 'Flood in Łódź',
    after: null,
  })
})

test('what is not there is not found', async () => {
  const { actions, editor: by } = await openTestDesk()
  await expect(actions.openStory('none')).rejects.toMatchObject({ name: 'NotFound' })
  await expect(actions.setStory({ articleId: 'none', name: 'Flood', by })).rejects.toMatchObject({
    name: 'NotFound',
  })
  expect(await actions.listStories()).toEqual([])
})
