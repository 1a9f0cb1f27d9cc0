import express, { type Router } from 'express'
import { editorOf } from '../editor-of.ts'
import type { House } from '../house.ts'
import { presentSource, presentSources } from '../presenters/sources.ts'

/** Who is quoted, and how what they said fared. */
export const sourceRoutes = ({ actions }: House): Router => {
  const routes = express.Router()
  routes.get('/sources', async (_req, res) => {
    res.render('pages/sources/index', presentSources(await actions.listSources()))
  })
  routes.get('/sources/:sourceKey', async (req, res) => {
    const source = await actions.openSource(req.params.sourceKey)
    const done = typeof req.query.done === 'string' ? req.query.done : null
    const page = presentSource(source, {
      others: await actions.listSources(),
      history: await actions.historyOfSource(source.source.key),
      hasPassphrase: await actions.hasPassphrase(),
      editor: editorOf(res),
      done,
    })
    res.render('pages/sources/show', page)
  })
  return routes
}
