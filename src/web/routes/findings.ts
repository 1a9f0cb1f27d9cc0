import express, { type Router } from 'express'
import { answerAct, answerReturned } from '../answer-act.ts'
import { editorOf } from '../editor-of.ts'
import { DismissalForm, enteredIn, messageOf } from '../forms.ts'
import type { House } from '../house.ts'
import { presentFindings } from '../presenters/findings.ts'

/** What the checks raised, over all articles, and what is decided of it. */
export const findingRoutes = (house: House): Router => {
  const routes = express.Router()
  const { actions } = house
  routes.get('/findings', async (req, res) => {
    const state = req.query.state === 'settled' ? 'settled' : 'open'
    res.render(
      'pages/findings/index',
      presentFindings(await actions.listFindings(), { checks: house.checks, state }),
    )
  })
  routes.post('/findings/:findingKey/dismiss', async (req, res) => {
    const { findingKey } = req.params
    const form = DismissalForm.safeParse(req.body)
    if (!form.success) {
      const returned = { form: 'dismissal', about: findingKey, values: enteredIn(req.body) } as const
      return answerReturned(req, res, { house, returned: { ...returned, message: messageOf(form.error) } })
    }
    await actions.dismissFinding({ findingKey, reason: form.data.reason, by: editorOf(res) })
    await answerAct(req, res, house)
  })
  routes.post('/findings/:findingKey/reopen', async (req, res) => {
    await actions.reopenFinding({ findingKey: req.params.findingKey, by: editorOf(res) })
    await answerAct(req, res, house)
  })
  return routes
}
