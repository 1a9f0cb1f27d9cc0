import express, { type Response, type Router } from 'express'
import type { DeskNews } from '../desk-news.ts'
import { editorOf } from '../editor-of.ts'
import { enteredIn } from '../forms.ts'
import type { House } from '../house.ts'

/** The stream of what others do on an article, and of what waits for one; and where on it one is. */
export const eventRoutes = ({ actions }: House, news: DeskNews): Router => {
  const routes = express.Router()
  routes.get('/articles/:articleId/events', async (req, res) => {
    const { articleId } = req.params
    await actions.openArticle(articleId)
    begin(res)
    news.listen({ res, articleId, editor: editorOf(res), tab: tabOf(req.query.tab) })
  })
  routes.post('/articles/:articleId/here', (req, res) => {
    const { tab, claim } = enteredIn(req.body)
    news.moved(req.params.articleId, tabOf(tab), /^\d{1,6}$/.test(claim ?? '') ? Number(claim) : null)
    res.status(204).end()
  })
  routes.get('/inbox/events', (req, res) => {
    begin(res)
    news.listen({ res, articleId: null, editor: editorOf(res), tab: tabOf(req.query.tab) })
  })
  return routes
}

const tabOf = (given: unknown): string => (typeof given === 'string' ? given.slice(0, 64) : '')

const begin = (res: Response): void => {
  res.set({ 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' })
  res.flushHeaders()
}
