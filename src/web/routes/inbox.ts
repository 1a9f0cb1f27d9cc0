import express, { type Router } from 'express'
import { editorOf } from '../editor-of.ts'
import type { House } from '../house.ts'
import { wantsParts } from '../parts.ts'
import { presentInbox } from '../presenters/inbox.ts'

/** What waits for the person at the desk. */
export const inboxRoutes = ({ actions }: House): Router => {
  const routes = express.Router()
  routes.get('/inbox', async (req, res) => {
    const page = presentInbox(await actions.openInbox(editorOf(res)), editorOf(res))
    res.vary('x-claimdesk').set('cache-control', 'no-cache')
    res.render('pages/inbox', wantsParts(req) ? { layout: null, ...page } : page)
  })
  routes.post('/inbox/:noticeId/done', async (req, res) => {
    await actions.finishNotice({ noticeId: req.params.noticeId, by: editorOf(res) })
    res.redirect(303, '/inbox')
  })
  return routes
}
