import express, { type Request, type Response, type Router } from 'express'
import { Refused } from '../../domain/errors.ts'
import { answerAct, answerReturned } from '../answer-act.ts'
import { editorOf } from '../editor-of.ts'
import { enteredIn, messageOf } from '../forms.ts'
import type { House } from '../house.ts'
import { onlyOnce } from '../only-once.ts'
import type { Returned } from '../presenters/card-forms.ts'
import { AnswerForm, ReplyForm } from '../record-forms.ts'

/** The right of reply: who was asked about a claim, until when, and what they answered. */
export const replyRoutes = (house: House): Router => {
  const routes = express.Router()
  const { actions } = house
  const once = onlyOnce()
  routes.post('/claims/:claimKey/replies', async (req, res) => {
    const form = ReplyForm.safeParse(req.body)
    if (!form.success) return sendBack(house, req, res, { form: 'reply', message: messageOf(form.error) })
    const entry = { ...form.data, askedAt: form.data.askedAt ?? new Date() }
    const { once: token } = enteredIn(req.body)
    const act = { claimKey: req.params.claimKey, entry, by: editorOf(res) }
    const refusal = await once(token, () => actions.askReply(act)).then(() => null, refusalOf)
    if (refusal === null) await answerAct(req, res, house)
    else await sendBack(house, req, res, { form: 'reply', message: refusal })
  })
  routes.post('/replies/:replyId/answer', async (req, res) => {
    const { replyId } = req.params
    const form = AnswerForm.safeParse(req.body)
    if (!form.success) {
      const returned = { form: 'answer', about: replyId, message: messageOf(form.error) } as const
      return sendBack(house, req, res, returned)
    }
    await actions.answerReply({ replyId, answer: form.data.answer, by: editorOf(res) })
    await answerAct(req, res, house)
  })
  routes.post('/replies/:replyId/withdraw', async (req, res) => {
    await actions.withdrawReply({ replyId: req.params.replyId, by: editorOf(res) })
    await answerAct(req, res, house)
  })
  return routes
}

const refusalOf = (error: unknown): string => {
  if (error instanceof Refused) return error.message
  throw error
}

const sendBack = async (
  house: House,
  req: Request,
  res: Response,
  returned: Omit<Returned, 'values'>,
): Promise<void> =>
  answerReturned(req, res, { house, returned: { ...returned, values: enteredIn(req.body) } })
