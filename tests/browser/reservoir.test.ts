import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { serveDesk, type ServedDesk } from '../web/serve-desk.ts'
import { startBrowser } from './browser.ts'
import { cardIs, saved, visit } from './visit.ts'

let browser: Browser
let desk: ServedDesk

const PATIENCE = 900_000
const COPY = readFileSync(resolve(import.meta.dirname, '../copy/reservoir.txt'), 'utf8')

beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())
beforeEach(async () => {
  desk = await serveDesk({ founded: false })
})
afterEach(() => desk.close())

const article = async () => {
  const [first] = await desk.actions.listArticles()
  return desk.actions.openArticle(first!.id)
}

/** Goes on by Tab, or back, until what has the focus is called so; what is not reached is not there for a keyboard. */
const tabTo = async (page: Page, name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
  for (let steps = 0; steps < 400; steps += 1) {
    await page.keyboard.press(key)
    const reached = await page.evaluate(
      'document.activeElement?.labels?.[0]?.textContent ?? document.activeElement?.textContent ?? ""',
    )
    if (String(reached).replace(/\s+/g, ' ').includes(name)) return
  }
  throw new Error(`“${name}” is not reached by ${key}`)
}

test(
  'a fact-check of a long article by keyboard alone, from pasting to the report',
  async () => {
    const page = await visit(browser, desk)
    await tabTo(page, 'New article')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/articles/new')
    await tabTo(page, 'The article')
    await page.keyboard.insertText(COPY)
    await tabTo(page, 'Read it')
    await page.keyboard.press('Enter')
    await cardIs(page, 1)
    const { claims } = await article()
    expect(claims.length).toBeGreaterThan(50)

    // Forty claims, every fourth with a note: counted, besides the letters of the notes.
    let strokes = 0
    const press = async (key: string) => {
      strokes += 1
      await page.keyboard.press(key)
    }
    for (const { number } of claims.slice(0, 40)) {
      await cardIs(page, number)
      if (number % 4 === 1) {
        await press('c')
        await page.keyboard.type('Ask')
        await press('Enter')
        await page.waitForSelector(`#card[data-number="${number}"] .notes`)
      }
      await press(['Shift+V', 'Shift+D', 'Shift+U'][number % 3]!)
    }
    await page.waitForSelector('#tally:has-text("40 of")')
    console.log(`Forty claims with ten notes: ${strokes} strokes, and the words of the notes.`)
    expect(strokes).toBe(60)

    // Evidence on the next claim, then back over it and a mark with a reason.
    await cardIs(page, 41)
    await page.keyboard.press('e')
    await page.keyboard.type('Call to the railway')
    await tabTo(page, 'Kind')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await tabTo(page, 'Add evidence')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.evidence >> text=Call to the railway')
    await page.keyboard.press('k')
    await cardIs(page, 40)
    await page.keyboard.press('j')
    await cardIs(page, 41)
    await page.keyboard.press('v')
    await saved(page)
    const done = await article()
    expect(done.claims.filter(({ verdict }) => verdict !== null)).toHaveLength(41)
    expect(done.claims.filter(({ notes }) => notes.length === 1)).toHaveLength(10)

    // Signed off in spite of the rest, and the report says so.
    await tabTo(page, 'Sign off', 'Shift+Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/sign-off')
    await tabTo(page, 'Why it is signed off')
    await page.keyboard.type('The rest goes into Saturday’s paper')
    await tabTo(page, 'Sign off as')
    await page.keyboard.press('Enter')
    await page.waitForSelector('text=Your name stands under it')
    await tabTo(page, 'The report', 'Shift+Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/report')
    expect(await page.innerText('.standing')).toContain('Signed off')
    expect(await page.innerText('.signatures')).toContain('The rest goes into Saturday’s paper')
    await page.close()
  },
  PATIENCE,
)

test(
  'the same without scripts, on a phone',
  async () => {
    const page = await visit(browser, desk, {
      javaScriptEnabled: false,
      viewport: { width: 390, height: 844 },
    })
    await page.click('text=New article')
    await page.fill('#text', COPY)
    await page.click('text="Read it" >> nth=0')
    await desk.actions.signIn('Olu Ade')
    for (const [index, kind] of (['verified', 'disputed', 'unattributed'] as const).entries()) {
      await page.fill('#verdict-note', `Reason ${index}`)
      await page.click(`#card button[value="${kind}"]`)
      expect(await page.innerText('.standing')).toContain(`Reason ${index}`)
      await page.fill('#note-copy', 'Is it so, @Olu?')
      await page.click('text=Add note')
      expect(await page.innerText('.named')).toBe('@Olu')
      await page.click('a[rel="next"]')
    }
    await page.click('#card details.assign > summary')
    await page.fill('#assign-name', 'olu ade')
    await page.click('#card details.assign button.small')
    expect(await page.innerText('.assigned')).toBe('Olu Ade')
    await page.click('text=Take back my last act')
    expect(await page.innerText('.assigned')).toBe('Nobody in particular')
    const { article: kept, claims } = await article()
    for (const [index, { verdict }] of claims.slice(0, 3).entries())
      expect(verdict?.note).toBe(`Reason ${index}`)
    for (const place of ['', '/glance', '/sign-off', '/assign', '/report', '/revise', '/revisions']) {
      await page.goto(`${desk.origin}/articles/${kept.id}${place}`)
      expect(await page.evaluate('document.documentElement.scrollWidth'), place).toBeLessThanOrEqual(390)
    }
    await page.goto(`${desk.origin}/articles/${kept.id}/sign-off`)
    await page.fill('#reason', 'Late')
    await page.click('text=Sign off as')
    expect(await page.innerText('main')).toContain('is signed off and can only be read')
    await page.click('text=Correct it in a new revision')
    await page.fill('#text', COPY.replace('140 sheep', '150 sheep'))
    await page.click('text=See what changes')
    await page.click('text=/Put revision 2 in/')
    expect((await article()).revision.number).toBe(2)
    await page.close()
  },
  PATIENCE,
)
