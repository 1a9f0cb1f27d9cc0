import express, { type Router } from 'express'
import type { House } from '../house.ts'

/** The claims report: as a page that prints, and as files to take away. */
export const reportRoutes = ({ actions, reportPage, reportFormats }: House): Router => {
  const routes = express.Router()
  routes.get('/articles/:articleId/report', async (req, res) => {
    res.type('html').send(await reportPage(await actions.openArticle(req.params.articleId)))
  })
  for (const format of reportFormats)
    routes.get(`/articles/:articleId/report.${format.extension}`, async (req, res) => {
      const desk = await actions.openArticle(req.params.articleId)
      res.attachment(`${fileName(desk.article.headline)}.${format.extension}`)
      res.type(format.contentType).send(await format.write(desk))
    })
  return routes
}

/** A headline as a file's name that every system takes. */
const fileName = (headline: string): string => {
  const plain = headline.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[^\p{L}\p{N}]+/gu, '-')
  return `claims-${plain.slice(0, 60).replace(/^-+|-+$/g, '').toLowerCase() || 'report'}`
}
