import { afterEach, beforeEach, expect, test } from 'vitest'
import { serveDesk, type ServedDesk } from './serve-desk.ts'
import { visitorOf, wordsOn } from './visitor.ts'

const PASSPHRASE = 'a heron and no other bird'
const WORDS = 'Zoë Quillfeather, tel. 555 0192'

let desk: ServedDesk
let visitor: ReturnType<typeof visitorOf>
let path: string

const keyOf = async (name: string) =>
  (await desk.actions.listSources()).find((source) => source.name === name)!.key

beforeEach(async () => {
  desk = await serveDesk()
  visitor = visitorOf(desk)
  path = `/sources/${await keyOf('Azerbaijan')}`
})

afterEach(async () => {
  expect(desk.errors).toEqual([])
  await desk.close()
})

test('what the desk holds of a source is kept by a form, told on its page and in the list, and taken back', async () => {
  const fields = { side: 'Baku', reliability: 'C', note: 'Calls back.' }
  const { status, location } = await visitor.send(`${path}/description`, fields)
  expect(status).toBe(303)
  expect(wordsOn((await visitor.get(path)).body)).toContain('State · Baku · C · fairly reliable')
  expect(wordsOn((await visitor.get('/sources')).body)).toContain('Baku · C · fairly reliable')
  const decision = new URL(location!, desk.origin).searchParams.get('done')!
  await visitor.send(`${path}/undo`, { decision })
  expect(wordsOn((await visitor.get(path)).body)).not.toContain('fairly reliable')
})

test('a source that took over what it says shares its origin, and a round is refused on its page', async () => {
  await visitor.send(`${path}/origin`, { from: 'Russia' })
  expect(wordsOn((await visitor.get(path)).body)).toContain(
    '2 sources, 1 origin · took over what it says from Russia',
  )
  const russia = `/sources/${await keyOf('Russia')}`
  expect(wordsOn((await visitor.get(russia)).body)).toContain(
    '2 sources, 1 origin · taken over by Azerbaijan',
  )
  const round = await visitor.send(`${russia}/origin`, { from: 'Azerbaijan' })
  expect([round.status, wordsOn(round.body)]).toEqual([
    422,
    expect.stringContaining('cannot both be the origin'),
  ])
  const [article] = await desk.actions.listArticles()
  expect(wordsOn((await visitor.get(`/articles/${article!.id}`)).body)).toMatch(/6 sources, 5 origins/)
})

test('its page says which claims rest on it alone, and evidence takes a claim out of them', async () => {
  expect(wordsOn((await visitor.get(path)).body)).toContain('2 claims rest on this source alone')
  const { claims } = await desk.actions.openSource(path.split('/').at(-1)!)
  const { article, claim } = claims[0]!
  const back = `/articles/${article.id}/claims/${claim.number}`
  const evidence = { back, kind: 'call', stance: 'supports', title: 'Embassy', url: '', quotation: '' }
  await visitor.send(`/claims/${claim.key}/evidence`, evidence)
  expect(wordsOn((await visitor.get(path)).body)).toContain('1 claim rests on this source alone')
})

test('who it is: sealed, read with the passphrase, never kept by a browser, never put back into a form', async () => {
  expect(wordsOn((await visitor.get(path)).body)).toContain('Set a passphrase for the desk first.')
  const two = await visitor.send('/passphrase', { passphrase: PASSPHRASE, again: `${PASSPHRASE}s` })
  expect([two.status, wordsOn(two.body)]).toEqual([422, expect.stringContaining('not the same')])
  expect((await visitor.send('/passphrase', { passphrase: PASSPHRASE, again: PASSPHRASE })).status).toBe(200)

  const wrong = await visitor.send(`${path}/identity`, { identity: WORDS, passphrase: 'heron' })
  expect(wrong.status).toBe(403)
  expect(wordsOn(wrong.body)).toContain('That is not the passphrase of this desk.')
  expect((await visitor.send(`${path}/identity`, { identity: WORDS, passphrase: PASSPHRASE })).status).toBe(
    303,
  )

  const read = await visitor.send(`${path}/identity/read`, { passphrase: PASSPHRASE })
  expect(wordsOn(read.body)).toContain(WORDS)
  expect(read.headers.get('cache-control')).toBe('no-store')
  const denied = await visitor.send(`${path}/identity/read`, { passphrase: 'heron' })
  expect(denied.status).toBe(403)

  const after = await visitor.get(path)
  expect(wordsOn(after.body)).toContain('you read who a confidential source is')
  expect(wordsOn((await visitor.get('/sources')).body)).toContain('identity sealed')
  const elsewhere = [
    two,
    wrong,
    denied,
    after,
    await visitor.get('/search?q=Quillfeather'),
    await visitor.get('/sources'),
  ]
  for (const { body } of elsewhere)
    for (const secret of ['heron and', '555 0192']) expect(body).not.toContain(secret)
  expect(JSON.stringify(await desk.database.session.findMany())).not.toMatch(/Quillfeather|heron/)
})

test('another site’s page cannot ask who a source is', async () => {
  const answer = await visitor.send(
    `${path}/identity/read`,
    { passphrase: PASSPHRASE },
    { 'sec-fetch-site': 'cross-site' },
  )
  expect(answer.status).toBe(403)
})

test('a source whose identity is sealed is not merged away', async () => {
  const { actions, editor: by } = desk
  await actions.setPassphrase({ old: null, passphrase: PASSPHRASE, by })
  const sourceKey = await keyOf('Azerbaijan')
  await actions.sealIdentity({ sourceKey, words: WORDS, passphrase: PASSPHRASE, by })
  const answer = await visitor.send(`${path}/merge`, { into: await keyOf('Russia') })
  expect([answer.status, wordsOn(answer.body)]).toEqual([409, expect.stringContaining('is sealed')])
})
