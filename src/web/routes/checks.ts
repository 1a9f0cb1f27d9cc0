import express, { type Router } from 'express'
import { NotFound } from '../../domain/errors.ts'
import type { House } from '../house.ts'
import { presentCheck, presentChecks } from '../presenters/checks.ts'

/** What is looked for, and each check's own page. */
export const checkRoutes = ({ checks }: House): Router => {
  const routes = express.Router()
  routes.get('/checks', (_req, res) => res.render('pages/checks/index', presentChecks(checks)))
  routes.get('/checks/:id', (req, res) => {
    const check = checks.find(({ id }) => id === req.params.id)
    if (!check) throw new NotFound('check', req.params.id)
    res.render('pages/checks/show', presentCheck(check))
  })
  return routes
}
