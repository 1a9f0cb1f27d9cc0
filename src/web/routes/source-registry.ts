import express, { type Router } from 'express'
import { editorOf } from '../editor-of.ts'
import { AliasForm, enteredIn, MergeForm, messageOf, RenameForm, SplitForm } from '../forms.ts'
import type { House } from '../house.ts'
import { presentMerge, presentSource } from '../presenters/sources.ts'

/** Keeping the registry of sources: names, merges and splits, each of which can be taken back. */
export const sourceRegistryRoutes = ({ actions }: House): Router => {
  const routes = express.Router()
  const returnTo = async (sourceKey: string, message: string) => {
    const [source, others] = [await actions.openSource(sourceKey), await actions.listSources()]
    return presentSource(source, { others, message })
  }
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
