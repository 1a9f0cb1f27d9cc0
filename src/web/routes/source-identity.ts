import express, { type Request, type Response, type Router } from 'express'
import { Denied, Refused } from '../../domain/errors.ts'
import { editorOf } from '../editor-of.ts'
import { enteredIn } from '../forms.ts'
import type { House } from '../house.ts'
import { presentSource } from '../presenters/sources.ts'

/**
 * Who confidential sources are. What is typed here goes to the act and nowhere else: no form is filled with it again,
 * no session holds it, and no page that shows it is kept by the browser.
 */
export const sourceIdentityRoutes = ({ actions }: House): Router => {
  const routes = express.Router()
  const show = async (
    res: Response,
    sourceKey: string,
    told: Readonly<{ status?: number; identity?: string; identityMessage?: string }>,
  ): Promise<void> => {
    const { status = 200, ...context } = told
    const page = presentSource(await actions.openSource(sourceKey), {
      others: await actions.listSources(),
      history: await actions.historyOfSource(sourceKey),
      hasPassphrase: await actions.hasPassphrase(),
      editor: editorOf(res),
      ...context,
    })
    res.status(status).set('cache-control', 'no-store').render('pages/sources/show', page)
  }
  routes.post('/sources/:sourceKey/identity', async (req, res) => {
    const { sourceKey } = req.params
    const { identity: words = '', passphrase = '' } = enteredIn(req.body)
    const act = { sourceKey, words, passphrase, by: editorOf(res) }
    const refusal = await actions.sealIdentity(act).then(() => null, refusalOf)
    if (refusal === null) res.redirect(303, `/sources/${sourceKey}`)
    else await show(res, sourceKey, refusal)
  })
  routes.post('/sources/:sourceKey/identity/read', async (req, res) => {
    const { sourceKey } = req.params
    const act = { sourceKey, passphrase: passphraseIn(req), by: editorOf(res) }
    const read = await actions.readIdentity(act).then((identity) => ({ identity }), refusalOf)
    await show(res, sourceKey, read)
  })
  routes.post('/sources/:sourceKey/identity/remove', async (req, res) => {
    const { sourceKey } = req.params
    const act = { sourceKey, passphrase: passphraseIn(req), by: editorOf(res) }
    const refusal = await actions.removeIdentity(act).then(() => null, refusalOf)
    if (refusal === null) res.redirect(303, `/sources/${sourceKey}`)
    else await show(res, sourceKey, refusal)
  })
  routes.get('/passphrase', async (_req, res) => {
    res.render('pages/sources/passphrase', passphrasePage(await actions.hasPassphrase(), null))
  })
  routes.post('/passphrase', async (req, res) => {
    const { old = '', passphrase = '', again = '' } = enteredIn(req.body)
    const act = { old, passphrase, by: editorOf(res) }
    const refusal =
      passphrase === again
        ? await actions.setPassphrase(act).then(() => null, refusalOf)
        : { status: 422, identityMessage: 'The two are not the same: type the new passphrase twice.' }
    const page = passphrasePage(await actions.hasPassphrase(), refusal?.identityMessage ?? null)
    res
      .status(refusal?.status ?? 200)
      .set('cache-control', 'no-store')
      .render('pages/sources/passphrase', { ...page, done: refusal === null })
  })
  return routes
}

const passphraseIn = (req: Request): string => enteredIn(req.body).passphrase ?? ''

const passphrasePage = (hasPassphrase: boolean, message: string | null) => ({
  title: 'Passphrase of the desk',
  section: { sources: true },
  hasPassphrase,
  message,
})

const refusalOf = (error: unknown): Readonly<{ status: number; identityMessage: string }> => {
  if (error instanceof Denied) return { status: 403, identityMessage: error.message }
  if (error instanceof Refused) return { status: 422, identityMessage: error.message }
  throw error
}
