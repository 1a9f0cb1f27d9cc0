import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { serveDesk, type ServedDesk } from '../web/serve-desk.ts'
import { startBrowser } from './browser.ts'
import { cardIs, openFounding, saved, stored, visit } from './visit.ts'

let browser: Browser
let desk: ServedDesk

beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())
beforeEach(async () => {
  desk = await serveDesk()
})
afterEach(() => desk.close())

const arrive = async (name: string) => {
  const page = await visit(browser, desk)
  await page.goto(`${desk.origin}/name`)
  await page.fill('#name', name)
  await page.click('text=Use this name')
  await openFounding(page)
  return page
}

test('a colleague’s mark appears within a second, and what is typed stays', async () => {
  const [ida, olu] = [await arrive('Ida'), await arrive('Olu')]
  await ida.waitForSelector('#here:text-is("Olu is here too")')
  await ida.fill('#note-copy', 'half a thought')
  await olu.keyboard.press('v')
  await ida.waitForSelector('[data-cell="1"][data-standing="verified"]', { timeout: 1000 })
  expect(await ida.innerText('#tally')).toContain('1 of')
  expect(await ida.inputValue('#note-copy')).toBe('half a thought')
  await olu.close()
  await ida.waitForSelector('#here:empty', { state: 'attached' })
  await ida.close()
})

test('two who mark one claim at once both learn of it, and the first mark stands', async () => {
  const [ida, olu] = [await arrive('Ida'), await arrive('Olu')]
  await Promise.all([cardIs(ida, 1), cardIs(olu, 1)])
  // Ida's page hears nothing, as over a bad line.
  await ida.route('**/claims/1', (route) => route.abort())
  await olu.keyboard.press('v')
  await saved(olu)
  await ida.keyboard.press('d')
  await ida.waitForSelector('.wrong')
  expect(await ida.innerText('.wrong')).toContain('Olu marked it verified')
  expect(await ida.innerText('.standing')).toContain('Olu marked it verified')
  expect(await ida.getAttribute('[data-cell="1"]', 'data-standing')).toBe('verified')
  expect((await stored(desk)).claims[0]!.verdict).toMatchObject({ kind: 'verified', by: { name: 'Olu' } })
  await ida.keyboard.press('d')
  await olu.waitForSelector('[data-cell="1"][data-standing="disputed"]')
  await Promise.all([ida.close(), olu.close()])
})
