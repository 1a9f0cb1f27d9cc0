import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { serveDesk, type ServedDesk } from '../web/serve-desk.ts'
import { statesOf, type State } from './axe-states.ts'
import { faultsOn } from './axe.ts'
import { startBrowser } from './browser.ts'

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

const PATIENCE = 900_000

/** Goes to each state, and says of each what is wrong there: axe’s faults, and a page that has to be pushed sideways. */
const wrongIn = async (page: Page, states: readonly State[], tags?: readonly string[]) => {
  const wrong: string[] = []
  for (const { address, act } of states) {
    await page.goto(`${desk.origin}${address}`)
    await act?.(page)
    for (const fault of await faultsOn(page, tags)) wrong.push(`${address}: ${fault}`)
    const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
    if (Number(over) > 0) wrong.push(`${address}: ${String(over)} px wider than the window`)
  }
  return wrong
}

test.each([1440, 390])(
  'axe finds nothing on any page or state, %i wide',
  async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: 'light' })
    expect(await wrongIn(page, await statesOf(desk))).toEqual([])
    await page.close()
  },
  PATIENCE,
)

// What stands on a page does not hang on the theme: there its colours are judged.
test.each`
  theme               | colorScheme
  ${'system'}         | ${'dark'}
  ${'contrast-light'} | ${'light'}
  ${'contrast-dark'}  | ${'light'}
`(
  'nor in the colours of the theme $theme where the machine is $colorScheme',
  async ({ theme, colorScheme }: { theme: string; colorScheme: 'light' | 'dark' }) => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, colorScheme })
    const page = await context.newPage()
    const states = await statesOf(desk)
    const headers = { origin: desk.origin }
    await context.request.post(`${desk.origin}/theme`, { form: { theme }, headers })
    expect(await wrongIn(page, states, ['cat.color'])).toEqual([])
    await page.setViewportSize({ width: 390, height: 900 })
    const narrow = states.filter(({ address }) => /\/(?:articles|inbox|claims)/.test(address)).slice(0, 12)
    expect(await wrongIn(page, narrow, ['cat.color'])).toEqual([])
    await context.close()
  },
  PATIENCE,
)

test('nor on an empty desk, and on a page that broke', async () => {
  await desk.close()
  const broken = { listStories: () => Promise.reject(new Error('on purpose')) }
  desk = await serveDesk({ founded: false, broken })
  const page = await browser.newPage()
  const empty = ['/articles', '/articles?who=me', '/sources', '/findings', '/inbox', '/stories']
  expect(
    await wrongIn(
      page,
      empty.map((address) => ({ address })),
    ),
  ).toEqual([])
  expect(await page.innerText('h1')).toBe('Something broke on our side')
  await page.setContent(
    `<form method="post" action="${desk.origin}/theme"><button>Act from another site</button></form>`,
  )
  await page.click('button')
  await page.waitForSelector('text=That came from elsewhere')
  expect(await faultsOn(page)).toEqual([])
  await page.close()
})
