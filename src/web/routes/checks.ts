import express, { type Router } from 'express'
import { NotFound } from '../../domain/errors.ts'
import type { FindingState } from '../../domain/workbench.ts'
import type { House } from '../house.ts'
import { presentCheck, presentChecks, type Fared } from '../presenters/checks.ts'

/** What is looked for, and each check's own page. */
export const checkRoutes = ({ actions, checks }: House): Router => {
  const routes = express.Router()
  routes.get('/checks', (_req, res) => res.render('pages/checks/index', presentChecks(checks)))
  routes.get('/checks/:id', async (req, res) => {
    const check = checks.find(({ id }) => id === req.params.id)
    if (!check) throw new NotFound('check', req.params.id)
    const found = await actions.listFindings()
    const states = found
      .filter(({ finding }) => finding.check === check.id)
      .map(({ finding }) => finding.state)
    res.render('pages/checks/show', presentCheck(check, faredIn(states)))
  })
  return routes
}

const faredIn = (states: readonly FindingState[]): Fared => {
  const count = (state: FindingState): number => states.filter((each) => each === state).length
  return {
    raised: states.length,
    open: count('open'),
    dismissed: count('dismissed'),
    resolved: count('resolved'),
  }
}
