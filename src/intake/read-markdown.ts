import { marked } from 'marked'
import { readDay } from '../domain/preamble.ts'
import type { FileCopy } from './file-copy.ts'
import { parsePage } from './parse-page.ts'
import { readPlainText } from './read-plain-text.ts'
import { textOfHtml } from './text-of-html.ts'

const FRONT_MATTER = /^---[ \t]*\r?\n(?<fields>[\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/u

/** Markdown as its reader sees it: signs and addresses gone, a blank line between blocks. */
export const readMarkdown = (markdown: string): Omit<FileCopy, 'origin'> => {
  const front = FRONT_MATTER.exec(markdown)
  const fields = fieldsOf(front?.groups?.fields ?? '')
  const html = marked.parse(markdown.slice(front?.[0].length ?? 0), { async: false, gfm: true })
  const page = parsePage(html)
  const text = textOfHtml(page.body)
  const plain = readPlainText(text)
  const heading = page.querySelector('h1')
  return {
    text,
    title: fields.get('title') ?? (heading ? textOfHtml(heading) : plain.title),
    publishedAt: readDay(fields.get('date') ?? '') ?? plain.publishedAt,
    dateline: null,
    byline: fields.get('author') ?? null,
  }
}

/** The plain `name: value` lines of a front matter; nested ones are not read. */
const fieldsOf = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    Array.from(
      lines.matchAll(/^(?<name>\w+):[ \t]*(?<quote>["']?)(?<value>.+?)\k<quote>[ \t]*$/gmu),
      (match) => [match.groups?.name?.toLowerCase() ?? '', match.groups?.value ?? ''],
    ),
  )
