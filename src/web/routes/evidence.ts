import express, { type Request, type Response, type Router } from 'express'
import { Refused } from '../../domain/errors.ts'
import { answerAct, answerReturned } from '../answer-act.ts'
import { editorOf } from '../editor-of.ts'
import { enteredIn, EvidenceForm, messageOf } from '../forms.ts'
import type { House } from '../house.ts'
import { documentIn } from '../middleware/document-body.ts'
import { onlyOnce } from '../only-once.ts'

/** What verdicts rest on: links, documents, calls, observations, and searches without a result. */
export const evidenceRoutes = (house: House): Router => {
  const routes = express.Router()
  const { actions } = house
  const once = onlyOnce()
  routes.post('/claims/:claimKey/evidence', async (req, res) => {
    const back = (message: string) => sendBack(house, req, res, message)
    if (res.locals.documentTooLarge === true)
      return back('The document is larger than 20 MB: keep it elsewhere, and give a link or a part of it.')
    const file = documentIn(req)
    const form = EvidenceForm.safeParse(file ? withDocument(req.body) : req.body)
    if (!form.success) return back(messageOf(form.error))
    const act = {
      claimKey: req.params.claimKey,
      entry: form.data,
      by: editorOf(res),
      ...(file && { file }),
    }
    const { once: token } = enteredIn(req.body)
    const refusal = await once(token, () => actions.attachEvidence(act)).then(() => null, refusalOf)
    if (refusal === null) await answerAct(req, res, house)
    else await back(refusal)
  })
  routes.post('/evidence/:evidenceId/withdraw', async (req, res) => {
    await actions.withdrawEvidence({ evidenceId: req.params.evidenceId, by: editorOf(res) })
    await answerAct(req, res, house)
  })
  routes.get('/evidence/:evidenceId/document', async (req, res) => {
    const { name, mediaType, content } = await actions.openDocument(req.params.evidenceId)
    // A document was made elsewhere: it is saved, never shown in the desk's own name, and runs nothing.
    res
      .attachment(name)
      .set('content-type', mediaType)
      .set('content-security-policy', "sandbox; default-src 'none'")
      .set('cache-control', 'private, no-store')
      .end(content)
  })
  return routes
}

/** A form that brings a file and no address is of a document, whatever its first choice says. */
const withDocument = (body: unknown) => {
  const entered = enteredIn(body)
  const isBareLink = entered.kind === 'link' && (entered.url ?? '').trim() === ''
  return isBareLink ? { ...entered, kind: 'document' } : entered
}

const refusalOf = (error: unknown): string => {
  if (error instanceof Refused) return error.message
  throw error
}

const sendBack = async (house: House, req: Request, res: Response, message: string): Promise<void> =>
  answerReturned(req, res, { house, returned: { form: 'evidence', values: enteredIn(req.body), message } })
