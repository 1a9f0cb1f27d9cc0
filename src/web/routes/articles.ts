import express, { type Request, type Response, type Router } from 'express'
import type { Submission } from '../../actions/actions.ts'
import { Refused } from '../../domain/errors.ts'
import { findPreamble } from '../../domain/preamble.ts'
import { textOf } from '../../domain/span.ts'
import { editorOf } from '../editor-of.ts'
import { ArticleForm, enteredIn, messageOf } from '../forms.ts'
import type { House } from '../house.ts'
import { presentArticles } from '../presenters/articles.ts'
import { presentNewArticle } from '../presenters/new-article.ts'
import { shorten } from '../presenters/excerpt.ts'
import { articleBody, fileBody, readFileForm } from './form-body.ts'

/** What is on the desk, and putting something on it. */
export const articleRoutes = (house: House): Router => {
  const routes = express.Router()
  const { actions } = house
  routes.get('/articles', async (_req, res) => {
    res.render('pages/articles/index', presentArticles(await actions.listArticles()))
  })
  routes.get('/articles/new', (_req, res) => res.render('pages/articles/new', presentNewArticle()))
  routes.post('/articles', articleBody, async (req, res) => {
    const form = ArticleForm.safeParse(req.body)
    if (!form.success) return returnForm(res, enteredIn(req.body), messageOf(form.error))
    await putIn(house, res, { ...form.data, ...openingOf(form.data) })
  })
  routes.post('/articles/file', fileBody, async (req, res) => putFileIn(house, req, res))
  return routes
}

const putIn = async ({ actions }: House, res: Response, submission: Submission): Promise<void> => {
  const { articleId } = await actions.importArticle({ submission, by: editorOf(res) })
  res.redirect(303, `/articles/${articleId}`)
}

const returnForm = (res: Response, entered: Record<string, string>, message: string): void => {
  res.status(422).render('pages/articles/new', presentNewArticle({ entered, message }))
}

const putFileIn = async (house: House, req: Request, res: Response): Promise<void> => {
  const body: unknown = req.body
  if (!(body instanceof Uint8Array)) return returnForm(res, {}, 'No file came along: choose one.')
  const { name, bytes, fields } = await readFileForm(new Uint8Array(body), req.get('content-type') ?? '')
  if (name === '') return returnForm(res, fields, 'No file came along: choose one.')
  const read = await house.readFile(bytes, name).catch((error: unknown) => {
    if (error instanceof Refused) return error
    throw error
  })
  if (read instanceof Refused) return returnForm(res, fields, read.message)
  await putIn(house, res, { ...read, headline: read.title ?? headlineFrom(read.text) })
}

/** What the first lines of a pasted text say where the form is left empty. What was entered stands. */
const openingOf = ({ headline, publishedAt, text }: { headline: string; publishedAt: string | null; text: string }) => {
  const preamble = findPreamble(text)
  const line = preamble.headline && textOf(text, preamble.headline)
  return {
    headline: headline || (line ?? headlineFrom(text)),
    publishedAt: publishedAt ?? preamble.publishedAt,
  }
}

/** An article without a headline goes by its first words. */
const headlineFrom = (text: string): string => {
  const { date } = findPreamble(text)
  const body = text.slice(date?.end ?? 0).trim()
  return shorten(body.split('\n', 1)[0] ?? '', 90)
}
