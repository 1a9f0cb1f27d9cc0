import express, { type Request, type Response, type Router } from 'express'
import type { Submission } from '../../actions/submission.ts'
import { Refused } from '../../domain/errors.ts'
import { findPreamble } from '../../domain/preamble.ts'
import { textOf } from '../../domain/span.ts'
import { readFileCopy } from '../../intake/read-file-copy.ts'
import { editorOf } from '../editor-of.ts'
import { ArticleForm, enteredIn, messageOf } from '../forms.ts'
import type { House } from '../house.ts'
import { presentArticles } from '../presenters/articles.ts'
import { shorten } from '../presenters/excerpt.ts'
import { presentNewArticle } from '../presenters/new-article.ts'
import { articleBody, oneFile } from './form-body.ts'

/** What is on the desk, and putting something on it. */
export const articleRoutes = (house: House): Router => {
  const routes = express.Router()
  const { actions } = house
  routes.get('/articles', async (req, res) => {
    const whose = { editor: editorOf(res), isMine: req.query.who === 'me' }
    res.render('pages/articles/index', presentArticles(await actions.listArticles(), whose))
  })
  routes.get('/articles/new', (_req, res) => res.render('pages/articles/new', presentNewArticle()))
  routes.post('/articles', articleBody, async (req, res) => {
    const form = ArticleForm.safeParse(req.body)
    if (form.success) await putIn(house, res, { ...form.data, ...openingOf(form.data) })
    else returnForm(res, enteredIn(req.body), messageOf(form.error))
  })
  routes.post('/articles/file', oneFile, async (req, res) => putFileIn(house, req, res))
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
  const { file } = req
  const read = file ? await readOrRefuse(file.buffer, file.originalname) : 'No file came along: choose one.'
  if (typeof read === 'string') returnForm(res, enteredIn(req.body), read)
  else await putIn(house, res, { ...read, headline: read.title ?? headlineFrom(read.text) })
}

/** What a file holds, or why it cannot be read. */
const readOrRefuse = async (bytes: Uint8Array, name: string) =>
  readFileCopy(bytes, name).catch((error: unknown) => {
    if (error instanceof Refused) return error.message
    throw error
  })

/** What the first lines of a pasted text say where the form is left empty. What was entered stands. */
const openingOf = ({
  headline,
  publishedAt,
  text,
}: {
  headline: string
  publishedAt: string | null
  text: string
}) => {
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
