import express, { type Router } from 'express'
import { Refused } from '../../domain/errors.ts'
import { editorOf } from '../editor-of.ts'
import { AliasForm, enteredIn, MergeForm, messageOf, RenameForm, SplitForm } from '../forms.ts'
import type { House } from '../house.ts'
import { presentMerge, presentSource } from '../presenters/sources.ts'
import { DerivationForm, DescriptionForm } from '../record-forms.ts'

/** Keeping the registry of sources: names, merges and splits, each of which can be taken back. */
export const sourceRegistryRoutes = ({ actions }: House): Router => {
  const routes = express.Router()
  const returnTo = async (sourceKey: string, message: string) =>
    presentSource(await actions.openSource(sourceKey), {
      others: await actions.listSources(),
      history: await actions.historyOfSource(sourceKey),
      hasPassphrase: await actions.hasPassphrase(),
      message,
    })
  routes.post('/sources/:sourceKey/description', async (req, res) => {
    const { sourceKey } = req.params
    const form = DescriptionForm.safeParse(req.body)
    if (form.success) {
      const { id } = await actions.describeSource({ sourceKey, ...form.data, by: editorOf(res) })
      res.redirect(303, `/sources/${sourceKey}?done=${id}`)
    } else res.status(422).render('pages/sources/show', await returnTo(sourceKey, messageOf(form.error)))
  })
  routes.post('/sources/:sourceKey/origin', async (req, res) => {
    const { sourceKey } = req.params
    const form = DerivationForm.safeParse(req.body)
    const outcome = form.success
      ? await actions
          .deriveSource({ sourceKey, from: form.data.from, by: editorOf(res) })
          .catch((error: unknown) => refusalOf(error))
      : messageOf(form.error)
    if (typeof outcome === 'string')
      res.status(422).render('pages/sources/show', await returnTo(sourceKey, outcome))
    else res.redirect(303, `/sources/${sourceKey}?done=${outcome.id}`)
  })
  routes.post('/sources/:sourceKey/name', async (req, res) => {
    const { sourceKey } = req.params
    const form = RenameForm.safeParse(req.body)
    if (form.success) {
      const { id } = await actions.renameSource({ sourceKey, ...form.data, by: editorOf(res) })
      res.redirect(303, `/sources/${sourceKey}?done=${id}`)
    } else res.status(422).render('pages/sources/show', await returnTo(sourceKey, messageOf(form.error)))
  })
  routes.post('/sources/:sourceKey/aliases', async (req, res) => {
    const { sourceKey } = req.params
    const form = AliasForm.safeParse(req.body)
    if (form.success) {
      const { id } = await actions.addAlias({ sourceKey, name: form.data.alias, by: editorOf(res) })
      res.redirect(303, `/sources/${sourceKey}?done=${id}`)
    } else res.status(422).render('pages/sources/show', await returnTo(sourceKey, messageOf(form.error)))
  })
  routes.get('/sources/:sourceKey/merge', async (req, res) => {
    const { sourceKey } = req.params
    const form = MergeForm.safeParse(req.query)
    if (form.success) {
      const { into } = form.data
      const preview = await actions.previewMerge({ sourceKey, intoKey: into })
      res.render('pages/sources/merge', presentMerge(preview, { sourceKey, intoKey: into }))
    } else res.status(422).render('pages/sources/show', await returnTo(sourceKey, messageOf(form.error)))
  })
  routes.post('/sources/:sourceKey/merge', async (req, res) => {
    const { into } = MergeForm.parse(req.body)
    const { id } = await actions.mergeSources({
      sourceKey: req.params.sourceKey,
      intoKey: into,
      by: editorOf(res),
    })
    res.redirect(303, `/sources/${into}?done=${id}`)
  })
  routes.post('/sources/:sourceKey/split', async (req, res) => {
    const { sourceKey } = req.params
    const form = SplitForm.safeParse(req.body)
    if (form.success) {
      const { name, article: articleIds } = form.data
      const { id } = await actions.splitSource({ sourceKey, articleIds, name, by: editorOf(res) })
      res.redirect(303, `/sources/${sourceKey}?done=${id}`)
    } else res.status(422).render('pages/sources/show', await returnTo(sourceKey, messageOf(form.error)))
  })
  routes.post('/sources/:sourceKey/undo', async (req, res) => {
    const { decision: decisionId = '' } = enteredIn(req.body)
    await actions.takeBackOnSource({ decisionId, by: editorOf(res) })
    res.redirect(303, `/sources/${req.params.sourceKey}`)
  })
  return routes
}

const refusalOf = (error: unknown): string => {
  if (error instanceof Refused) return error.message
  throw error
}
