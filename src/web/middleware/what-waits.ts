import type { RequestHandler } from 'express'
import type { Actions } from '../../actions/actions.ts'
import { editorOf } from '../editor-of.ts'
import { wantsParts } from '../parts.ts'

/** Counts what waits for the person at the desk, for the bar of every page. */
export const whatWaits =
  ({ openInbox }: Pick<Actions, 'openInbox'>): RequestHandler =>
  async (req, res, next) => {
    if (!wantsParts(req) && !req.path.endsWith('/events'))
      res.locals.inboxCount = (await openInbox(editorOf(res))).length
    next()
  }
