import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { textOfAll } from '../../src/domain/span.ts'
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

/** Drags over words of the article, as a hand does. */
const dragOver = async (page: Page, words: string): Promise<void> => {
  const [left, top, right, bottom] = await page.evaluate<[number, number, number, number]>(`(() => {
    const walker = document.createTreeWalker(document.querySelector('.copy'), NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const at = walker.currentNode.data.indexOf(${JSON.stringify(words)})
      if (at < 0) continue
      const range = document.createRange()
      range.setStart(walker.currentNode, at)
      range.setEnd(walker.currentNode, at + ${words.length})
      walker.currentNode.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' })
      const boxes = [...range.getClientRects()]
      const [first, last] = [boxes[0], boxes.at(-1)]
      return [first.left + 1, first.top + first.height / 2, last.right - 1, last.top + last.height / 2]
    }
  })()`)
  await page.mouse.move(left, top)
  await page.mouse.down()
  await page.mouse.move((left + right) / 2, bottom, { steps: 6 })
  await page.mouse.move(right, bottom, { steps: 6 })
  await page.mouse.up()
}

const words = async () => {
  const { claims, revision } = await stored(desk)
  return claims.map(({ spans }) => textOfAll(revision.text, spans))
}

const cellsAre = async (page: Page, count: number): Promise<void> => {
  await page.waitForSelector(`#strip > a:nth-child(${count}):last-child`)
}

const cells = (page: Page) => page.locator('[data-cell]').count()

test('claims are made of selected words, split, merged, taken away and put back; text, strip and card in step', async () => {
  const page = await visit(browser, desk)
  await openFounding(page)
  await page.evaluate('globalThis.sameLoad = true')
  const before = await words()
  const count = before.length

  // Words are selected with the mouse, across the edge of what the machine read, and no card is opened by it.
  await dragOver(page, 'military helicopter was shot')
  await page.waitForSelector('#pick-words:not([hidden])')
  await cardIs(page, 1)
  await page.click('[data-make-claim]')
  await cardIs(page, count + 1)
  await saved(page)
  expect(await page.innerText('#card blockquote')).toBe('military helicopter was shot')
  expect(await page.innerText('#card .card-head')).toContain('Added by hand')
  expect(await cells(page)).toBe(count + 1)
  expect(await page.getAttribute('[data-cell][aria-current]', 'data-cell')).toBe(String(count + 1))
  expect(await page.locator(`.copy [data-claim="${count + 1}"].now`).count()).toBeGreaterThan(0)

  // It stands in reading order: the key for the claim before leads to the one that its words lie in.
  await page.keyboard.press('k')
  await cardIs(page, 2)
  await page.keyboard.press('j')
  await cardIs(page, count + 1)
  await page.keyboard.press('Control+z')
  await cellsAre(page, count)
  expect(await words()).toEqual(before)
  // Until the desk has said so, the card may be laid anew under the caret.
  await saved(page)

  // Split where the caret is put on the card, and back.
  await page.click('[data-cell="1"]')
  await cardIs(page, 1)
  const quote = await page.innerText('#card blockquote')
  const second = quote.split(' ').slice(2).join(' ')
  const place = await page.evaluate<[number, number]>(`(() => {
    const text = document.querySelector('#card blockquote').firstChild
    const range = document.createRange()
    const at = text.data.indexOf(${JSON.stringify(second)})
    range.setStart(text, at + 1)
    range.setEnd(text, at + 2)
    const { left, top, height } = range.getBoundingClientRect()
    return [left + 1, top + height / 2]
  })()`)
  await page.mouse.click(...place)
  await page.keyboard.press('p')
  await page.waitForSelector('#split-at:focus')
  await page.keyboard.press('Enter')
  await cellsAre(page, count + 1)
  await saved(page)
  expect((await words()).slice(0, 2)).toEqual([quote.split(' ').slice(0, 2).join(' '), second])
  await page.keyboard.press('Control+z')
  await cellsAre(page, count)
  await page.keyboard.press('Control+Shift+z')
  await cellsAre(page, count + 1)
  expect(await words()).toHaveLength(count + 1)

  // Merged with the next: what it was.
  await page.keyboard.press('m')
  await page.waitForSelector('#merge-with:focus')
  await page.keyboard.press('Enter')
  await cellsAre(page, count)
  await saved(page)
  expect(await words()).toEqual(before)

  // Taken away, told of below the text, and put back from there.
  await page.click('[data-cell="4"]')
  await cardIs(page, 4)
  await page.keyboard.press('r')
  await cardIs(page, 5)
  await saved(page)
  expect(await page.innerText('#taken-away')).toMatch(/Taken away by you, \d\d:\d\d/)
  expect(await page.locator('[data-cell="4"]').count()).toBe(0)
  await page.click('text=Put it back')
  await cardIs(page, 4)
  expect(await words()).toEqual(before)
  expect(await page.evaluate('globalThis.sameLoad')).toBe(true)
  await page.close()
})

test('a reading is set right: cue, kind, figure, what can be checked; the findings follow', async () => {
  const page = await visit(browser, desk)
  await openFounding(page)
  const { claims } = await stored(desk)
  const { number } = claims.find(({ quantities }) => quantities.some(({ unit }) => unit === 'mile'))!
  await page.click(`[data-cell="${number}"]`)
  await cardIs(page, number)
  await page.keyboard.press('s')
  await page.waitForSelector('#source-name:focus')
  const miles = page.locator('.figure-form', { hasText: 'miles' })
  await miles.getByLabel('At least').fill('5')
  await miles.getByLabel('At most').fill('5')
  await miles.getByRole('button', { name: /Set figure/ }).click()
  await page.waitForSelector('#card dd:has-text("set by you")')
  await page.waitForSelector('#card .finding[data-state="open"] >> text=conversion')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  // What the correction raised goes with it.
  await page.waitForSelector('#card .finding >> text=conversion', { state: 'detached' })
  const { findings } = await stored(desk)
  expect(findings.filter(({ check }) => check === 'conversion-off')).toEqual([])

  await page.keyboard.press('h')
  await page.waitForSelector('#hedging-level:focus')
  await page.selectOption('#checkability', 'opinion')
  await page.click('text=Set answer')
  await page.waitForSelector('#card .uncheckable')
  await page.waitForSelector(`[data-cell="${number}"][data-uncheckable]`)
  await page.keyboard.press('v')
  await saved(page)
  // Never green, whatever is marked on it.
  const [strip, text, green] = await page.evaluate<[string, string, string]>(`(() => {
    const probe = document.createElement('i')
    probe.style.color = 'var(--verified)'
    document.body.append(probe)
    const green = getComputedStyle(probe).color
    probe.remove()
    return [
      ['backgroundColor', 'backgroundImage', 'boxShadow'].map((one) => getComputedStyle(document.querySelector('[data-cell="${number}"]'))[one]).join(),
      getComputedStyle(document.querySelector('.copy [data-claim="${number}"]')).textDecorationColor,
      green,
    ]
  })()`)
  expect(`${strip} ${text}`).not.toContain(green)
  await page.close()
})

test('claims are picked one by one, marked together, and taken back by one key', async () => {
  const page = await visit(browser, desk)
  await openFounding(page)
  for (const number of [1, 2, 3]) {
    await cardIs(page, number)
    await page.keyboard.press('x')
    await page.keyboard.press('j')
  }
  await cardIs(page, 4)
  expect(await page.innerText('#picked')).toContain('3 claims picked')
  await page.keyboard.press('k')
  await page.keyboard.press('x')
  expect(await page.innerText('#picked')).toContain('2 claims picked')
  await cardIs(page, 3)
  await page.click('[data-cell="2"]')
  await cardIs(page, 2)
  await page.keyboard.press('d')
  await saved(page)
  await page.keyboard.press('b')
  await page.waitForSelector('h1:has-text("Mark 1 claim")')
  expect(await page.innerText('.sub')).toContain('1 claim that you picked already has a verdict')
  await page.click('button[value="verified"]')
  await page.waitForSelector('#toast:has-text("Ctrl Z takes all of it back")')
  expect((await stored(desk)).progress).toMatchObject({ verified: 1, disputed: 1 })
  expect(await page.locator('#picked').isHidden()).toBe(true)
  await page.keyboard.press('Control+z')
  await page.waitForSelector('[data-cell="1"][data-standing="unchecked"]')
  expect((await stored(desk)).progress).toMatchObject({ verified: 0, disputed: 1 })
  await page.close()
})

test('by keyboard alone: words are typed to make a claim, and a claim is split and merged', async () => {
  const page = await visit(browser, desk)
  await openFounding(page)
  const count = await cells(page)
  await page.keyboard.press('a')
  await page.keyboard.type('military helicopter was shot')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await cardIs(page, count + 1)
  await saved(page)
  await page.keyboard.press('p')
  await page.waitForSelector('#split-at:focus')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await cellsAre(page, count + 2)
  expect(await words()).toEqual(expect.arrayContaining(['military helicopter', 'was shot']))
  await page.keyboard.press('r')
  await cellsAre(page, count + 1)
  expect(await words()).not.toContain('military helicopter')
  await page.close()
})

test('a colleague’s new claims come in without a page load, and what is typed stays', async () => {
  const page = await visit(browser, desk)
  await openFounding(page)
  await page.fill('#note-copy', 'half a thought')
  const { claims, article } = await stored(desk)
  const count = await cells(page)
  const other = await visit(browser, desk)
  await openFounding(other)
  await other.keyboard.press('p')
  await other.waitForSelector('#split-at:focus')
  await other.keyboard.press('Enter')
  await cellsAre(page, count + 1)
  await cardIs(page, 1)
  expect(await page.inputValue('#note-copy')).toBe('half a thought')
  expect((await desk.actions.openArticle(article.id)).claims).toHaveLength(claims.length + 1)
  await other.close()
  await page.close()
})

test('all of it without scripts', async () => {
  const page = await visit(browser, desk, { javaScriptEnabled: false })
  await openFounding(page)
  const before = await words()
  await page.click('summary:has-text("Cut wrongly?")')
  await page.selectOption('#split-at', { index: 1 })
  await page.click('button:text-is("Split")')
  expect(await words()).toHaveLength(before.length + 1)
  await page.click('summary:has-text("Cut wrongly?")')
  await page.click('button:text-is("Merge")')
  expect(await words()).toEqual(before)
  await page.click('summary:has-text("Cut wrongly?")')
  await page.click('text=Take it away')
  expect(await words()).toEqual(before.slice(1))
  expect(await page.innerText('#taken-away')).toContain('Taken away by you')
  await page.click('text=Put it back')
  expect(await words()).toEqual(before)
  await page.click('summary:has-text("Add a claim")')
  await page.fill('#add-words', 'helicopter')
  await page.click('text=Make it a claim')
  expect(await page.innerText('.wrong')).toMatch(/stand \d+ times in the text/)
  await page.locator('input[name="start"]').nth(1).check()
  await page.click('text=Make it a claim')
  expect(await page.innerText('#card blockquote')).toBe('helicopter')
  await page.click('summary:has-text("Read wrongly?")')
  await page.selectOption('#kind-of', 'denial')
  await page.click('text=Set kind')
  expect(await page.innerText('#card dl')).toContain('kind set by you')
  await page.close()
})

test('a revision keeps what people set, and says so first', async () => {
  const page = await visit(browser, desk)
  await openFounding(page)
  await page.keyboard.press('r')
  await cardIs(page, 2)
  await saved(page)
  await page.keyboard.press('h')
  await page.waitForSelector('#hedging-level:focus')
  await page.selectOption('#hedging-level', '3')
  await page.click('text=Set hedging')
  await page.waitForSelector('#card dd:has-text("set by you")')
  await page.click('text=New revision')
  const text = await page.inputValue('textarea[name="text"]')
  await page.fill('textarea[name="text"]', `${text}\n\nThe ferry stops at nine.`)
  await page.locator('main form button').first().click()
  await page.waitForSelector('h1:has-text("What revision 2 changes")')
  expect(await page.innerText('main')).toMatch(/1 correction hold/)
  expect(await page.innerText('main')).toContain('Stay taken away')
  await page.click('text=Put revision 2 in')
  await page.waitForSelector('#taken-away:has-text("Taken away by you")')
  expect(await page.innerText('#card dl')).toContain('set by you')
  await page.close()
})
