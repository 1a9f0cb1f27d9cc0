import express, { type Request, type Response, type Router } from 'express'
import type { z } from 'zod'
import { answerAct, answerReturned } from '../answer-act.ts'
import { editorOf } from '../editor-of.ts'
import {
  enteredIn,
  EvidenceForm,
  HedgingForm,
  messageOf,
  NoteForm,
  SourceForm,
  VerdictForm,
} from '../forms.ts'
import type { House } from '../house.ts'
import { onlyOnce } from '../only-once.ts'
import { placeOf } from '../place.ts'
import type { Returned } from '../presenters/card-forms.ts'
import { presentClock } from '../presenters/clock.ts'

/** Settling a claim, and what it rests on. */
export const claimRoutes = (house: House): Router => {
  const routes = express.Router()
  const { actions } = house
  const once = onlyOnce()
  routes.post('/claims/:claimKey/verdict', async (req, res) => {
    const form = VerdictForm.safeParse(req.body)
    if (!form.success) return sendBack(house, req, res, { form: 'verdict', error: form.error })
    const { kind, note } = form.data
    const conflict = await conflictIn(house, req, res)
    if (conflict !== null) return answerReturned(req, res, { house, returned: conflict })
    const act = { claimKey: req.params.claimKey, by: editorOf(res) }
    await (kind === 'unchecked' ? actions.clearVerdict(act) : actions.recordVerdict({ ...act, kind, note }))
    await answerAct(req, res, house)
  })
  routes.post('/claims/:claimKey/evidence', async (req, res) => {
    const form = EvidenceForm.safeParse(req.body)
    if (!form.success) return sendBack(house, req, res, { form: 'evidence', error: form.error })
    const act = { claimKey: req.params.claimKey, entry: form.data, by: editorOf(res) }
    await once(tokenOf(req), () => actions.attachEvidence(act))
    await answerAct(req, res, house)
  })
  routes.post('/evidence/:evidenceId/withdraw', async (req, res) => {
    await actions.withdrawEvidence({ evidenceId: req.params.evidenceId, by: editorOf(res) })
    await answerAct(req, res, house)
  })
  routes.post('/claims/:claimKey/notes', async (req, res) => {
    const form = NoteForm.safeParse(req.body)
    if (!form.success) return sendBack(house, req, res, { form: 'note', error: form.error })
    const act = { claimKey: req.params.claimKey, copy: form.data.copy, by: editorOf(res) }
    await once(tokenOf(req), () => actions.addNote(act))
    await answerAct(req, res, house)
  })
  routes.post('/claims/:claimKey/source', async (req, res) => {
    const form = SourceForm.safeParse(req.body)
    if (!form.success) return sendBack(house, req, res, { form: 'source', error: form.error })
    await actions.correctSource({ claimKey: req.params.claimKey, name: form.data.name, by: editorOf(res) })
    await answerAct(req, res, house)
  })
  routes.post('/claims/:claimKey/hedging', async (req, res) => {
    const form = HedgingForm.safeParse(req.body)
    if (!form.success) return sendBack(house, req, res, { form: 'hedging', error: form.error })
    await actions.correctHedging({ claimKey: req.params.claimKey, level: form.data.level, by: editorOf(res) })
    await answerAct(req, res, house)
  })
  return routes
}

/** What a colleague decided on the claim since the form was printed, told with what was entered; `null` if nothing. */
const conflictIn = async ({ actions }: House, req: Request, res: Response): Promise<Returned | null> => {
  const { seen, kind } = enteredIn(req.body)
  if (seen === undefined) return null
  const { claims } = await actions.openArticle(placeOf(req.body).articleId)
  const verdict = claims.find(({ key }) => key === req.params.claimKey)?.verdict ?? null
  if (verdict === null || verdict.by.id === editorOf(res).id || verdict.at.toISOString() === seen) return null
  const reason = verdict.note === null ? '' : `: “${verdict.note}”`
  const message = `${verdict.by.name} marked it ${verdict.kind} at ${presentClock(verdict.at).words}, while you had it open${reason}. Your mark, ${String(kind)}, is not stored: look at both and mark it again.`
  return { form: 'verdict', conflict: true, values: enteredIn(req.body), message }
}

const tokenOf = (req: Request): unknown => (req.body as Readonly<Record<string, unknown>>).once

const sendBack = async (
  house: House,
  req: Request,
  res: Response,
  { form, error }: { form: Returned['form']; error: z.ZodError },
): Promise<void> =>
  answerReturned(req, res, {
    house,
    returned: { form, values: enteredIn(req.body), message: messageOf(error) },
  })
