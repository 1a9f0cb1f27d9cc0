import express, { type Router } from 'express'
import { editorOf } from '../editor-of.ts'
import { enteredIn } from '../forms.ts'
import type { House } from '../house.ts'
import { presentSettings } from '../presenters/settings.ts'

/** The rules of the desk. */
export const settingsRoutes = ({ actions }: House): Router => {
  const routes = express.Router()
  routes.get('/settings', async (_req, res) => {
    res.render('pages/settings', presentSettings(await actions.openRule('second-reader'), editorOf(res)))
  })
  routes.post('/settings/second-reader', async (req, res) => {
    const isOn = enteredIn(req.body).isOn === 'yes'
    await actions.setRule({ name: 'second-reader', isOn, by: editorOf(res) })
    res.redirect(303, '/settings')
  })
  return routes
}
