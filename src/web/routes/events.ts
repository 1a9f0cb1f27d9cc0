import express, { type Router } from 'express'
import type { DeskNews } from '../desk-news.ts'
import { editorOf } from '../editor-of.ts'
import type { House } from '../house.ts'

/** The stream of what others do on an article. */
export const eventRoutes = ({ actions }: House, news: DeskNews): Router => {
  const routes = express.Router()
  routes.get('/articles/:articleId/events', async (req, res) => {
    const { articleId } = req.params
    await actions.openArticle(articleId)
    res.set({ 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' })
    res.flushHeaders()
    const tab = typeof req.query.tab === 'string' ? req.query.tab : ''
    news.listen({ res, articleId, editor: editorOf(res), tab })
  })
  return routes
}
