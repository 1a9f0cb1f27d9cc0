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

type Look = Readonly<{
  width: number
  theme?: string
  colorScheme: 'light' | 'dark'
  rules?: readonly string[]
}>

// What stands on a page does not hang on the theme: there its colours are judged, in the themes of high contrast by AAA.
const LOOKS: readonly Look[] = [
  { width: 1440, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
  { width: 1440, colorScheme: 'light', theme: 'contrast-light', rules: ['color-contrast-enhanced'] },
  { width: 390, colorScheme: 'light', theme: 'contrast-dark', rules: ['color-contrast-enhanced'] },
]

/** What is wrong on a page in one look: axe’s faults, and a page that has to be pushed sideways. */
const wrongAs = async (page: Page, { width, theme, colorScheme, rules }: Look): Promise<string[]> => {
  await page.setViewportSize({ width, height: 900 })
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  // The theme of a look, as the desk itself writes it.
  await page.evaluate(`document.documentElement.dataset.theme = ${JSON.stringify(theme ?? '')}`)
  const faults = await faultsOn(page, rules)
  const over = Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'))
  const wide = over > 0 ? [`${String(over)} px wider than the window`] : []
  return [...faults, ...wide].map((fault) => `${String(width)} ${theme ?? colorScheme}: ${fault}`)
}

const wrongIn = async (page: Page, states: readonly State[], looks = LOOKS): Promise<string[]> => {
  const wrong: string[] = []
  for (const { address, act } of states) {
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto(`${desk.origin}${address}`)
    await act?.(page)
    for (const look of looks)
      for (const fault of await wrongAs(page, look)) wrong.push(`${address}: ${fault}`)
  }
  return wrong
}

test(
  'axe finds nothing on any page or state, wide or narrow, in any theme',
  async () => {
    const page = await browser.newPage()
    expect(await wrongIn(page, await statesOf(desk))).toEqual([])
    await page.close()
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
  await page.goto('about:blank')
  await page.setContent(
    `<form method="post" action="${desk.origin}/theme"><button>Act from another site</button></form>`,
  )
  await page.click('button')
  await page.waitForSelector('text=That came from elsewhere')
  expect(await faultsOn(page)).toEqual([])
  await page.close()
})
