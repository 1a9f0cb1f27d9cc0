import { readFile } from 'node:fs/promises'
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

test('a whole session on the founding article, by keyboard', async () => {
  const page = await visit(browser, desk, { acceptDownloads: true })
  await openFounding(page)

  // Through the article and back: text, strip and card stay in step.
  const { claims } = await stored(desk)
  for (const { number } of claims.slice(1)) {
    await page.keyboard.press('j')
    await cardIs(page, number)
    expect(await page.getAttribute('[data-cell][aria-current]', 'data-cell')).toBe(String(number))
    expect(await page.locator('.claim.now').first().getAttribute('data-within')).toContain(String(number))
    expect(page.url()).toContain(`/claims/${number}`)
  }
  for (let back = claims.length; back > 1; back -= 1) await page.keyboard.press('k')
  await cardIs(page, 1)

  // The three kinds, without a page being loaded.
  await page.evaluate('globalThis.sameLoad = true')
  await page.keyboard.press('v')
  await saved(page)
  await page.keyboard.press('j')
  await cardIs(page, 2)
  await page.fill('#verdict-note', 'Two ministries differ')
  await page.keyboard.press('Escape')
  await page.keyboard.press('d')
  await saved(page)
  await page.keyboard.press('j')
  await cardIs(page, 3)
  await page.keyboard.press('u')
  await saved(page)

  // Evidence.
  await page.keyboard.press('e')
  await page.keyboard.type('Ministry statement')
  await page.selectOption('#evidence-kind', 'document')
  await page.selectOption('#evidence-reliability', 'B')
  await page.selectOption('#evidence-credibility', '2')
  await page.fill('#evidence-quotation', 'The helicopter fell near the border')
  await page.click('text=Add evidence')
  await page.waitForSelector('.evidence >> text=Ministry statement')

  // A note, and the next finding, dismissed with a reason.
  await page.keyboard.press('c')
  await page.keyboard.type('Ask the desk in Yerevan')
  await page.keyboard.press('Enter')
  await page.waitForSelector('.notes >> text=Ask the desk in Yerevan')
  await page.keyboard.press('f')
  await page.waitForSelector('#card .finding[data-state="open"]')
  await page.locator('#card .finding summary').first().click()
  await page.locator('#card .finding input[name="reason"]').first().fill('The style book allows it')
  await page.keyboard.press('Enter')
  await page.waitForSelector('#card .settled-findings')
  expect(await page.evaluate('globalThis.sameLoad')).toBe(true)

  // All of it is there after the page is loaded again.
  await page.reload()
  const { claims: after, findings } = await stored(desk)
  expect(after.slice(0, 3).map(({ verdict }) => verdict?.kind)).toEqual([
    'verified',
    'disputed',
    'unattributed',
  ])
  expect(after[1]!.verdict?.note).toBe('Two ministries differ')
  const dismissed = findings.filter(({ state }) => state === 'dismissed')
  expect(dismissed.map(({ reason }) => reason)).toEqual(['The style book allows it'])
  expect(await page.locator('[data-cell][data-standing="disputed"]').count()).toBe(1)
  await page.locator('.settled-findings > summary').click()
  expect(await page.locator('.settled-findings').innerText()).toContain('The style book allows it')

  // And in the file that is taken away.
  await page.locator('summary:has-text("Report")').click()
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('a[href$=".csv"]')])
  const csv = await readFile(await download.path(), 'utf8')
  const kept = [
    'Two ministries differ',
    'Ministry statement',
    'Ask the desk in Yerevan',
    'The style book allows it',
  ]
  for (const words of [...kept, 'verified', 'disputed', 'unattributed']) expect(csv).toContain(words)
  await page.close()
})

test('a session without scripts', async () => {
  const page = await visit(browser, desk, { javaScriptEnabled: false })
  await openFounding(page)
  await page.click('a[rel="next"]')
  await page.fill('#verdict-note', 'By telephone')
  await page.click('button[value="disputed"]')
  expect(page.url()).toMatch(/\/claims\/2$/)
  expect(await page.innerText('.standing')).toMatch(/You marked it disputed, \d\d:\d\d: “By telephone”/)
  await page.click('summary:has-text("Link, document")')
  await page.fill('#evidence-title', 'Call to the ministry')
  await page.selectOption('#evidence-kind', 'call')
  await page.click('text=Add evidence')
  expect(await page.innerText('.evidence')).toContain('Call to the ministry')
  await page.fill('#note-copy', 'They ring back')
  await page.click('text=Add note')
  expect(await page.innerText('.notes')).toContain('They ring back')
  await page.click('summary:has-text("Read wrongly")')
  await page.fill('#source-name', 'Foreign ministry')
  await page.click('text=Set source')
  expect(await page.innerText('#card dl')).toContain('Foreign ministry')
  await page.click('text=Take back my last act')
  expect(await page.innerText('#card dl')).not.toContain('Foreign ministry')
  await page.click('.filters a:has-text("Disputed")')
  expect(await page.innerText('#card-title')).toMatch(/^Claim 2/)
  await page.goto(`${desk.origin}/articles/new`)
  await page.fill('#text', 'Date: 2024-05-01\nFerry cut\n\nThe ferry stops at nine, the port said.')
  await page.locator('form.stack button').click()
  expect(await page.innerText('h1')).toContain('Ferry cut')
  await page.close()
})

test('a mark shows before it is stored', async () => {
  const page = await visit(browser, desk)
  await openFounding(page)
  const held: (() => void)[] = []
  await page.route('**/verdict', async (route) => {
    await new Promise<void>((done) => held.push(done))
    await route.continue()
  })
  await page.keyboard.press('v')
  await page.waitForSelector('[data-cell="1"][data-standing="verified"]')
  expect((await stored(desk)).claims[0]!.verdict).toBeNull()
  await expect.poll(() => held.length).toBe(1)
  held.forEach((release) => release())
  await saved(page)
  expect((await stored(desk)).claims[0]!.verdict?.kind).toBe('verified')
  await page.close()
})

test('a mark that cannot be stored is taken off again, and said so', async () => {
  const page = await visit(browser, desk)
  await openFounding(page)
  await page.route('**/verdict', (route) => route.abort())
  await page.keyboard.press('d')
  await page.waitForSelector('#toast:not([hidden])')
  expect(await page.innerText('#toast')).toContain('Not saved. The desk does not answer.')
  expect(await page.getAttribute('[data-cell="1"]', 'data-standing')).toBe('unchecked')
  expect(await page.getAttribute('#card button[value="disputed"]', 'aria-pressed')).toBe('false')
  await page.close()
})

test('keys are silent while a field has the focus, and what is typed outlives a step', async () => {
  const page = await visit(browser, desk)
  await openFounding(page)
  await page.focus('#note-copy')
  await page.keyboard.type('jvd0')
  expect(await page.inputValue('#note-copy')).toBe('jvd0')
  await cardIs(page, 1)
  expect((await stored(desk)).claims[0]!.verdict).toBeNull()
  await page.keyboard.press('Escape')
  await page.keyboard.press('j')
  await cardIs(page, 2)
  await page.keyboard.press('k')
  await cardIs(page, 1)
  expect(await page.inputValue('#note-copy')).toBe('jvd0')
  await page.close()
})

test('undo takes back the last act, on whichever claim it was', async () => {
  const page = await visit(browser, desk)
  await openFounding(page)
  await page.keyboard.press('Shift+V')
  await cardIs(page, 2)
  await page.keyboard.press('j')
  await cardIs(page, 3)
  await page.keyboard.press('Control+z')
  await cardIs(page, 1)
  await page.waitForSelector('[data-cell="1"][data-standing="unchecked"]')
  expect((await stored(desk)).claims[0]!.verdict).toBeNull()
  await page.close()
})

test('Shift with a mark goes on to the next unchecked: one stroke a claim', async () => {
  const page = await visit(browser, desk)
  await openFounding(page)
  const { claims } = await stored(desk)
  for (const { number } of claims) {
    await cardIs(page, number)
    await page.keyboard.press('Shift+V')
  }
  await page.waitForSelector(`#tally:has-text("${claims.length} of ${claims.length} checked")`)
  expect((await stored(desk)).progress.verified).toBe(claims.length)
  await page.close()
})

test('on a phone the card stays in sight, and nothing is wider than the screen', async () => {
  const page = await visit(browser, desk, { viewport: { width: 390, height: 844 }, hasTouch: true })
  await openFounding(page)
  const addresses = [page.url(), '/articles', '/articles/new', '/sources', '/findings', '/checks']
  for (const address of addresses) {
    await page.goto(new URL(address, desk.origin).href)
    expect(await page.evaluate('document.documentElement.scrollWidth'), address).toBeLessThanOrEqual(390)
  }
  await page.goto(addresses[0]!)
  const { x, y } = await page.evaluate<{ x: number; y: number }>(`(() => {
    const words = document.querySelector('[data-claim="4"]')
    words.scrollIntoView({ block: 'start', behavior: 'instant' })
    const { left, top } = words.getClientRects()[0]
    return { x: left + 10, y: top + 8 }
  })()`)
  await page.touchscreen.tap(x, y)
  await cardIs(page, 4)
  await page.locator('#card button[value="verified"]').tap()
  await saved(page)
  await page.close()
})

test('keys can be chosen, and the buttons show them', async () => {
  const page = await visit(browser, desk)
  await page.goto(`${desk.origin}/name`)
  await page.fill('input[name="verified"]', 'd')
  await page.click('text=Use these keys')
  expect(await page.innerText('#choose-keys .wrong')).toBe('“d” is the key of “Mark verified” already.')
  await page.fill('input[name="verified"]', 'y')
  await page.click('text=Use these keys')
  await page.waitForSelector('text=These keys are kept in this browser.')
  await page.goto(desk.origin)
  await openFounding(page)
  expect(await page.innerText('button[value="verified"] kbd')).toBe('Y')
  await page.keyboard.press('v')
  await page.keyboard.press('y')
  await saved(page)
  expect((await stored(desk)).claims[0]!.verdict?.kind).toBe('verified')
  await page.close()
})

test('light or dark is chosen once', async () => {
  const page = await visit(browser, desk, { colorScheme: 'light' })
  await page.goto(`${desk.origin}/name`)
  await page.click('text="Dark"')
  expect(await page.getAttribute('html', 'data-theme')).toBe('dark')
  await page.goto(desk.origin)
  expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(23, 22, 20)')
  await page.close()
})
