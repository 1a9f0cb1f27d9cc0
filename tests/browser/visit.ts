import type { Browser, Page } from 'playwright-core'
import type { ServedDesk } from '../web/serve-desk.ts'

type Options = Parameters<Browser['newPage']>[0]

/** Opens the desk's first page. An error on the page or in its log fails the test. */
export const visit = async (browser: Browser, desk: ServedDesk, options: Options = {}): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, ...options })
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('Failed to load resource'))
      throw new Error(message.text())
  })
  page.on('pageerror', (error) => {
    throw error
  })
  await page.goto(desk.origin)
  return page
}

export const openFounding = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: /Russian helicopter brought down/ }).click()
  await cardIs(page, 1)
}

/** Waits until the card of that claim is open. */
export const cardIs = async (page: Page, number: number): Promise<void> => {
  await page.waitForSelector(`#card[data-number="${number}"]`)
}

/** Waits until the page says that the last act is stored. */
export const saved = async (page: Page): Promise<void> => {
  await page.waitForSelector('#saved:text-matches("^Saved \\\\d\\\\d:\\\\d\\\\d$")')
}

/** The founding article as it is stored. */
export const stored = async ({ actions }: ServedDesk) => {
  const [article] = await actions.listArticles()
  return actions.openArticle(article!.id)
}
