import express, { type Request, type Response, type Router } from 'express'
import type { z } from 'zod'
import { answerAct, answerReturned } from '../answer-act.ts'
import { answerForm } from '../answer-form.ts'
import { editorOf } from '../editor-of.ts'
import { enteredIn, EvidenceForm, messageOf, NoteForm, VerdictForm } from '../forms.ts'
import type { House } from '../house.ts'
import { onlyOnce } from '../only-once.ts'
import type { Returned } from '../presenters/card-forms.ts'

/** Settling a claim, and what it rests on. */
export const claimRoutes = (house: House): Router => {
  const routes = express.Router()
  const { actions } = house
  const once = onlyOnce()
  routes.post('/claims/:claimKey/verdict', async (req, res) => {
    await answerForm(req, res, {
      house,
      form: 'verdict',
      schema: VerdictForm,
      act: async ({ kind, note }) => {
        const act = { claimKey: req.params.claimKey, by: editorOf(res), seen: enteredIn(req.body).seen }
        if (kind === 'unchecked') await actions.clearVerdict(act)
        else await actions.recordVerdict({ ...act, kind, note })
        await answerAct(req, res, house)
      },
    })
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
  return routes
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
