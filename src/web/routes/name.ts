import express, { type Router } from 'express'
import { editorOf } from '../editor-of.ts'
import { enteredIn, messageOf, NameForm } from '../forms.ts'
import type { House } from '../house.ts'

/** The name that a person's marks carry. */
export const nameRoutes = ({ actions }: House): Router => {
  const routes = express.Router()
  routes.get('/name', (_req, res) =>
    res.render('pages/name', { title: 'Your name', name: editorOf(res).name }),
  )
  routes.post('/name', async (req, res) => {
    const form = NameForm.safeParse(req.body)
    if (form.success) {
      req.session.editor = await actions.signIn(form.data.name)
      req.session.named = true
      res.redirect(303, '/articles')
    } else {
      const name = enteredIn(req.body).name ?? ''
      res.status(422).render('pages/name', { title: 'Your name', name, message: messageOf(form.error) })
    }
  })
  return routes
}
