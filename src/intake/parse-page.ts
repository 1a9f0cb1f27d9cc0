import { parseHTML } from 'linkedom'
import type { DomNode } from './text-of-html.ts'

/** The part of a parsed page that is read here. */
export type Page = Readonly<{
  body: DomNode
  querySelector: (selector: string) => (DomNode & { getAttribute: (name: string) => string | null }) | null
  querySelectorAll: (selector: string) => Iterable<DomNode>
}>

// The package's types are a browser's.
const parse = parseHTML as unknown as (html: string) => { document: Page }

/** Parses a page, or a part of one, without running or loading anything of it. */
export const parsePage = (html: string): Page => {
  const whole = /<html[\s>]/iu.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`
  return parse(whole).document
}
