import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { diffOfWords } from '../../src/web/presenters/word-diff.ts'
import { serveDesk, type ServedDesk } from './serve-desk.ts'
import { visitorOf, wordsOn } from './visitor.ts'

let desk: ServedDesk
let visitor: ReturnType<typeof visitorOf>
let path: string

const FIRST = 'Zoë left Łódź on Monday 🙂.\n\nThe fire killed nine people, police said.\n\nIt rained all day.'
const SECOND = 'It rained all day.\n\nThe fire killed ten people, police said.\n\nZoë left Łódź on Monday 🙂.'

beforeEach(async () => {
  desk = await serveDesk({ founded: false })
  visitor = visitorOf(desk)
  const { location } = await visitor.send('/articles', {
    headline: 'Fire',
    text: FIRST,
    publishedAt: '2024-05-06',
  })
  path = location ?? ''
})
afterEach(() => desk.close())

const articleId = () => path.slice('/articles/'.length)
const open = () => desk.actions.openArticle(articleId())
const claimWith = async (words: string) => {
  const { claims, revision } = await open()
  return claims.find(({ spans }) =>
    spans.some(({ start, end }) => revision.text.slice(start, end).includes(words)),
  )!
}
const revise = (fields: Record<string, string>) =>
  visitor.send(`${path}/revise`, { headline: 'Fire', publishedAt: '2024-05-06', text: SECOND, ...fields })

describe('a new revision', () => {
  test('begins with the text as it is', async () => {
    const { body } = await visitor.get(`${path}/revise`)
    expect(body).toContain('The fire killed nine people')
  })

  test('is shown before anything is stored: what is carried, what changed, word by word', async () => {
    const { status, body } = await revise({ step: 'preview' })
    expect(status).toBe(200)
    expect(body).toMatch(/killed <del>nine<\/del><ins>ten<\/ins> people/)
    expect(wordsOn(body)).toMatch(/2 carried over · 1 to recheck/)
    expect((await open()).revision.number).toBe(1)
  })

  test('keeps the verdicts of claims that stand, and asks for those that changed', async () => {
    for (const words of ['rained', 'fire'])
      await visitor.send(`/claims/${(await claimWith(words)).key}/verdict`, { kind: 'verified', back: path })
    const { status, location } = await revise({ step: 'commit', revision: '1' })
    expect([status, location]).toEqual([303, path])
    expect((await claimWith('rained')).verdict?.kind).toBe('verified')
    expect((await claimWith('fire')).verdict).toBeNull()
    expect((await visitor.get(path)).body).toContain('revision 2')
    const { body } = await visitor.get(`${path}?show=recheck`)
    expect(body).toMatch(/<del>nine<\/del><ins>ten<\/ins>/)
    expect(wordsOn(body)).toContain('It was marked verified by you')
  })

  test('that is the text on the desk is refused', async () => {
    const { status, body } = await revise({ step: 'commit', revision: '1', text: FIRST })
    expect(status).toBe(409)
    expect(wordsOn(body)).toContain('there is nothing to put in')
  })

  test('that was previewed on an older one is refused', async () => {
    await revise({ step: 'commit', revision: '1' })
    expect((await revise({ step: 'commit', revision: '1', text: 'It snowed.' })).status).toBe(409)
    expect((await open()).revision.number).toBe(2)
  })

  test('without text comes back', async () => {
    expect((await revise({ step: 'preview', text: ' ' })).status).toBe(422)
  })
})

describe('looking back', () => {
  beforeEach(() => revise({ step: 'commit', revision: '1' }))

  test('lists every revision', async () => {
    const { body } = await visitor.get(`${path}/revisions`)
    expect(wordsOn(body)).toMatch(/Revision 2 on the desk .* Revision 1/)
  })

  test('an old one stays readable', async () => {
    const { status, body } = await visitor.get(`${path}/revisions/1`)
    expect(status).toBe(200)
    expect(wordsOn(body)).toContain('nine people')
  })

  test('two are compared', async () => {
    const { body } = await visitor.get(`${path}/revisions/2?against=1`)
    expect(body).toMatch(/<ins>[^<]*ten|<ins>[^]*ten people/)
  })

  test.each(['9', '0', 'x', '1?against=9', '1?against=x'])('revision %s is not there', async (which) => {
    expect((await visitor.get(`${path}/revisions/${which}`)).status).toBe(404)
  })
})

test.each`
  before                       | after                       | told
  ${'It rained.'}              | ${'It rained.'}             | ${'It rained.'}
  ${'Łódź lost 120,000.'}      | ${'Łódź lost 12,000.'}      | ${'Łódź lost [-120,000][+12,000].'}
  ${'in Nagorno-Karabakh 🙂'}  | ${'in Karabakh 🙂'}         | ${'in [-Nagorno-Karabakh][+Karabakh] 🙂'}
  ${''}                        | ${'New.'}                   | ${'[+New.]'}
  ${'Several thousand people'} | ${'More than 5,000 people'} | ${'[-Several thousand][+More than 5,000] people'}
  ${'It rained all day.'}      | ${'It rained.'}             | ${'It rained[- all day].'}
`('from “$before” to “$after”', ({ before, after, told }: Record<string, string>) => {
  const pieces = diffOfWords(before!, after!)
  const written = pieces.map(({ words, added, removed }) =>
    added ? `[+${words}]` : removed ? `[-${words}]` : words,
  )
  expect(written.join('')).toBe(told)
})
