import { afterEach, beforeEach, expect, test } from 'vitest'
import { serveDesk, type ServedDesk } from './serve-desk.ts'
import { visitorOf, wordsOn } from './visitor.ts'

let desk: ServedDesk
let path: string

beforeEach(async () => {
  desk = await serveDesk()
  const [article] = await desk.actions.listArticles()
  path = `/articles/${article!.id}`
})
afterEach(() => desk.close())

/** A browser without scripts that has given a name. */
const arrive = async (name: string) => {
  const visitor = visitorOf(desk)
  await visitor.send('/name', { name })
  return visitor
}

const claims = async () => (await desk.actions.openArticle(path.slice('/articles/'.length))).claims

test('claims that a filter shows are given by a form, found by “mine”, and wait in the inbox', async () => {
  const [ida, olu] = [await arrive('Ida'), await arrive('Olu Ade')]
  const page = await ida.get(`${path}/assign?hedging=0`)
  const keys = [...page.body.matchAll(/name="claim" value="([^"]+)"/g)].map(([, key = '']) => key)
  const flat = (await claims()).filter(({ hedging }) => hedging.level === 0)
  expect(keys).toEqual(flat.map(({ key }) => key))
  const two = keys.slice(0, 2).map((key): [string, string] => ['claim', key])
  const back: [string, string] = ['back', `${path}?hedging=0`]
  const none = await ida.sendAll(`${path}/assign`, [back, ['to', 'Olu Ade']])
  expect([none.status, wordsOn(none.body)]).toEqual([
    422,
    expect.stringContaining('Choose at least one claim.'),
  ])
  const slip = await ida.sendAll(`${path}/assign`, [back, ...two, ['to', 'Olu Adee']])
  expect(wordsOn(slip.body)).toContain('Nobody at this desk is called “Olu Adee”')
  const given = await ida.sendAll(`${path}/assign`, [back, ...two, ['to', 'olu ade']])
  expect([given.status, given.location]).toEqual([303, `${path}?hedging=0`])

  const inbox = wordsOn((await olu.get('/inbox')).body)
  expect(inbox).toContain('2 things wait for you')
  expect(inbox).toContain(`Check claim ${flat[0]!.number}`)
  expect(inbox).toContain('Ida gave it to you.')
  const { body } = await olu.get(path)
  const mine = /href="([^"]+)"[^>]*>Mine <span>2</
    .exec(body)?.[1]
    ?.replaceAll('&amp;', '&')
    .replaceAll('&#x3D;', '=')
  const narrowed = await olu.get(mine!)
  expect(narrowed.body.match(/class="[^"]*dim"/g)).not.toBeNull()
  expect(narrowed.body).toMatch(new RegExp(`data-number="${flat[0]!.number}"`))
  expect(wordsOn(narrowed.body)).toMatch(/Who checks it You /)
})

test('a claim is taken, an article is given, and both are seen', async () => {
  const [ida, olu] = [await arrive('Ida'), await arrive('Olu Ade')]
  const [first] = await claims()
  const back = `${path}/claims/1`
  const taken = await ida.send(`/claims/${first!.key}/assign`, { back, to: '', mine: 'yes' })
  expect(taken.location).toBe(back)
  expect(wordsOn((await olu.get(back)).body)).toContain('Who checks it Ida')
  const slip = await ida.send(`/claims/${first!.key}/assign`, { back, to: 'Nemo' })
  expect(slip.status).toBe(422)
  expect(slip.body).toContain('value="Nemo"')
  await ida.send(`${path}/assignee`, { to: 'Olu Ade' })
  expect(wordsOn((await ida.get('/articles')).body)).toContain('in hand: Olu Ade')
  expect(wordsOn((await olu.get('/articles?who=me')).body)).toContain('in your hands')
  expect(wordsOn((await ida.get('/articles?who=me')).body)).toContain('No article is in your hands')
  expect(wordsOn((await olu.get(path)).body)).toContain('In hand: You')
})

test('a note that names a colleague waits until it is said to be done', async () => {
  const [ida, olu] = [await arrive('Ida'), await arrive('Olu Ade')]
  const [first] = await claims()
  const note = { back: `${path}/claims/1`, copy: 'Is it so, @Olu?' }
  await ida.send(`/claims/${first!.key}/notes`, note)
  const { body } = await olu.get('/inbox')
  expect(wordsOn(body)).toContain('Ida: “Is it so, @Olu?”')
  const done = /action="(\/inbox\/[^"]+\/done)"/.exec(body)![1]!
  expect((await ida.send(done, {})).status).toBe(404)
  await olu.send(done, {})
  expect(wordsOn((await olu.get('/inbox')).body)).toContain('Nothing waits for you')
})

test('a second reader is a rule of the desk; the first is told to wait, and the second is somebody else', async () => {
  const [ida, olu] = [await arrive('Ida'), await arrive('Olu Ade')]
  await ida.send('/settings/second-reader', { isOn: 'yes' })
  expect(wordsOn((await olu.get('/settings')).body)).toContain('Set by Ida')
  const refused = await ida.send(`${path}/sign-off`, { reason: '', second: 'Olu Ade' })
  expect([refused.status, refused.body]).toEqual([422, expect.stringContaining('value="Olu Ade"')])
  await ida.send(`${path}/sign-off`, { reason: 'The presses run', second: 'Olu Ade' })
  expect(wordsOn((await ida.get(`${path}/sign-off`)).body)).toContain('Second reader: not yet')
  expect((await ida.send(`${path}/sign-off`, { reason: 'Again' })).body).toContain('a colleague’s')
  expect(wordsOn((await olu.get('/articles')).body)).toContain('Waits for a second reader')
  expect(wordsOn((await olu.get(`${path}/report`)).body)).toContain('Waits for a second reader')
  expect(wordsOn((await olu.get('/inbox')).body)).toContain('Ida has signed it and asks you.')
  await olu.send(`${path}/sign-off`, { reason: 'Read it' })
  const report = wordsOn((await olu.get(`${path}/report`)).body)
  expect(report).toMatch(/Signed off .* Ida, [^:]+:\d\d UTC, although .*: The presses run Olu Ade,/)
  expect(report).not.toContain('Not signed off')
})

test('a signed article shows no form that would change it, and refuses what is sent all the same', async () => {
  const ida = await arrive('Ida')
  const [first] = await claims()
  await ida.send(`${path}/sign-off`, { reason: 'The presses run' })
  const { body } = await ida.get(`${path}/claims/1`)
  const card = body.slice(body.indexOf('id="card"'), body.indexOf('</main>'))
  expect([...card.matchAll(/<form[^>]*action="([^"]+)"/g)].map(([, action]) => action)).toEqual([])
  const note = { back: `${path}/claims/1`, copy: 'Late' }
  const late = await ida.send(`/claims/${first!.key}/notes`, note)
  expect([late.status, wordsOn(late.body)]).toEqual([
    409,
    expect.stringContaining('The article is signed off'),
  ])
  expect((await ida.get(`${path}/sign-off`)).body).toContain(`href="${path}/revise"`)
})
