import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addRichCopy } from './rich-copy.ts'
import { serveDesk, type ServedDesk } from './serve-desk.ts'
import { visitorOf, wordsOn } from './visitor.ts'

let desk: ServedDesk
let visitor: ReturnType<typeof visitorOf>
let articleId: string
let path: string

beforeEach(async () => {
  desk = await serveDesk({ founded: false })
  visitor = visitorOf(desk)
  articleId = await addRichCopy(desk.keeping)
  path = `/articles/${articleId}`
})
afterEach(() => desk.close())

const claims = async () => (await desk.actions.openArticle(articleId)).claims
const keys = async (...numbers: number[]) =>
  (await claims()).filter(({ number }) => numbers.includes(number)).map(({ key }) => key)
const standing = async () => (await claims()).map(({ verdict }) => verdict?.kind[0] ?? '.').join('')

describe('marking many', () => {
  test('says how many it will mark and which it leaves', async () => {
    const [key] = await keys(7)
    await visitor.send(`/claims/${key!}/verdict`, { kind: 'disputed', back: path })
    const words = wordsOn((await visitor.get(`${path}/mark?hedging=4`)).body)
    expect(words).toMatch(
      /Mark 1 claim .* 1 claim that the filter shows already has a verdict and is left as it is/,
    )
  })

  test('marks what is ticked as one act, and one undo takes all of it back', async () => {
    const chosen = (await keys(5, 6, 7)).map((key) => ['claim', key] as const)
    const back = `${path}?hedging=4`
    const { status, location } = await visitor.sendAll(`${path}/mark`, [
      ['kind', 'unattributed'],
      ['note', ''],
      ['back', back],
      ...chosen,
    ])
    expect([status, location]).toEqual([303, `${back}#marked`])
    expect(await standing()).toBe('....uuu...')
    await visitor.send(`${path}/undo`, { back: path })
    expect(await standing()).toBe('..........')
    await visitor.send(`${path}/redo`, { back: path })
    expect(await standing()).toBe('....uuu...')
  })

  test('without a tick comes back', async () => {
    const { status, body } = await visitor.send(`${path}/mark`, { kind: 'verified', back: path })
    expect(status).toBe(422)
    expect(wordsOn(body)).toContain('Choose at least one claim.')
  })

  test('one claim alone is fine too', async () => {
    const [key] = await keys(1)
    await visitor.send(`${path}/mark`, { kind: 'verified', note: '', back: path, claim: key! })
    expect(await standing()).toBe('v.........')
  })
})

describe('signing off', () => {
  test('names what is open, with its places', async () => {
    const words = wordsOn((await visitor.get(`${path}/sign-off`)).body)
    expect(words).toMatch(/8 unchecked claims .* 4 open findings/)
  })

  test('in spite of it needs a reason, which is kept', async () => {
    const { status, body } = await visitor.send(`${path}/sign-off`, { reason: '  ' })
    expect(status).toBe(422)
    expect(wordsOn(body)).toContain('say why it is signed off all the same')
    expect((await visitor.send(`${path}/sign-off`, { reason: 'The paper closes' })).status).toBe(303)
    expect(wordsOn((await visitor.get(`${path}/sign-off`)).body)).toContain('“The paper closes”')
    expect((await visitor.get(path)).body).toContain('Signed off')
  })

  test('closes the revision: a mark is refused, in words', async () => {
    await visitor.send(`${path}/sign-off`, { reason: 'The paper closes' })
    const [key] = await keys(1)
    const { status, body } = await visitor.send(`/claims/${key!}/verdict`, { kind: 'verified', back: path })
    expect(status).toBe(409)
    expect(wordsOn(body)).toContain('The article is signed off')
    expect(await standing()).toBe('..........')
  })

  test('is taken back', async () => {
    await visitor.send(`${path}/sign-off`, { reason: 'The paper closes' })
    await visitor.send(`${path}/sign-off/withdraw`, {})
    expect((await visitor.get(path)).body).not.toContain('Signed off')
  })
})

describe('a story', () => {
  test('is set on an article, and shows its figures', async () => {
    expect((await visitor.send(`${path}/story`, { name: 'Ferries 🙂' })).status).toBe(303)
    const { body } = await visitor.get('/stories')
    const address = /href="(\/stories\/[^"]+)"/.exec(body)![1]!
    expect(wordsOn((await visitor.get(address)).body)).toMatch(/Ferries 🙂 1 article/)
    await visitor.send(`${path}/story`, { name: '' })
    expect(wordsOn((await visitor.get(address)).body)).toContain('0 articles')
  })

  test('that is not there', async () => {
    expect((await visitor.get('/stories/nowhere')).status).toBe(404)
  })
})

describe('findings', () => {
  test('stand on every claim that they concern, and lose both flags when dismissed', async () => {
    const { findings } = await desk.actions.openArticle(articleId)
    const tolls = findings.find(({ check }) => check === 'figures-disagree')!
    for (const number of [7, 10])
      expect(wordsOn((await visitor.get(`${path}/claims/${number}`)).body)).toContain(tolls.message)
    const flags = async () =>
      /data-standings="([^"]*)"/.exec((await visitor.get(path, { 'x-claimdesk': 'parts' })).body)![1]
    expect(await flags()).toBe('nonoOoOooO')
    await visitor.send(`/findings/${tolls.key}/dismiss`, {
      reason: 'Two days apart',
      back: `${path}/claims/7`,
    })
    expect(await flags()).toBe('nonoOooooO')
    await visitor.send(`/findings/${tolls.key}/reopen`, { back: `${path}/claims/7` })
    expect(await flags()).toBe('nonoOoOooO')
  })

  test('are dismissed with a reason only, and listed with it', async () => {
    const [finding] = (await desk.actions.openArticle(articleId)).findings
    const bare = await visitor.send(`/findings/${finding!.key}/dismiss`, {
      reason: ' ',
      back: `${path}/claims/7`,
    })
    expect(bare.status).toBe(422)
    await visitor.send(`/findings/${finding!.key}/dismiss`, { reason: 'Known', back: `${path}/claims/7` })
    expect(wordsOn((await visitor.get('/findings?state=settled')).body)).toContain('dismissed by Test editor')
  })
})

describe('the registry of sources', () => {
  const sourceKey = async (name: string) =>
    (await desk.actions.listSources()).find((each) => each.name === name)!.key

  test('renames a source, and takes it back', async () => {
    const key = await sourceKey('the operator')
    const { location } = await visitor.send(`/sources/${key}/name`, {
      name: 'Fjord Lines Øst',
      role: 'company',
    })
    const { body } = await visitor.get(location!)
    expect(wordsOn(body)).toContain('That is done. Take it back')
    expect(/<h1>([^<]*)/.exec(body)![1]).toBe('Fjord Lines Øst')
    const decision = /name="decision" value="([^"]*)"/.exec(body)![1]!
    expect((await visitor.send(`/sources/${key}/undo`, { decision })).status).toBe(303)
    expect((await visitor.get(`/sources/${key}`)).body).toContain('<h1>the operator</h1>')
  })

  test('says what a merge moves before it merges', async () => {
    const [from, into] = [await sourceKey('transport ministry'), await sourceKey('the operator')]
    const { body } = await visitor.get(`/sources/${from}/merge?into=${into}`)
    expect(wordsOn(body)).toContain('1 claim in 1 article move to “the operator”')
    const { location } = await visitor.send(`/sources/${from}/merge`, { into })
    expect(location).toMatch(new RegExp(`^/sources/${into}`))
    expect((await desk.actions.listSources()).map(({ name }) => name)).not.toContain('transport ministry')
    expect(wordsOn((await visitor.get(`/sources/${into}`)).body)).toContain(
      'also transport ministry and the ministry',
    )
  })

  test.each`
    what         | fields                            | message
    ${'name'}    | ${{ name: ' ', role: 'company' }} | ${'The name is empty: write it.'}
    ${'name'}    | ${{ name: 'X', role: 'king' }}    | ${'Choose what it is.'}
    ${'aliases'} | ${{ alias: '' }}                  | ${'The other name is empty: write it.'}
    ${'split'}   | ${{ name: 'X' }}                  | ${'Choose at least one article.'}
  `(
    '$what with $fields comes back',
    async ({ what, fields, message }: { what: string; fields: Record<string, string>; message: string }) => {
      const { status, body } = await visitor.send(
        `/sources/${await sourceKey('the operator')}/${what}`,
        fields,
      )
      expect(status).toBe(422)
      expect(wordsOn(body)).toContain(message)
    },
  )
})
