import express, { type Router } from 'express'
import { editorOf } from '../editor-of.ts'
import { DismissalForm, enteredIn, messageOf, StoryForm } from '../forms.ts'
import type { House } from '../house.ts'
import { presentStories, presentStory } from '../presenters/stories.ts'

/** Running events, and the articles on them. */
export const storyRoutes = ({ actions, checks }: House): Router => {
  const routes = express.Router()
  routes.get('/stories', async (_req, res) => {
    res.render('pages/stories/index', presentStories(await actions.listStories()))
  })
  const storyPage = async (storyId: string, refilled?: Parameters<typeof presentStory>[2]) => {
    const { story, articles } = await actions.openStory(storyId)
    const desks = await Promise.all(articles.map(({ id }) => actions.openArticle(id)))
    const glances = await Promise.all(articles.map(({ id }) => actions.openGlance(id)))
    const findings = await actions.checkStory(storyId)
    return presentStory({ story, articles, findings, checks }, { desks, glances }, refilled)
  }
  routes.get('/stories/:storyId', async (req, res) => {
    res.render('pages/stories/show', await storyPage(req.params.storyId))
  })
  routes.post('/stories/:storyId/findings/:findingId/dismiss', async (req, res) => {
    const { storyId, findingId } = req.params
    const form = DismissalForm.safeParse(req.body)
    if (!form.success) {
      const reason = enteredIn(req.body).reason ?? ''
      const refilled = { key: findingId, message: messageOf(form.error), reason }
      res.status(422).render('pages/stories/show', await storyPage(storyId, refilled))
      return
    }
    await actions.dismissStoryFinding({ storyId, findingId, reason: form.data.reason, by: editorOf(res) })
    res.redirect(303, `/stories/${storyId}`)
  })
  routes.post('/stories/:storyId/findings/:findingId/reopen', async (req, res) => {
    const { storyId, findingId } = req.params
    await actions.reopenStoryFinding({ storyId, findingId, by: editorOf(res) })
    res.redirect(303, `/stories/${storyId}`)
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
