import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { serveDesk, type ServedDesk } from './serve-desk.ts'
import { visitorOf, wordsOn } from './visitor.ts'

let desk: ServedDesk
let visitor: ReturnType<typeof visitorOf>
let articleId: string
let claimKey: string
let back: string

beforeEach(async () => {
  desk = await serveDesk()
  visitor = visitorOf(desk)
  articleId = (await desk.actions.listArticles())[0]!.id
  claimKey = (await desk.actions.openArticle(articleId)).claims[0]!.key
  back = `/articles/${articleId}/claims/1`
})

afterEach(async () => {
  expect(desk.errors).toEqual([])
  await desk.close()
})

const claim = async () => (await desk.actions.openArticle(articleId)).claims[0]!

/** Sends the evidence form as a browser without scripts does. */
const sendEvidence = async (
  file: Readonly<{ name: string; bytes: string }> | null,
  { fields = {}, headers = {} }: { fields?: Record<string, string>; headers?: Record<string, string> } = {},
) => {
  const body = new FormData()
  const entered = {
    back,
    kind: 'document',
    stance: 'supports',
    title: 'Minutes',
    url: '',
    quotation: '',
    ...fields,
  }
  for (const [name, value] of Object.entries(entered)) body.set(name, value)
  const blob = new Blob([new Uint8Array(Buffer.from(file?.bytes ?? '', 'latin1'))])
  body.set('document', blob, file?.name ?? '')
  const path = `${desk.origin}/claims/${claimKey}/evidence`
  const answer = await fetch(path, {
    method: 'POST',
    body,
    redirect: 'manual',
    headers: { origin: desk.origin, ...headers },
  })
  return { status: answer.status, words: wordsOn(await answer.text()) }
}

const PDF = '%PDF-1.7\n\x00\xff of the council'

describe('a document', () => {
  test('is kept with its hash, shown with it, and given back as it came, to be saved and not shown', async () => {
    expect((await sendEvidence({ name: '../minutes.pdf', bytes: PDF })).status).toBe(303)
    const sha256 = createHash('sha256').update(Buffer.from(PDF, 'latin1')).digest('hex')
    const [evidence] = (await claim()).evidence
    const file = { sha256, name: 'minutes.pdf', mediaType: 'application/pdf', size: PDF.length }
    expect(evidence!.document).toEqual(file)
    expect(wordsOn((await visitor.get(back)).body)).toContain(sha256)
    const answer = await fetch(`${desk.origin}/evidence/${evidence!.id}/document`)
    expect(Buffer.from(await answer.arrayBuffer()).toString('latin1')).toBe(PDF)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename=minutes.pdf',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
    })
  })

  test('is in the report and in its JSON by its hash', async () => {
    await sendEvidence({ name: 'minutes.pdf', bytes: PDF })
    const { sha256 } = (await claim()).evidence[0]!.document!
    for (const path of ['report', 'report.json', 'report.csv', 'report.md'])
      expect((await visitor.get(`/articles/${articleId}/${path}`)).body, path).toContain(sha256)
  })

  test('of the same bytes is kept once', async () => {
    await sendEvidence({ name: 'minutes.pdf', bytes: PDF })
    await sendEvidence({ name: 'again.pdf', bytes: PDF })
    expect((await claim()).evidence.map(({ document }) => document!.name)).toEqual([
      'minutes.pdf',
      'again.pdf',
    ])
    expect(await desk.database.document.count()).toBe(1)
  })

  test('is evidence of its own kind where the form says nothing of an address', async () => {
    await sendEvidence({ name: 'minutes.pdf', bytes: PDF }, { fields: { kind: 'link' } })
    expect((await claim()).evidence[0]!.kind).toBe('document')
  })

  test('that could run is refused, says what it is, and what was typed is still there', async () => {
    const { status, words } = await sendEvidence({ name: 'minutes.pdf', bytes: '<html><script>1</script>' })
    expect(status).toBe(422)
    expect(words).toContain(
      'minutes.pdf is a web page or a drawing that can hold scripts. The desk takes a PDF',
    )
    expect((await claim()).evidence).toEqual([])
    expect(await desk.database.document.count()).toBe(0)
  })

  test('that is too large is refused with what the limit is', async () => {
    const { status, words } = await sendEvidence({ name: 'a.pdf', bytes: `%PDF-${'x'.repeat(20 * 2 ** 20)}` })
    expect([status, words]).toEqual([422, expect.stringContaining('larger than 20 MB')])
    expect(await desk.database.document.count()).toBe(0)
  })

  test('that another site’s page sends is not taken', async () => {
    const headers = { 'sec-fetch-site': 'cross-site' }
    expect((await sendEvidence({ name: 'a.pdf', bytes: PDF }, { headers })).status).toBe(403)
    expect((await claim()).evidence).toEqual([])
  })

  test('of evidence that is not there is not there', async () => {
    expect((await visitor.get('/evidence/none/document')).status).toBe(404)
  })
})

test('a search in vain leaves the claim unchecked, and is told apart from not having looked', async () => {
  await sendEvidence(null, { fields: { kind: 'search', title: 'Police log', stance: 'supports' } })
  const page = wordsOn((await visitor.get(back)).body)
  expect(page).toContain('Looked for it, found nothing')
  expect(page).toContain('1 no evidence found')
  expect(page).toContain('Claim 1, no evidence found :')
  expect((await visitor.get(`/articles/${articleId}?show=searched`)).body).toContain('data-number="1"')
  const report = wordsOn((await visitor.get(`/articles/${articleId}/report`)).body)
  expect(report).toContain('Evidence was looked for and none found for claim 1.')
})

test('verified without evidence is said on the card, in the text, in the strip, among the filters and in the report', async () => {
  await visitor.send(`/claims/${claimKey}/verdict`, { kind: 'verified', back })
  const page = (await visitor.get(back)).body
  expect(wordsOn(page)).toContain('without evidence')
  expect(wordsOn(page)).toContain('Claim 1, verified without evidence :')
  expect(page).toMatch(/data-cell="1"[^>]*bare[^>]*aria-label="Claim 1: verified without evidence/)
  expect(wordsOn(page)).toContain('Without evidence 1')
  expect(wordsOn((await visitor.get(`/articles/${articleId}/report`)).body)).toContain(
    'Verified without evidence',
  )
})

test('a right of reply is asked for, answered and withdrawn by forms', async () => {
  const ask = { back, whom: 'The ministry', askedAt: '2020-11-09T10:00', deadline: '2020-11-09T12:00' }
  expect((await visitor.send(`/claims/${claimKey}/replies`, ask)).status).toBe(303)
  expect(wordsOn((await visitor.get(back)).body)).toContain('The ministry overdue')
  const { id } = (await claim()).replies![0]!
  const empty = await visitor.send(`/replies/${id}/answer`, { back, answer: ' ' })
  expect([empty.status, wordsOn(empty.body)]).toEqual([422, expect.stringContaining('The answer is empty')])
  await visitor.send(`/replies/${id}/answer`, { back, answer: 'No comment.' })
  const page = wordsOn((await visitor.get(back)).body)
  expect(page).toContain('“No comment.”')
  expect(page).not.toContain('overdue')
  for (const format of ['report', 'report.json', 'report.csv', 'report.md'])
    expect((await visitor.get(`/articles/${articleId}/${format}`)).body, format).toContain('No comment')
  await visitor.send(`/replies/${id}/withdraw`, { back })
  expect((await claim()).replies).toEqual([])
})

test.each`
  fields                                                                      | message
  ${{ whom: ' ' }}                                                            | ${'Nobody is named'}
  ${{ whom: 'M', askedAt: 'soon' }}                                           | ${'When it was asked is no moment'}
  ${{ whom: 'M', askedAt: '2020-11-09T10:00', deadline: '2020-11-08T10:00' }} | ${'before the question'}
`(
  'a request for a reply comes back: $message',
  async ({ fields, message }: { fields: Record<string, string>; message: string }) => {
    const answer = await visitor.send(`/claims/${claimKey}/replies`, { back, ...fields })
    expect([answer.status, wordsOn(answer.body)]).toEqual([422, expect.stringContaining(message)])
  },
)

describe('a check', () => {
  test('is switched off on its page, and the workbench says which did not run', async () => {
    const { status, location } = await visitor.send('/checks/figures-disagree', { severity: 'error' })
    expect([status, location]).toEqual([303, '/checks/figures-disagree?done=yes'])
    const before = wordsOn((await visitor.get(back)).body)
    expect(before).toContain('The checks of the desk have changed since they ran on this text')
    expect((await visitor.send(`/articles/${articleId}/checks`, { back })).status).toBe(303)
    const after = wordsOn((await visitor.get(back)).body)
    expect(after).toContain('1 check did not run: One quantity has two values')
    expect(after).not.toContain('have changed since')
    const report = wordsOn((await visitor.get(`/articles/${articleId}/report`)).body)
    expect(report).toContain('1 check did not run: One quantity has two values')
  })

  test('of the house is off until the desk wants it', async () => {
    expect(wordsOn((await visitor.get('/checks')).body)).toMatch(/“A source” without a word on who Off/)
    await visitor.send('/checks/source-undescribed', { on: 'yes', severity: 'note' })
    expect(wordsOn((await visitor.get('/checks')).body)).not.toMatch(/“A source” without a word on who Off/)
    expect(wordsOn((await visitor.get('/checks/source-undescribed')).body)).toContain(
      'Worth knowing at this desk',
    )
  })

  test('that there is not has no page', async () => {
    expect((await visitor.send('/checks/luck-off', { on: 'yes' })).status).toBe(404)
  })
})
