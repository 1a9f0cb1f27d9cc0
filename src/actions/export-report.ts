import { Refused } from '../domain/errors.ts'
import type { Articles } from '../domain/article-store.ts'
import { buildReport } from '../report/build-report.ts'
import { REPORT_FORMATS } from '../report/formats.ts'
import type { Actions } from './actions.ts'
import { ALL_CHECKS } from './desk-checks.ts'

/** Writes the claims report of an article, as it stands now, in one of the formats. */
export const exportReport =
  (articles: Pick<Articles, 'open'>): Actions['exportReport'] =>
  async ({ articleId, format }) => {
    const chosen = REPORT_FORMATS.find(({ id }) => id === format)
    if (!chosen) {
      const known = REPORT_FORMATS.map(({ id }) => id).join(', ')
      throw new Refused(`A report cannot be written as “${format}”: choose one of ${known}.`)
    }
    const workbench = await articles.open(articleId)
    return {
      fileName: `${fileNameOf(workbench.article.headline)}.${chosen.extension}`,
      mediaType: chosen.mediaType,
      body: await chosen.write(buildReport(workbench, ALL_CHECKS), ALL_CHECKS),
    }
  }

/** A headline as a file's name that every system takes. */
const fileNameOf = (headline: string): string => {
  const words = headline
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
  return `claims-${
    Array.from(words)
      .slice(0, 60)
      .join('')
      .replace(/^-+|-+$/gu, '') || 'report'
  }`
}
