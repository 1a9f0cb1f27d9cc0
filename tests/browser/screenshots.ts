import { mkdtempSync, rmSync, mkdirSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { everyCheck } from '../../src/checks/every-check.ts'
import { openDesk, type Desk } from '../../src/compose.ts'
import type { EvidenceEntry } from '../../src/domain/evidence.ts'
import { createApp } from '../../src/web/app.ts'
import { startBrowser } from './browser.ts'

// `npm run screenshots`: the README's pictures, taken of the real desk on the founding article.
const FOLDER = resolve(import.meta.dirname, '../../.readme')

const EVIDENCE: EvidenceEntry = {
  kind: 'call',
  stance: 'supports',
  title: 'Call to the ministry’s press office',
  url: null,
  quotation: null,
  reliability: 'B',
  credibility: 2,
}

/** Works on the founding article a little, as somebody halfway through it. */
const workOn = async ({ actions }: Desk): Promise<string> => {
  const by = await actions.signIn('Editor')
  const [article] = await actions.listArticles()
  const { id } = article!
  const { claims } = await actions.openArticle(id)
  for (const [index, { key, hedging }] of claims.slice(0, Math.ceil(claims.length / 2)).entries()) {
    const kind = hedging.level > 2 ? 'disputed' : index % 7 === 5 ? 'unattributed' : 'verified'
    await actions.recordVerdict({ claimKey: key, kind, note: null, by })
  }
  await actions.attachEvidence({ claimKey: claims[2]!.key, entry: EVIDENCE, by })
  await actions.addNote({ claimKey: claims[2]!.key, copy: 'Ask for the wording of the statement.', by })
  return `/articles/${id}`
}

const shoot = async (page: Page, name: string, address: string): Promise<void> => {
  await page.goto(address)
  await page.waitForLoadState('networkidle').catch(() => undefined)
  await page.screenshot({ path: join(FOLDER, `${name}.png`) })
  console.log(`${name}.png`)
}

const database = join(mkdtempSync(join(tmpdir(), 'claimdesk-shots-')), 'claimdesk.db')
const desk = await openDesk({ database })
const stopping = new AbortController()
const app = createApp({
  actions: desk.actions,
  sessions: desk.sessions,
  checks: everyCheck,
  secret: 'of the pictures',
  hosts: ['127.0.0.1'],
  editorName: 'Editor',
  stopping: stopping.signal,
  onError: (error) => console.error(error),
})
const server = createServer(app)
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const path = await workOn(desk)
const { claims, findings, sources } = await desk.actions.openArticle(path.slice('/articles/'.length))
const telling =
  findings.find(({ working, severity }) => working?.kind === 'intervals' || severity === 'error') ??
  findings[0]
const shown = claims.find(({ id }) => id === telling?.claims[0])?.number ?? 3

mkdirSync(FOLDER, { recursive: true })
const browser = await startBrowser()
for (const colorScheme of ['light', 'dark'] as const) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme })
  const named = (name: string) => (colorScheme === 'light' ? name : `${name}-dark`)
  await shoot(page, named('workbench'), `${origin}${path}/claims/${shown}`)
  if (colorScheme === 'light') {
    await shoot(page, 'articles', `${origin}/articles`)
    await shoot(page, 'evidence', `${origin}${path}/claims/3`)
    await shoot(page, 'sources', `${origin}/sources${sources[0] ? `/${sources[0].key}` : ''}`)
    await shoot(page, 'findings', `${origin}/findings`)
    await shoot(page, 'report', `${origin}${path}/report`)
  }
  await page.close()
}
const phone = await browser.newPage({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 })
await shoot(phone, 'phone', `${origin}${path}/claims/${shown}`)
await browser.close()
stopping.abort()
server.closeAllConnections()
server.close()
await desk.close()
rmSync(join(database, '..'), { recursive: true, force: true })
