import express, { type Response, type Router } from 'express'
import { Refused } from '../../domain/errors.ts'
import { editorOf } from '../editor-of.ts'
import { enteredIn } from '../forms.ts'
import type { House } from '../house.ts'
import { presentSignOff } from '../presenters/sign-off.ts'

/** Putting one's name to an article. */
export const signOffRoutes = ({ actions }: House): Router => {
  const routes = express.Router()
  const show = async (
    res: Response,
    articleId: string,
    returned?: Readonly<{ reason: string; second: string; message: string }>,
  ): Promise<void> => {
    const [desk, state] = [await actions.openArticle(articleId), await actions.openSignOff(articleId)]
    const page = presentSignOff(desk, { ...state, editor: editorOf(res), ...(returned && { returned }) })
    res.status(returned ? 422 : 200).render('pages/sign-off', page)
  }
  routes.get('/articles/:articleId/sign-off', async (req, res) => show(res, req.params.articleId))
  routes.post('/articles/:articleId/sign-off', async (req, res) => {
    const { articleId } = req.params
    const { reason = '', second = '' } = enteredIn(req.body)
    const refusal = await actions
      .signOff({ articleId, reason, second, by: editorOf(res) })
      .then(() => null, refusalOf)
    if (refusal === null) res.redirect(303, `/articles/${articleId}/sign-off`)
    else await show(res, articleId, { reason, second, message: refusal })
  })
  routes.post('/articles/:articleId/sign-off/withdraw', async (req, res) => {
    const { articleId } = req.params
    await actions.withdrawSignature({ articleId, by: editorOf(res) })
    res.redirect(303, `/articles/${articleId}/sign-off`)
  })
  return routes
}

const refusalOf = (error: unknown): string => {
  if (error instanceof Refused) return error.message
  throw error
}
