import express, { type Router } from 'express'
import type { DeskClaim, Workbench } from '../../domain/workbench.ts'
import { editorOf } from '../editor-of.ts'
import { BulkForm, enteredIn, messageOf } from '../forms.ts'
import type { House } from '../house.ts'
import { placeOf, readFilter } from '../place.ts'
import { presentBulk } from '../presenters/bulk.ts'
import { claimsShown, type Filter } from '../presenters/filters.ts'
import { flaggedIn } from '../presenters/flagged.ts'

/** Marking all the claims that a filter shows, or that were picked: asked first, done as one act, taken back as one. */
export const bulkRoutes = ({ actions }: House): Router => {
  const routes = express.Router()
  routes.get('/articles/:articleId/mark', async (req, res) => {
    const filter = readFilter(new URLSearchParams(req.originalUrl.split('?')[1] ?? ''))
    const desk = await actions.openArticle(req.params.articleId)
    const picked = pickedIn(req.query.claims)
    const shown = shownIn(desk, { filter, picked })
    res.render('pages/articles/mark', presentBulk(desk, { shown, filter, picked }))
  })
  routes.post('/articles/:articleId/mark', async (req, res) => {
    const { articleId, back, filter } = placeOf(req.body)
    const form = BulkForm.safeParse(req.body)
    if (form.success) {
      const { claim: claimKeys, kind, note } = form.data
      await actions.markClaims({ articleId, claimKeys, kind, note, by: editorOf(res) })
      res.redirect(303, `${back}#marked`)
    } else {
      const desk = await actions.openArticle(articleId)
      const picked = pickedIn(enteredIn(req.body).claims)
      const shown = shownIn(desk, { filter, picked })
      res
        .status(422)
        .render(
          'pages/articles/mark',
          presentBulk(desk, { shown, filter, picked, message: messageOf(form.error) }),
        )
    }
  })
  return routes
}

/** The numbers of the claims that were picked one by one; empty where the filter decides. */
const pickedIn = (asked: unknown): readonly number[] =>
  typeof asked === 'string' && /^\d{1,6}(?:,\d{1,6})*$/.test(asked) ? asked.split(',').map(Number) : []

const shownIn = (
  desk: Workbench,
  { filter, picked }: { filter: Filter; picked: readonly number[] },
): readonly DeskClaim[] =>
  picked.length === 0
    ? claimsShown(desk, { filter, flagged: flaggedIn(desk) })
    : desk.claims.filter(({ number }) => picked.includes(number))
