import express, { type Router } from 'express'
import { buildReport } from '../../report/build-report.ts'
import { REPORT_FORMATS } from '../../report/formats.ts'
import { toHtml } from '../../report/to-html.ts'
import type { House } from '../house.ts'

/** The claims report: as a page that prints, and as files to take away. */
export const reportRoutes = ({ actions, checks }: House): Router => {
  const routes = express.Router()
  routes.get('/articles/:articleId/report', async (req, res) => {
    const { articleId } = req.params
    const report = buildReport(await actions.openArticle(articleId), checks)
    const assets = String(req.app.locals.assets)
    const stylesheets = ['tokens', 'report'].map((name) => `${assets}/css/${name}.css`)
    res
      .type('html')
      .send(toHtml(report, { stylesheets, icon: `${assets}/icon.svg`, links: linksFor(articleId) }))
  })
  for (const { id, extension } of REPORT_FORMATS)
    routes.get(`/articles/:articleId/report.${extension}`, async (req, res) => {
      const { articleId } = req.params
      const file = await actions.exportReport({ articleId, format: id })
      res.attachment(file.fileName).set('content-type', file.mediaType)
      res.end(file.body)
    })
  return routes
}

const linksFor = (articleId: string) => [
  { href: `/articles/${articleId}`, words: 'Back to the desk' },
  ...REPORT_FORMATS.map(({ extension, label }) => ({
    href: `/articles/${articleId}/report.${extension}`,
    words: label,
  })),
]
