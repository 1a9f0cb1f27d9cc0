import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds on a page as it stands: each fault with the first places of it; `rules` for some only. */
export const faultsOn = async (page: Page, rules?: readonly string[]): Promise<string[]> => {
  // By evaluation, not by a script tag: the page's own policy refuses that.
  if (await page.evaluate('!globalThis.axe')) await page.evaluate(AXE)
  return page.evaluate(
    async (runOnly) => {
      type Results = {
        violations: { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }[]
      }
      const { axe } = globalThis as unknown as { axe: { run: (options: object) => Promise<Results> } }
      const { violations } = await axe.run({ runOnly, resultTypes: ['violations'] })
      return violations.map(
        ({ id, help, nodes }) =>
          `${id}: ${help}\n${nodes
            .slice(0, 4)
            .map(({ html, failureSummary }) => `  ${html.slice(0, 200)}\n    ${failureSummary ?? ''}`)
            .join('\n')}`,
      )
    },
    rules ? { type: 'rule', values: rules } : { type: 'tag', values: TAGS },
  )
}
