import { Readability } from '@mozilla/readability'
import { readDay } from '../domain/preamble.ts'
import type { FileCopy } from './file-copy.ts'
import { parsePage, type Page } from './parse-page.ts'
import { textOfHtml } from './text-of-html.ts'

/** The article of a web page, without the menus and notes around it; the whole page where no article stands out. */
export const readHtml = (html: string): Omit<FileCopy, 'origin'> => {
  const page = parsePage(html)
  const publishedAt = dayOf(page)
  const heading = page.querySelector('h1')
  const named = heading ? textOfHtml(heading) : (page.querySelector('title')?.textContent?.trim() ?? '')
  const whole = textOfHtml(page.body)
  const article = articleOf(page)
  const body = article?.content ? textOfHtml(parsePage(article.content).body) : whole
  return {
    // Some pages repeat the headline inside the article, most don't: it stands in the title alone.
    text: named !== '' && body.startsWith(`${named}\n\n`) ? body.slice(named.length + 2) : body,
    title: named !== '' ? named : (article?.title ?? null),
    publishedAt: publishedAt ?? readDay(article?.publishedTime ?? ''),
    dateline: null,
    byline: article?.byline ?? null,
  }
}

type Article = Partial<
  Record<'title' | 'content' | 'byline' | 'publishedTime', string | null | undefined>
> | null

/** Readability changes the page that it is given, so it comes last. */
const articleOf = (page: Page): Article => {
  // The package's types are a browser's; it works on any DOM.
  const Reader = Readability as unknown as new (document: Page) => { parse: () => Article }
  return new Reader(page).parse()
}

const DATES: readonly (readonly [selector: string, attribute: string])[] = [
  ['meta[property="article:published_time"]', 'content'],
  ['meta[name="date"]', 'content'],
  ['meta[name="dcterms.date"]', 'content'],
  ['meta[itemprop="datePublished"]', 'content'],
  ['time[itemprop="datePublished"]', 'datetime'],
  ['article time[datetime]', 'datetime'],
  ['header time[datetime]', 'datetime'],
]

const dayOf = (page: Page): string | null => {
  for (const [selector, attribute] of DATES) {
    const day = readDay(page.querySelector(selector)?.getAttribute(attribute) ?? '')
    if (day !== null) return day
  }
  return null
}
