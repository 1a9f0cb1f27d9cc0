import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import Handlebars, { type TemplateDelegate } from 'handlebars'

/** What Express calls to render a view. */
export type ViewEngine = (
  path: string,
  context: object,
  done: (error: unknown, html?: string) => void,
) => void

/**
 * Plain Handlebars as the view engine of Express, everything read and compiled once, at the start.
 * Files under `partials/` are partials by their path without ending. A page is put into `layouts/<layout>`, which
 * prints it as `{{{body}}}`; a context with `layout: null` is printed bare.
 */
export const viewEngine = (root: string): ViewEngine => {
  const handlebars = Handlebars.create()
  const templates = new Map(
    templatesIn(root).map(({ name, copy }) => [name, handlebars.compile(copy, { preventIndent: true })]),
  )
  for (const [name, template] of templates)
    if (name.startsWith('partials/')) handlebars.registerPartial(name.slice('partials/'.length), template)
  return (path, context, done) => {
    try {
      done(null, print(templates, nameOf(root, path), context))
    } catch (error) {
      done(error)
    }
  }
}

const print = (templates: ReadonlyMap<string, TemplateDelegate>, name: string, context: object): string => {
  const page = templates.get(name)
  if (!page) throw new Error(`There is no view “${name}”.`)
  const body = page(context)
  const layout = 'layout' in context && typeof context.layout === 'string' ? context.layout : null
  const frame = layout === null ? undefined : templates.get(`layouts/${layout}`)
  return frame ? frame({ ...context, body }) : body
}

const templatesIn = (root: string): { name: string; copy: string }[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.hbs'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ name: nameOf(root, path), copy: readFileSync(path, 'utf8') }))

const nameOf = (root: string, path: string): string =>
  relative(root, path)
    .replaceAll('\\', '/')
    .replace(/\.hbs$/, '')
