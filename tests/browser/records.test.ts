import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { serveDesk, type ServedDesk } from '../web/serve-desk.ts'
import { faultsOn } from './axe.ts'
import { startBrowser } from './browser.ts'
import { cardIs, openFounding, saved, stored, visit } from './visit.ts'

let browser: Browser
let desk: ServedDesk
let page: Page

beforeAll(async () => {
  browser = await startBrowser()
})

afterAll(async () => browser.close())

beforeEach(async () => {
  desk = await serveDesk()
  page = await visit(browser, desk)
  await openFounding(page)
})

afterEach(async () => {
  await page.close()
  expect(desk.errors).toEqual([])
  await desk.close()
})

const faults = async () => [page.url(), ...(await faultsOn(page))]

test('a claim is checked against a document, which can be fetched again, and its source is asked for a reply', async () => {
  await page.keyboard.press('e')
  await page.getByLabel('What is it?').fill('Statement of the general staff')
  const file = {
    name: 'statement.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7 of the staff'),
  }
  await page.getByLabel('Document up to 20 MB').setInputFiles(file)
  await page.getByRole('button', { name: 'Add evidence' }).click()
  await saved(page)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'statement.pdf' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('statement.pdf')

  await page.getByText('Link, document, call, or a search in vain').click()
  await page.getByLabel('What is it?').fill('A page of theirs')
  await page
    .getByLabel('Document up to 20 MB')
    .setInputFiles({ ...file, buffer: Buffer.from('<script>1</script>') })
  await page.getByRole('button', { name: 'Add evidence' }).click()
  await page.getByText('statement.pdf is a web page or a drawing that can hold scripts').first().waitFor()
  expect(await page.getByLabel('What is it?').inputValue()).toBe('A page of theirs')

  await page.getByText('Ask for a reply').click()
  await page.getByLabel('Whom was it put to?').fill('Embassy')
  await page.getByLabel('Deadline').fill('2020-11-10T12:00')
  await page.getByLabel('Asked').fill('2020-11-09T12:00')
  await page.getByRole('button', { name: 'Put it down' }).click()
  await page.getByText('overdue').waitFor()
  expect(await faults()).toEqual([page.url()])
  await page.getByText('Put down the answer').click()
  await page.getByLabel('What Embassy answered').fill('We regret it.')
  await page.getByRole('button', { name: 'Keep the answer' }).click()
  await page.getByText('“We regret it.”').first().waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await page.getByText('overdue').waitFor()
  const { claims } = await stored(desk)
  expect(claims[0]!.evidence.map(({ kind, document }) => [kind, document!.name])).toEqual([
    ['document', 'statement.pdf'],
  ])
})

test('a claim that was searched for in vain, and one verified on nothing, are told apart from the others at once', async () => {
  await page.keyboard.press('e')
  await page.selectOption('#evidence-kind', 'search')
  await page.getByLabel('What is it?').fill('Flight records')
  await page.getByRole('button', { name: 'Add evidence' }).click()
  await saved(page)
  const cell = (number: number) => page.locator(`.strip [data-cell="${number}"]`)
  expect(await cell(1).getAttribute('aria-label')).toBe('Claim 1: no evidence found')
  await page.locator('#card').focus()
  await page.keyboard.press('j')
  await cardIs(page, 2)
  await page.keyboard.press('v')
  await saved(page)
  await page.waitForSelector('.strip [data-cell="2"].bare')
  expect(await cell(2).getAttribute('aria-label')).toBe('Claim 2: verified without evidence')
  expect(await faults()).toEqual([page.url()])
})

test('a dismissal reopens, with who said what, when the words change; and a check is switched off', async () => {
  const { actions, editor: by } = desk
  // 9 November 2021 was a Tuesday, 11 November a Thursday.
  const text = 'The bridge fell on Monday, 9 November 2021, the council said. Nobody was hurt.'
  const submission = { headline: 'Bridge falls', publishedAt: '2021-11-12', text }
  const { articleId } = await actions.importArticle({ submission, by })
  const address = `${desk.origin}/articles/${articleId}/claims/1`
  await page.goto(address)
  const card = page.locator('#card')
  await card.getByText('Dismiss…').click()
  await card.getByLabel('Why is this fine?').fill('As the agency had it.')
  await card.getByRole('button', { name: 'Dismiss with this reason' }).click()
  await saved(page)
  const changed = { ...submission, text: text.replace('9 November', '11 November') }
  await actions.reviseArticle({ articleId, submission: changed, by })
  await page.goto(address)
  await card.getByText(/^It was dismissed by .* “As the agency had it\.”/).waitFor()
  expect(await faults()).toEqual([page.url()])

  await page.goto(`${desk.origin}/checks/weekday-off`)
  await page.getByLabel('It runs').uncheck()
  await page.getByRole('button', { name: 'Keep this' }).click()
  await page.getByText('That is kept, and in the log.').waitFor()
  expect(await faults()).toEqual([page.url()])
  await page.goto(address)
  await page.getByRole('button', { name: 'Run the checks again' }).click()
  await page.getByText('1 check did not run').waitFor()
  expect((await actions.openArticle(articleId)).checksRun).not.toContain('weekday-off')
  expect(await card.getByText('A weekday does not fit its date').count()).toBe(1)
})

test('sources are merged and taken apart again; who one is, is sealed and read', async () => {
  await page.goto(`${desk.origin}/sources`)
  await page.getByRole('link', { name: 'Azerbaijan', exact: true }).click()
  const address = page.url()
  await page.getByText('It is the same as another source').click()
  await page.getByLabel('Which one?').selectOption('Russia')
  await page.getByRole('button', { name: 'See what moves' }).click()
  await page.getByRole('button', { name: 'Merge them' }).click()
  await page.getByRole('heading', { name: 'Russia', exact: true }).waitFor()
  await page.getByRole('button', { name: 'Take it back' }).click()
  await page.goto(address)
  await page.getByRole('heading', { name: 'Azerbaijan', exact: true }).waitFor()

  const passphrase = 'a heron and no other bird'
  await page.getByRole('link', { name: 'Set a passphrase for the desk' }).click()
  await page.getByLabel('The passphrase').fill(passphrase)
  await page.getByLabel('Once more').fill(passphrase)
  await page.getByRole('button', { name: 'Set it' }).click()
  await page.getByText('The passphrase is set.').waitFor()
  expect(await faults()).toEqual([page.url()])
  await page.goto(address)
  await page.getByText('Seal who it is').click()
  await page.getByLabel('Who it is, and how to reach them').fill('Zoë Quillfeather')
  await page.getByLabel('Passphrase of the desk').fill(passphrase)
  await page.getByRole('button', { name: 'Seal it' }).click()
  await page.getByText('The desk keeps sealed who this is.').waitFor()
  expect(await page.content()).not.toContain('Quillfeather')
  await page.getByLabel('Passphrase of the desk').first().fill(passphrase)
  await page.getByRole('button', { name: 'Read who it is' }).click()
  await page.getByText('Zoë Quillfeather').waitFor()
  expect(await faults()).toEqual([page.url()])
  await page.goto(address)
  expect(await page.content()).not.toContain('Quillfeather')
})
