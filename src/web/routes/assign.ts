import express, { type Request, type Response, type Router } from 'express'
import { Refused } from '../../domain/errors.ts'
import { answerAct, answerReturned } from '../answer-act.ts'
import { editorOf } from '../editor-of.ts'
import { AssignForm, BulkAssignForm } from '../assign-form.ts'
import { enteredIn, messageOf } from '../forms.ts'
import type { House } from '../house.ts'
import { placeOf, readFilter } from '../place.ts'
import { presentAssigning } from '../presenters/assigning.ts'
import { claimsShown } from '../presenters/filters.ts'
import { flaggedIn } from '../presenters/flagged.ts'

/** Giving a claim, all the claims that a filter shows, or an article to a colleague, or to oneself, to check. */
export const assignRoutes = (house: House): Router => {
  const routes = express.Router()
  const { actions } = house
  routes.post('/claims/:claimKey/assign', async (req, res) => assignOne(house, req, res))
  routes.get('/articles/:articleId/assign', async (req, res) => {
    const filter = readFilter(new URLSearchParams(req.originalUrl.split('?')[1] ?? ''))
    await showAssigning(house, res, { articleId: req.params.articleId, filter })
  })
  routes.post('/articles/:articleId/assign', async (req, res) => assignMany(house, req, res))
  routes.post('/articles/:articleId/assignee', async (req, res) => {
    const { articleId } = req.params
    const form = AssignForm.parse(req.body)
    await actions.assignArticle({ articleId, to: nameIn(form, res), by: editorOf(res) })
    res.redirect(303, `/articles/${articleId}`)
  })
  return routes
}

const assignOne = async (house: House, req: Request, res: Response): Promise<void> => {
  const { articleId } = placeOf(req.body)
  const form = AssignForm.parse(req.body)
  const act = { articleId, claimKeys: [String(req.params.claimKey)], by: editorOf(res) }
  const message = await house.actions
    .assignClaims({ ...act, to: nameIn(form, res) })
    .then(() => null, refusalOf)
  if (message === null) return answerAct(req, res, house)
  const returned = { form: 'assign', values: enteredIn(req.body), message } as const
  return answerReturned(req, res, { house, returned })
}

const assignMany = async (house: House, req: Request, res: Response): Promise<void> => {
  const { articleId, back, filter } = placeOf(req.body)
  const form = BulkAssignForm.safeParse(req.body)
  if (!form.success) return showAssigning(house, res, { articleId, filter, message: messageOf(form.error) })
  const act = { articleId, claimKeys: form.data.claim, by: editorOf(res) }
  const message = await house.actions
    .assignClaims({ ...act, to: nameIn(form.data, res) })
    .then(() => null, refusalOf)
  if (message === null) res.redirect(303, back)
  else await showAssigning(house, res, { articleId, filter, message })
}

type Asked = Readonly<{ articleId: string; filter: ReturnType<typeof readFilter>; message?: string }>

const showAssigning = async (house: House, res: Response, { articleId, filter, message }: Asked) => {
  const desk = await house.actions.openArticle(articleId)
  const shown = claimsShown(desk, { filter, flagged: flaggedIn(desk) })
  const page = presentAssigning(desk, { shown, filter, ...(message !== undefined && { message }) })
  res.status(message === undefined ? 200 : 422).render('pages/articles/assign', page)
}

/** Oneself, whose name nobody has to write. */
const nameIn = ({ to, mine }: { to: string | null; mine: boolean }, res: Response): string | null =>
  mine ? editorOf(res).name : to

const refusalOf = (error: unknown): string => {
  if (error instanceof Refused) return error.message
  throw error
}
