import { readFileSync } from 'node:fs'
import Handlebars, { type TemplateDelegate } from 'handlebars'
import { presentReport } from './present-report.ts'
import type { Report } from './report.ts'

const VIEWS = new URL('../../views/', import.meta.url)

/** Where a page of the desk leads from the report, as `{ href: '/articles/7', words: 'Back to the desk' }`. */
export type ReportLink = Readonly<{ href: string; words: string }>

/**
 * How the page is dressed: served by the desk, it names the addresses of its style sheets and its icon, for a page of
 * the desk holds no style of its own; as a file, without them, it carries its sheet inside.
 */
export type Dress = Readonly<{
  stylesheets?: readonly string[]
  icon?: string
  links?: readonly ReportLink[]
}>

/** The report as a page that prints on A4. */
export const toHtml = (report: Report, { stylesheets = [], icon, links = [] }: Dress = {}): string => {
  const css = stylesheets.length === 0 ? readView('assets/css/report.css') : null
  return template()({ ...presentReport(report), stylesheets, icon, links, css })
}

let compiled: TemplateDelegate | undefined

const template = (): TemplateDelegate =>
  (compiled ??= Handlebars.create().compile(readView('report/report.hbs'), { strict: true }))

const readView = (path: string): string => readFileSync(new URL(path, VIEWS), 'utf8')
