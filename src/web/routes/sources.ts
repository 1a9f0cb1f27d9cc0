import express, { type Router } from 'express'
import type { House } from '../house.ts'
import { presentSource, presentSources } from '../presenters/sources.ts'

/** Who is quoted, and how what they said fared. */
export const sourceRoutes = ({ actions }: House): Router => {
  const routes = express.Router()
  routes.get('/sources', async (_req, res) => {
    res.render('pages/sources/index', presentSources(await actions.listSources()))
  })
  routes.get('/sources/:sourceKey', async (req, res) => {
    const [source, others] = [await actions.openSource(req.params.sourceKey), await actions.listSources()]
    const done = typeof req.query.done === 'string' ? req.query.done : null
    res.render('pages/sources/show', presentSource(source, { others, done }))
  })
  return routes
}
