import type { Page } from 'playwright-core'
import { addRichCopy } from '../web/rich-copy.ts'
import type { ServedDesk } from '../web/serve-desk.ts'

/** A page of the desk, and what is done on it first. */
export type State = Readonly<{ address: string; act?: (page: Page) => Promise<void> }>

const openAll = async (page: Page): Promise<void> => {
  for (const closed of await page.$$('main details:not([open]) > summary')) await closed.click()
}

/** Sends the form as it stands, whatever the browser would say to its empty fields. */
const sendEmpty = (form: string) => async (page: Page) => {
  await page.locator(form).evaluate((element) => {
    const { noValidate, requestSubmit } = element as unknown as {
      noValidate: boolean
      requestSubmit: () => void
    }
    if (!noValidate) Object.assign(element, { noValidate: true })
    requestSubmit.call(element)
  })
  await page.waitForSelector('.wrong >> visible=true')
}

const HEBREW = 'שני בני אדם נהרגו ביום שני בהתרסקות מסוק ליד הגבול, אמר משרד ההגנה.'

/** Puts one of everything on the desk; the addresses of what was put there. */
const furnish = async ({ actions, editor: by, keeping }: ServedDesk) => {
  const me = await actions.signIn('Test editor')
  const [founding] = await actions.listArticles()
  const articleId = founding!.id
  const { claims, findings, sources } = await actions.openArticle(articleId)
  const keys = claims.map(({ key }) => key)
  for (const [index, kind] of (['verified', 'disputed', 'unattributed'] as const).entries())
    await actions.recordVerdict({ claimKey: keys[index]!, kind, note: 'As heard', by })
  await actions.addNote({ claimKey: keys[1]!, copy: 'Ask again, @Test editor', by })
  await actions.attachEvidence({ claimKey: keys[1]!, entry: CALL, by })
  await actions.dismissFinding({ findingKey: findings[0]!.key, reason: 'A quotation', by })
  await actions.assignClaims({ articleId, claimKeys: keys.slice(3, 6), to: me.name, by })
  await actions.assignArticle({ articleId, to: me.name, by })
  await actions.setStory({ articleId, name: 'Caucasus', by })
  const other = {
    headline: 'Two dead in Armenia',
    publishedAt: '2020-11-10',
    text: 'Three servicemen died on Monday, Russia said. Five were hurt.',
  }
  const { articleId: second } = await actions.importArticle({
    submission: { ...other, story: 'Caucasus' },
    by,
  })
  await actions.setStory({ articleId: second, name: 'Caucasus', by })
  await actions.reviseArticle({
    articleId: second,
    submission: { ...other, text: other.text.replace('Five', 'Six') },
    by,
  })
  await actions.setRule({ name: 'second-reader', isOn: true, by })
  await actions.signOff({ articleId: second, reason: 'Late', second: me.name, by })
  const signed = await actions.importArticle({
    submission: { headline: 'Signed', publishedAt: null, text: 'The bridge is shut.' },
    by,
  })
  await actions.signOff({ articleId: signed.articleId, reason: 'Late', by: me })
  const hebrew = await actions.importArticle({
    submission: { headline: 'מסוק התרסק', publishedAt: null, text: HEBREW },
    by,
  })
  const [story] = await actions.listStories()
  const path = `/articles/${articleId}`
  return {
    path,
    waiting: `/articles/${second}`,
    signed: `/articles/${signed.articleId}`,
    hebrew: `/articles/${hebrew.articleId}`,
    rich: `/articles/${await addRichCopy(keeping)}`,
    story: `/stories/${story!.id}`,
    source: `/sources/${sources[0]!.key}`,
    merge: `/sources/${sources[0]!.key}/merge?into=${sources[1]!.key}`,
    flagged: `${path}/claims/${findings.flatMap((finding) => finding.claims)[0]?.slice(1) ?? 1}`,
  }
}

const CALL = {
  kind: 'call',
  stance: 'contradicts',
  title: 'Call',
  url: null,
  quotation: 'No',
  reliability: 'A',
  credibility: 2,
} as const

/** Every page and state of the desk. */
export const statesOf = async (desk: ServedDesk): Promise<State[]> => {
  const { path, waiting, signed, hebrew, rich, story, source, merge, flagged } = await furnish(desk)
  const plain = [
    ...['/articles', '/articles?who=me', '/articles/new', '/stories', story, '/sources', merge],
    ...['/findings', '/findings?state=settled', '/checks', '/checks/figures-disagree', '/search'],
    ...['/search?q=armenia', '/search?q=nowhere', '/name', '/settings', '/inbox', '/nothing'],
    ...[`${path}?hedging=4&show=verified`, `${path}/glance`, `${hebrew}/glance`, `${path}/report`],
    ...[`${path}/mark?show=unchecked`, `${path}/mark?show=verified`, `${path}/assign?show=unchecked`],
    ...[
      `${path}/assign?hedging=4&show=verified`,
      `${path}/sign-off`,
      `${waiting}/sign-off`,
      `${signed}/sign-off`,
    ],
    ...[`${waiting}/report`, `${path}/revise`, `${waiting}/revisions`, `${waiting}/revisions/1`],
    ...[`${waiting}/revisions/2?against=1`, hebrew, waiting],
  ].map((address) => ({ address }))
  const opened = [
    path,
    `${path}/claims/2`,
    `${path}/claims/4`,
    flagged,
    ...[4, 5, 7, 10].map((n) => `${rich}/claims/${n}`),
    source,
  ]
  return [
    ...plain,
    ...opened.map((address) => ({ address, act: openAll })),
    { address: `${path}/claims/1`, act: async (page) => page.keyboard.press('?') },
    { address: `${path}/claims/3`, act: async (page) => page.click('summary:has-text("Report")') },
    { address: `${path}/claims/3`, act: sendEmpty('form.note') },
    { address: `${path}/claims/3`, act: completing },
    { address: '/articles/new', act: sendEmpty('form.stack') },
    { address: `${path}/sign-off`, act: sendEmpty('form.stack') },
    { address: `${path}/revise`, act: preview },
  ]
}

/** A colleague’s name is being completed. */
const completing = async (page: Page): Promise<void> => {
  await page.fill('#note-copy', '')
  await page.locator('#note-copy').pressSequentially('@t')
  await page.waitForSelector('#note-names')
}

const preview = async (page: Page): Promise<void> => {
  await page.fill('#text', (await page.inputValue('#text')).replace('Two', 'Three'))
  await page.click('text=See what changes')
  await page.waitForSelector('text=/What revision/')
}
