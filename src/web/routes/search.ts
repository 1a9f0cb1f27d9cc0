import express, { type Router } from 'express'
import type { House } from '../house.ts'
import { presentResults } from '../presenters/results.ts'

/** Finding claims and articles by their words. */
export const searchRoutes = ({ actions }: House): Router => {
  const routes = express.Router()
  routes.get('/search', async (req, res) => {
    const words = typeof req.query.q === 'string' ? req.query.q.trim().slice(0, 200) : ''
    const found = words === '' ? [] : await actions.search(words)
    res.render('pages/search', presentResults(words, found))
  })
  return routes
}
