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
  await ida.waitForSelector('#here:text-is("Olu (claim 1) is here too")')
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
  await ida.waitForSelector('.wrong:visible')
  expect(await ida.innerText('.wrong:visible')).toContain('Olu marked it verified')
  expect(await ida.innerText('.standing')).toContain('Olu marked it verified')
  expect(await ida.getAttribute('[data-cell="1"]', 'data-standing')).toBe('verified')
  expect((await stored(desk)).claims[0]!.verdict).toMatchObject({ kind: 'verified', by: { name: 'Olu' } })
  await ida.keyboard.press('d')
  await olu.waitForSelector('[data-cell="1"][data-standing="disputed"]')
  await Promise.all([ida.close(), olu.close()])
})

test('what a colleague does on a claim shows on the other’s card while a note is being written there', async () => {
  const [ida, olu] = [await arrive('Ida'), await arrive('Olu')]
  const { claims } = await stored(desk)
  const by = await desk.actions.signIn('Olu')
  await ida.fill('#note-copy', 'half a thought')
  await ida.locator('#note-copy').press('ArrowLeft')
  const shows = async (selector: string) => ida.waitForSelector(selector)

  // A note and evidence, by the page of the other.
  await olu.fill('#note-copy', 'The port called back')
  await olu.keyboard.press('Enter')
  await shows('.notes >> text=The port called back')
  await olu.keyboard.press('Escape')
  await olu.keyboard.press('e')
  await olu.keyboard.type('Port log')
  await olu.selectOption('#evidence-kind', 'call')
  await olu.click('text=Add evidence')
  await shows('.evidence >> text=Port log')

  // Who checks it, and a mark, told to those who listen.
  await olu.locator('#assign summary').click()
  await olu.fill('#assign-name', 'ida')
  await olu.click('#assign button.small')
  await shows('.assigned >> text=You')
  await shows('#waits b:not([hidden]) >> text=1')
  await olu.keyboard.press('Escape')
  await olu.locator('#card').focus()
  await olu.keyboard.press('v')
  await shows('[data-cell="1"][data-standing="verified"]')
  await ida.waitForSelector('#announcer:text("Somebody else marked claim 1 verified.")', {
    state: 'attached',
  })
  await ida.waitForSelector('#waits b[hidden]', { state: 'attached' })

  // What Ida writes is where it was, caret and all.
  expect(await ida.inputValue('#note-copy')).toBe('half a thought')
  expect(await ida.evaluate('document.activeElement.id')).toBe('note-copy')
  expect(await ida.evaluate('document.activeElement.selectionStart')).toBe('half a thought'.length - 1)

  // An act that another page of the desk makes, a sign-off, is told too.
  await olu.goto(`${desk.origin}/articles/${(await stored(desk)).article.id}/sign-off`)
  await olu.fill('#reason', 'The presses run')
  await olu.click('text=Sign off as Olu')
  await shows('#toast:has-text("signed this article off")')
  expect(claims.length).toBeGreaterThan(1)
  expect(by.name).toBe('Olu')
  await Promise.all([ida.close(), olu.close()])
})

test('a note names a colleague, by completion; it comes into the other inbox at once and is done by an answer', async () => {
  const [ida, olu] = [await arrive('Ida Maria Berg'), await arrive('Olu')]
  await ida.goto(`${desk.origin}/inbox`)
  await ida.waitForSelector('text=Nothing waits for you')
  await olu.keyboard.press('c')
  await olu.keyboard.type('Is it so, @ida')
  await olu.waitForSelector('#note-names [aria-selected="true"] >> text=Ida Maria Berg')
  expect(await olu.getAttribute('#note-copy', 'aria-expanded')).toBe('true')
  await olu.keyboard.press('Enter')
  expect(await olu.inputValue('#note-copy')).toBe('Is it so, @Ida Maria Berg ')
  await olu.keyboard.type('?')
  await olu.keyboard.press('Enter')
  await olu.waitForSelector('.notes .named >> text=@Ida Maria Berg')
  await ida.waitForSelector('#inbox >> text=A note on claim 1 names you')
  await ida.click('text=A note on claim 1 names you')
  await ida.fill('#note-copy', 'It is')
  await ida.keyboard.press('Enter')
  await ida.waitForSelector('#waits b[hidden]', { state: 'attached' })
  await Promise.all([ida.close(), olu.close()])
})
