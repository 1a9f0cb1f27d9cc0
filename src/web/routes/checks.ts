import express, { type Router } from 'express'
import { everyCheck, type ListedCheck } from '../../checks/every-check.ts'
import { NotFound } from '../../domain/errors.ts'
import { answerAct } from '../answer-act.ts'
import { editorOf } from '../editor-of.ts'
import type { House } from '../house.ts'
import { placeOf } from '../place.ts'
import { presentCheck, presentChecks } from '../presenters/checks.ts'
import { CheckForm } from '../record-forms.ts'

/** What is looked for, each check's own page, and what the desk sets for it. */
export const checkRoutes = (house: House): Router => {
  const routes = express.Router()
  const { actions } = house
  const record = async () => ({
    settings: await actions.listCheckSettings(),
    tally: await actions.tallyChecks(),
  })
  routes.get('/checks', async (_req, res) =>
    res.render('pages/checks/index', presentChecks(everyCheck, await record())),
  )
  routes.get('/checks/:id', async (req, res) => {
    const page = presentCheck(checkNamed(req.params.id), await record())
    res.render('pages/checks/show', { ...page, done: req.query.done === 'yes' })
  })
  routes.post('/checks/:id', async (req, res) => {
    const { id } = checkNamed(req.params.id)
    const { on, severity } = CheckForm.parse(req.body)
    await actions.setCheck({ check: id, isOn: on === 'yes', severity, by: editorOf(res) })
    res.redirect(303, `/checks/${id}?done=yes`)
  })
  routes.post('/articles/:articleId/checks', async (req, res) => {
    placeOf(req.body)
    await actions.recheckArticle({ articleId: req.params.articleId })
    await answerAct(req, res, house)
  })
  return routes
}

const checkNamed = (id: string): ListedCheck => {
  const check = everyCheck.find((each) => each.id === id)
  if (!check) throw new NotFound('check', id)
  return check
}
