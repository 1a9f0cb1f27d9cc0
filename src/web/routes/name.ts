import express, { type Request, type Router } from 'express'
import { editorOf } from '../editor-of.ts'
import { enteredIn, messageOf, NameForm, ThemeForm } from '../forms.ts'
import type { House } from '../house.ts'
import { presentYou, type Theme } from '../presenters/you.ts'

/** The name that a person's marks carry, and how the desk looks to them. */
export const nameRoutes = ({ actions }: House): Router => {
  const routes = express.Router()
  routes.get('/name', (req, res) => {
    res.render('pages/name', presentYou({ name: editorOf(res).name, theme: themeOf(req) }))
  })
  routes.post('/name', async (req, res) => {
    const form = NameForm.safeParse(req.body)
    if (form.success) {
      req.session.editor = await actions.signIn(form.data.name)
      req.session.named = true
      res.redirect(303, '/articles')
    } else {
      const name = enteredIn(req.body).name ?? ''
      const message = messageOf(form.error)
      res.status(422).render('pages/name', presentYou({ name, theme: themeOf(req), message }))
    }
  })
  routes.post('/theme', (req, res) => {
    const form = ThemeForm.safeParse(req.body)
    if (form.success) req.session.theme = form.data.theme
    res.redirect(303, '/name')
  })
  return routes
}

const themeOf = (req: Request): Theme => req.session.theme ?? 'system'
