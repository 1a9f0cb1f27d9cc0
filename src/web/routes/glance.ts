import express, { type Router } from 'express'
import type { House } from '../house.ts'
import { presentGlance } from '../presenters/glance.ts'

/** An article in pictures: who says how much of it, how surely, when, and its figures. */
export const glanceRoutes = ({ actions }: House): Router => {
  const routes = express.Router()
  routes.get('/articles/:articleId/glance', async (req, res) => {
    res.render('pages/articles/glance', presentGlance(await actions.openGlance(req.params.articleId)))
  })
  return routes
}
