import express, { type Request, type Response, type Router } from 'express'
import type { Submission } from '../../actions/submission.ts'
import type { Editor } from '../../domain/editor.ts'
import { NotFound } from '../../domain/errors.ts'
import type { DeskNews } from '../desk-news.ts'
import { editorOf } from '../editor-of.ts'
import { ArticleForm, enteredIn, messageOf } from '../forms.ts'
import type { House } from '../house.ts'
import {
  presentComparison,
  presentPreview,
  presentRevise,
  presentRevision,
  presentRevisions,
  type Entered,
} from '../presenters/revisions.ts'
import { articleBody } from './form-body.ts'

/** New revisions of an article: what each would do to its claims, putting it in, and looking back. */
export const revisionRoutes = (house: House, news: DeskNews): Router => {
  const routes = express.Router()
  const { actions } = house
  routes.get('/articles/:articleId/revise', async (req, res) => {
    const { article, revision, ...desk } = await actions.openArticle(req.params.articleId)
    const { headline, publishedAt } = article
    const entered = { headline, publishedAt: publishedAt ?? '', text: revision.text }
    res.render('pages/revisions/new', presentRevise({ ...desk, article, revision }, { entered }))
  })
  routes.post('/articles/:articleId/revise', articleBody, async (req, res) => takeIn(house, news, req, res))
  routes.get('/articles/:articleId/revisions', async (req, res) => {
    const { articleId } = req.params
    const [desk, revisions] = [await actions.openArticle(articleId), await actions.listRevisions(articleId)]
    res.render('pages/revisions/index', presentRevisions(desk, revisions))
  })
  routes.get('/articles/:articleId/revisions/:number', async (req, res) => showRevision(house, req, res))
  return routes
}

const enteredFor = (req: Request): Entered => {
  const { headline = '', publishedAt = '', text = '' } = enteredIn(req.body)
  return { headline, publishedAt, text }
}
/** Shows what a new revision would do or, when that was seen, puts it in. */
const takeIn = async (house: House, news: DeskNews, req: Request, res: Response): Promise<void> => {
  const articleId = String(req.params.articleId)
  const desk = await house.actions.openArticle(articleId)
  const entered = enteredFor(req)
  const form = ArticleForm.safeParse(req.body)
  if (!form.success) {
    res.status(422)
    res.render('pages/revisions/new', presentRevise(desk, { entered, message: messageOf(form.error) }))
    return
  }
  const submission = { ...form.data, headline: form.data.headline || desk.article.headline }
  if (enteredIn(req.body).step === 'commit') {
    await commit(house, req, { submission, by: editorOf(res) })
    news.tell(articleId, '', 'revised')
    news.tellWaiting()
    res.redirect(303, `/articles/${articleId}`)
  } else {
    const preview = await house.actions.previewRevision({ articleId, submission })
    res.render('pages/revisions/preview', presentPreview(desk, { preview, entered }))
  }
}

const commit = async (
  { actions }: House,
  req: Request,
  { submission, by }: { submission: Submission; by: Editor },
): Promise<void> => {
  const { revision, ...fields } = enteredIn(req.body)
  const chosen = Object.entries(fields).filter(([name, id]) => name.startsWith('heir-') && id !== '')
  await actions.reviseArticle({
    articleId: String(req.params.articleId),
    submission,
    by,
    ...(revision !== undefined && { revision: Number(revision) }),
    choices: Object.fromEntries(chosen.map(([name, id]) => [name.slice('heir-'.length), id])),
  })
}

const showRevision = async ({ actions }: House, req: Request, res: Response): Promise<void> => {
  const articleId = String(req.params.articleId)
  const desk = await actions.openRevision({ articleId, number: numberIn(req.params.number) })
  if (req.query.against === undefined) {
    const { revision } = await actions.openArticle(articleId)
    res.render('pages/revisions/show', presentRevision(desk, revision.number))
  } else {
    const before = await actions.openRevision({ articleId, number: numberIn(req.query.against) })
    res.render('pages/revisions/compare', presentComparison(before, desk))
  }
}

const numberIn = (given: unknown): number => {
  const number = Number(given)
  if (!Number.isInteger(number) || number < 1) throw new NotFound('revision', String(given))
  return number
}
