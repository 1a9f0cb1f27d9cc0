import express, { type Router } from 'express'
import { buildReport } from '../../report/build-report.ts'
import { toHtml } from '../../report/to-html.ts'
import type { House } from '../house.ts'
import { REPORT_FILES } from '../report-files.ts'

/** The claims report: as a page that prints, and as files to take away. */
export const reportRoutes = ({ actions, checks }: House): Router => {
  const routes = express.Router()
  routes.get('/articles/:articleId/report', async (req, res) => {
    const { articleId } = req.params
    const report = buildReport(await actions.openArticle(articleId), checks)
    const stylesheet = `${String(req.app.locals.assets)}/css/report.css`
    res.type('html').send(toHtml(report, { stylesheet, links: linksFor(articleId) }))
  })
  for (const { extension, contentType, write } of REPORT_FILES)
    routes.get(`/articles/:articleId/report.${extension}`, async (req, res) => {
      const report = buildReport(await actions.openArticle(req.params.articleId), checks)
      res.attachment(`${fileName(report.article.headline)}.${extension}`)
      res.type(contentType).send(write(report))
    })
  return routes
}

const linksFor = (articleId: string) => [
  { href: `/articles/${articleId}`, words: 'Back to the desk' },
  ...REPORT_FILES.map(({ extension, label }) => ({
    href: `/articles/${articleId}/report.${extension}`,
    words: label,
  })),
]

/** A headline as a file's name that every system takes. */
const fileName = (headline: string): string => {
  const plain = headline
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
  return `claims-${
    plain
      .slice(0, 60)
      .replace(/^-+|-+$/g, '')
      .toLowerCase() || 'report'
  }`
}
