import express, { type Request, type Response, type Router } from 'express'
import { NotFound } from '../../domain/errors.ts'
import { editorOf } from '../editor-of.ts'
import type { House } from '../house.ts'
import { wantsParts } from '../parts.ts'
import { addressOf, placeOf, readPlace } from '../place.ts'
import { presentClock } from '../presenters/clock.ts'
import { presentParts, presentWorkbench } from '../presenters/workbench.ts'

/** One article on the desk. */
export const workbenchRoutes = (house: House): Router => {
  const routes = express.Router()
  const show = async (req: Request, res: Response) => showWorkbench(house, req, res)
  routes.get('/articles/:articleId', show)
  routes.get('/articles/:articleId/claims/:number', show)
  routes.post('/articles/:articleId/undo', async (req, res) => goBack(house, req, res))
  routes.post('/articles/:articleId/redo', async (req, res) => goBack(house, req, res))
  return routes
}

const showWorkbench = async (house: House, req: Request, res: Response): Promise<void> => {
  const place = readPlace(req.originalUrl)
  if (place === null) throw new NotFound('page', req.path)
  const desk = await house.actions.openArticle(place.articleId)
  if (place.number !== null && !desk.claims.some(({ number }) => number === place.number)) {
    if (!(desk.removed ?? []).some(({ number }) => number === place.number))
      throw new NotFound('claim', String(place.number))
    res.redirect(303, `/articles/${place.articleId}#away-${place.number}`)
    return
  }
  const context = { desk, editor: editorOf(res), checks: house.checks, ...place }
  // One address, two answers: a cache must not give the one for the other.
  res.vary('x-claimdesk').set('cache-control', 'no-cache')
  if (wantsParts(req)) res.render('pages/articles/parts', { layout: null, ...presentParts(context) })
  else
    res.render(
      'pages/articles/show',
      presentWorkbench({
        ...context,
        stories: await house.actions.listStories(),
        sourceNames: await house.actions.sourceNames(place.articleId),
      }),
    )
}

/** Takes back the editor's last act, or does it again, and goes to the claim that it was on. */
const goBack = async ({ actions, checks }: House, req: Request, res: Response): Promise<void> => {
  const { articleId, back, ...place } = placeOf(req.body)
  const editor = editorOf(res)
  const act = req.path.endsWith('/redo') ? actions.doAgain : actions.takeBack
  const done = await act({ articleId, by: editor })
  const desk = await actions.openArticle(articleId)
  if (!wantsParts(req)) {
    // The claim that one stood on may have gone with the act.
    const isThere = place.number === null || desk.claims.some(({ number }) => number === place.number)
    res.redirect(303, isThere ? back : addressOf({ articleId, ...place, number: null }))
    return
  }
  const number = desk.claims.find(({ key }) => key === done?.claimId)?.number ?? place.number
  const parts = presentParts({ desk, editor, checks, ...place, number })
  const saved = done === null ? null : presentClock(new Date()).words
  res.render('pages/articles/parts', { layout: null, ...parts, saved, nothing: done === null })
}
