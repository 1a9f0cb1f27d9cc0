import express, { type Router } from 'express'
import { editorOf } from '../editor-of.ts'
import { BulkForm, messageOf } from '../forms.ts'
import type { House } from '../house.ts'
import { placeOf, readFilter } from '../place.ts'
import { presentBulk } from '../presenters/bulk.ts'
import { claimsShown } from '../presenters/filters.ts'
import { flaggedIn } from '../presenters/flagged.ts'

/** Marking all the claims that a filter shows: asked first, done as one act, taken back as one. */
export const bulkRoutes = ({ actions }: House): Router => {
  const routes = express.Router()
  routes.get('/articles/:articleId/mark', async (req, res) => {
    const filter = readFilter(new URLSearchParams(req.originalUrl.split('?')[1] ?? ''))
    const desk = await actions.openArticle(req.params.articleId)
    const shown = claimsShown(desk, { filter, flagged: flaggedIn(desk) })
    res.render('pages/articles/mark', presentBulk(desk, { shown, filter }))
  })
  routes.post('/articles/:articleId/mark', async (req, res) => {
    const { articleId, back, filter } = placeOf(req.body)
    const form = BulkForm.safeParse(req.body)
    if (form.success) {
      const { claim: claimKeys, kind, note } = form.data
      await actions.markClaims({ articleId, claimKeys, kind, note, by: editorOf(res) })
      res.redirect(303, back)
    } else {
      const desk = await actions.openArticle(articleId)
      const shown = claimsShown(desk, { filter, flagged: flaggedIn(desk) })
      res
        .status(422)
        .render('pages/articles/mark', presentBulk(desk, { shown, filter, message: messageOf(form.error) }))
    }
  })
  return routes
}
