import express, { type Request, type Response, type Router } from 'express'
import { nearestTo, findWords } from '../../domain/find-words.ts'
import type { Span } from '../../domain/span.ts'
import type { Workbench } from '../../domain/workbench.ts'
import { answerAct } from '../answer-act.ts'
import { answerForm } from '../answer-form.ts'
import { editorOf } from '../editor-of.ts'
import { enteredIn, messageOf } from '../forms.ts'
import type { House } from '../house.ts'
import { wantsParts } from '../parts.ts'
import { placeOf } from '../place.ts'
import { presentAdd } from '../presenters/add-claim.ts'
import { AddForm, ClaimForm, MergeForm, SplitForm } from '../reading-forms.ts'

/** Making claims of words, and making them anew: adding, splitting, merging, taking away, putting back. */
export const claimMakingRoutes = (house: House): Router => {
  const routes = express.Router()
  const { actions } = house
  routes.get('/articles/:articleId/add', async (req, res) => {
    const desk = await actions.openArticle(req.params.articleId)
    res.render('pages/articles/add', presentAdd(desk, { words: '', places: [] }))
  })
  routes.post('/articles/:articleId/claims', async (req, res) => add(house, req, res))
  routes.post('/claims/:claimKey/split', async (req, res) => {
    const act = async ({ at, version }: { at: number; version?: number | undefined }) => {
      await actions.splitClaim({ ...on(req, res), at, version })
      await answerAct(req, res, house)
    }
    await answerForm(req, res, { house, form: 'split', schema: SplitForm, act })
  })
  routes.post('/claims/:claimKey/merge', async (req, res) => {
    await answerForm(req, res, {
      house,
      form: 'merge',
      schema: MergeForm,
      act: async ({ other, version }) => {
        await actions.mergeClaims({ ...on(req, res), ...other, version })
        await answerAct(req, res, house)
      },
    })
  })
  routes.post('/claims/:claimKey/remove', async (req, res) => {
    await answerForm(req, res, {
      house,
      form: 'remove',
      schema: ClaimForm,
      act: async ({ version }) => {
        const { articleId } = placeOf(req.body)
        const next = nextTo(await actions.openArticle(articleId), String(req.params.claimKey))
        await actions.removeClaim({ ...on(req, res), version })
        await answerAct(req, res, house, { number: next })
      },
    })
  })
  routes.post('/claims/:claimKey/restore', async (req, res) => {
    const { claimKey } = on(req, res)
    await actions.restoreClaim({ claimKey, by: editorOf(res) })
    const { claims } = await actions.openArticle(placeOf(req.body).articleId)
    const number = claims.find(({ key }) => key === claimKey)?.number ?? null
    await answerAct(req, res, house, { number })
  })
  return routes
}

const on = (req: Request, res: Response) => ({ claimKey: String(req.params.claimKey), by: editorOf(res) })

/** The claim to go to from one that is taken away: the next, or else the one before. */
const nextTo = ({ claims }: Workbench, claimKey: string): number | null => {
  const index = claims.findIndex(({ key }) => key === claimKey)
  return (claims[index + 1] ?? claims[index - 1])?.number ?? null
}

/** Finds the words in the text and makes them a claim; where they stand more than once, asks which. */
const add = async (house: House, req: Request, res: Response): Promise<void> => {
  const { articleId } = placeOf(req.body)
  const desk = await house.actions.openArticle(articleId)
  const form = AddForm.safeParse(req.body)
  const words = enteredIn(req.body).words ?? ''
  const ask = (message: string, places: readonly Span[] = []) => {
    res.status(422)
    if (wantsParts(req)) res.type('text').send(`${message}\n`)
    else res.render('pages/articles/add', presentAdd(desk, { words, places, message }))
  }
  if (!form.success) return ask(messageOf(form.error))
  const places = findWords(desk.revision.text, form.data.words)
  const chosen = choose(places, form.data.start)
  if (places.length === 0) return ask('These words do not stand in the text like this: copy them from it.')
  if (chosen === null)
    return ask(`These words stand ${places.length} times in the text: choose where.`, places)
  const { claimId } = await house.actions.addClaim({ articleId, spans: [chosen], by: editorOf(res) })
  const { claims } = await house.actions.openArticle(articleId)
  await answerAct(req, res, house, { number: claims.find(({ key }) => key === claimId)?.number ?? null })
}

const choose = (places: readonly Span[], start: number | undefined): Span | null => {
  if (start !== undefined) return nearestTo({ start, end: start + 1 }, places)
  return places.length === 1 ? (places[0] ?? null) : null
}
