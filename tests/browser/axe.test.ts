import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { addRichCopy } from '../web/rich-copy.ts'
import { serveDesk, type ServedDesk } from '../web/serve-desk.ts'
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

/** Every page and state of the desk on the founding article, worked on. */
const pagesOf = async ({ actions, editor, keeping }: ServedDesk): Promise<string[]> => {
  const [article] = await actions.listArticles()
  const { claims, findings, sources } = await actions.openArticle(article!.id)
  const keys = claims.map(({ key }) => key)
  for (const [index, kind] of (['verified', 'disputed', 'unattributed'] as const).entries())
    await actions.recordVerdict({ claimKey: keys[index]!, kind, note: 'As heard', by: editor })
  await actions.addNote({ claimKey: keys[1]!, copy: 'Ask again', by: editor })
  await actions.attachEvidence({
    claimKey: keys[1]!,
    entry: {
      kind: 'call',
      stance: 'contradicts',
      title: 'Call',
      url: null,
      quotation: 'No',
      reliability: 'A',
      credibility: 2,
    },
    by: editor,
  })
  const path = `/articles/${article!.id}`
  await actions.setStory({ articleId: article!.id, name: 'Caucasus', by: editor })
  const [story] = await actions.listStories()
  const rich = `/articles/${await addRichCopy(keeping)}`
  const flagged = findings.flatMap((finding) => finding.claims)[0]?.slice(1)
  return [
    '/articles',
    '/articles/new',
    path,
    `${path}/claims/2`,
    ...(flagged === undefined ? [] : [`${path}/claims/${flagged}`]),
    `${rich}/claims/4`,
    `${rich}/claims/5`,
    `${rich}/claims/7`,
    `${rich}/claims/10`,
    `${path}?show=disputed`,
    `${path}?hedging=4&show=verified`,
    `${path}/report`,
    `${path}/mark?show=unchecked`,
    `${path}/sign-off`,
    `${path}/revise`,
    `${path}/revisions`,
    `${path}/revisions/1`,
    `${path}/revisions/1?against=1`,
    '/stories',
    `/stories/${story!.id}`,
    '/sources',
    ...(sources[0] ? [`/sources/${sources[0].key}`] : []),
    '/findings',
    '/findings?state=settled',
    '/checks',
    '/checks/figures-disagree',
    '/search?q=armenia',
    '/search?q=nowhere',
    '/name',
    '/nothing',
  ]
}

test.each`
  theme      | width
  ${'light'} | ${1440}
  ${'dark'}  | ${1440}
  ${'light'} | ${390}
  ${'dark'}  | ${390}
`(
  'axe finds nothing on any page, $theme, $width wide',
  async ({ theme, width }: { theme: 'light' | 'dark'; width: number }) => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: theme })
    const page = await context.newPage()
    for (const address of await pagesOf(desk)) {
      await page.goto(`${desk.origin}${address}`)
      for (const closed of await page.$$('#card details:not([open]) > summary')) await closed.click()
      expect(await faultsOn(page), address).toEqual([])
    }
    await context.close()
  },
  180_000,
)

test('the list of keys too', async () => {
  const page = await browser.newPage()
  const [article] = await desk.actions.listArticles()
  await page.goto(`${desk.origin}/articles/${article!.id}`)
  await page.keyboard.press('?')
  expect(await faultsOn(page)).toEqual([])
  await page.close()
})
