import express, { type Router } from 'express'
import { editorOf } from '../editor-of.ts'
import { StoryForm } from '../forms.ts'
import type { House } from '../house.ts'
import { presentStories, presentStory } from '../presenters/stories.ts'

/** Running events, and the articles on them. */
export const storyRoutes = ({ actions }: House): Router => {
  const routes = express.Router()
  routes.get('/stories', async (_req, res) => {
    res.render('pages/stories/index', presentStories(await actions.listStories()))
  })
  routes.get('/stories/:storyId', async (req, res) => {
    const { story, articles } = await actions.openStory(req.params.storyId)
    const glances = await Promise.all(articles.map(({ id }) => actions.openGlance(id)))
    res.render('pages/stories/show', presentStory({ story, articles }, glances))
  })
  routes.post('/articles/:articleId/story', async (req, res) => {
    const { articleId } = req.params
    const form = StoryForm.safeParse(req.body)
    const name = form.success ? form.data.name : null
    await actions.setStory({ articleId, name, by: editorOf(res) })
    res.redirect(303, `/articles/${articleId}`)
  })
  return routes
}
