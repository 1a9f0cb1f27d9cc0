import { parseHTML } from 'linkedom'
import type { DomNode } from './text-of-html.ts'

/** The part of a parsed page that is read here. */
export type Page = Readonly<{
  body: DomNode
  querySelector: (selector: string) => (DomNode & { getAttribute: (name: string) => string | null }) | null
  querySelectorAll: (selector: string) => Iterable<DomNode>
}>

/** Parses a page, or a part of one, without running or loading anything of it. */
export const parsePage = (html: string): Page => {
  const whole = /<html[\s>]/iu.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`
  const { document }: { document: unknown } = parseHTML(whole)
  return document as Page
}
