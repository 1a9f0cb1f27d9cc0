import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { textOfAll } from '../../src/domain/span.ts'
import { serveDesk, type ServedDesk } from './serve-desk.ts'
import { visitorOf, wordsOn } from './visitor.ts'

let desk: ServedDesk
let visitor: ReturnType<typeof visitorOf>
let path: string

const TEXT = [
  'Zoë 🙂 left “Łódź” at noon and the road was shut.',
  'The lake is 50 kilometres (21 miles) long, the mayor said.',
  'The road was shut again in May.',
].join('\n\n')

beforeEach(async () => {
  desk = await serveDesk({ founded: false })
  visitor = visitorOf(desk)
  const { location } = await visitor.send('/articles', {
    headline: 'Road',
    text: TEXT,
    publishedAt: '2024-05-06',
  })
  path = location ?? ''
})
afterEach(() => desk.close())

const open = () => desk.actions.openArticle(path.slice('/articles/'.length))
const claimWith = async (words: string) =>
  (await open()).claims.find(({ spans }) => textOfAll(TEXT, spans).includes(words))!
const wordsOfAll = async () => (await open()).claims.map(({ spans }) => textOfAll(TEXT, spans))

/** The fields of a form on a claim's card, as a browser without scripts sends them. */
const formOn = async (words: string, act: string) => {
  const { number, key } = await claimWith(words)
  const { body } = await visitor.get(`${path}/claims/${number}`)
  const form = new RegExp(`<form[^>]*action="/claims/${key}/${act}"[^]*?</form>`).exec(body)![0]
  const hidden = [...form.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
    ([, name, value]) => [name!, value!] as const,
  )
  const options = [...form.matchAll(/<option value="([^"]+)"( selected)?>([^<]*)/g)].map(
    ([, value, chosen, label]) => ({ value: value!, chosen: chosen !== undefined, label: label! }),
  )
  return { action: `/claims/${key}/${act}`, fields: Object.fromEntries(hidden), options, form }
}

describe('adding by words', () => {
  const add = (fields: Record<string, string>) => visitor.send(`${path}/claims`, { back: path, ...fields })

  test('words that stand once become a claim, and its card is opened', async () => {
    const { status, location } = await add({ words: '“Łódź” at noon' })
    const { number, madeBy } = (await open()).claims.find(({ madeBy }) => madeBy === 'added')!
    expect([status, location, madeBy]).toEqual([303, `${path}/claims/${number}`, 'added'])
    expect(wordsOn((await visitor.get(location!)).body)).toContain('Added by hand')
  })

  test.each(['"Łódź" at  noon', '  “łódź” AT\nnoon '])('typed as %j they are found', async (words) => {
    expect((await add({ words })).status).toBe(303)
    expect((await wordsOfAll()).filter((claim) => claim.includes('noon'))).toHaveLength(2)
  })

  test('words that stand twice are asked about, each place with what is around it', async () => {
    const before = (await wordsOfAll()).length
    const { status, body } = await add({ words: 'road was shut' })
    expect(status).toBe(422)
    expect(wordsOn(body)).toContain('These words stand 2 times in the text: choose where.')
    const places = [...body.matchAll(/name="start" value="(\d+)"/g)].map(([, start]) => start!)
    expect(places).toHaveLength(2)
    expect(await wordsOfAll()).toHaveLength(before)
    expect((await add({ words: 'road was shut', start: places[1]! })).status).toBe(303)
    const { spans } = (await open()).claims.find(({ madeBy }) => madeBy === 'added')!
    expect(spans[0]!.start).toBe(TEXT.lastIndexOf('road was shut'))
  })

  test.each`
    words               | message
    ${''}               | ${'Write or paste the words'}
    ${'a road in Kyiv'} | ${'do not stand in the text'}
    ${'🙂'}             | ${'No words are chosen'}
  `('“$words” is answered “$message”', async ({ words, message }: { words: string; message: string }) => {
    const { status, body } = await add({ words })
    expect(status).toBeGreaterThanOrEqual(400)
    expect(wordsOn(body)).toContain(message)
  })
})

describe('splitting, merging, taking away', () => {
  test('the word at which the second begins is chosen from the claim’s own', async () => {
    const { action, fields, options } = await formOn('Zoë', 'split')
    const point = options.find(({ label }) => label.includes('‖ at noon'))!
    expect((await visitor.send(action, { ...fields, at: point.value })).location).toMatch(/\/claims\/1$/)
    expect(await wordsOfAll()).toContain('Zoë 🙂 left “Łódź”')
    await visitor.send(`${path}/undo`, { back: path })
    expect(await wordsOfAll()).not.toContain('Zoë 🙂 left “Łódź”')
  })

  test('a point outside of the claim comes back, said what to choose', async () => {
    const { action, fields } = await formOn('Zoë', 'split')
    const { status, body } = await visitor.send(action, { ...fields, at: '1' })
    expect(status).toBe(409)
    expect(wordsOn(body)).toContain('Both parts have words')
  })

  test('the next claim is offered for merging first', async () => {
    const before = await wordsOfAll()
    const { action, fields, options } = await formOn('Zoë', 'merge')
    const other = options.find(({ chosen }) => chosen)!
    expect(other.label).toContain(before[1]!.slice(0, 10))
    await visitor.send(action, { ...fields, other: other.value })
    expect(await wordsOfAll()).toHaveLength(before.length - 1)
  })

  test('a claim that is taken away is told of below the text, with who, and is put back there', async () => {
    const { number, key } = await claimWith('lake')
    const { action, fields } = await formOn('lake', 'remove')
    const { location } = await visitor.send(action, fields)
    const page = wordsOn((await visitor.get(location!)).body)
    expect(page).toMatch(/Taken away: 1 3 The lake is 50 kilometres .* Taken away by you/)
    expect((await visitor.get(`${path}/claims/${number}`)).location).toBe(`${path}#away-${number}`)
    expect((await visitor.send(`/claims/${key}/restore`, { back: path })).location).toBe(
      `${path}/claims/${number}`,
    )
    expect((await claimWith('lake')).key).toBe(key)
  })

  test('undo where the claim that one stands on goes with it leads to the article', async () => {
    const { location } = await visitor.send(`${path}/claims`, { back: path, words: '“Łódź” at noon' })
    expect((await visitor.send(`${path}/undo`, { back: location! })).location).toBe(path)
  })
})

describe('corrections', () => {
  test.each`
    act               | fields                                                                | shown
    ${'cue'}          | ${{ words: 'the mayor said' }}                                        | ${/“the mayor said” .* cue set by you/}
    ${'kind'}         | ${{ kind: 'denial' }}                                                 | ${/denial kind set by you/}
    ${'checkability'} | ${{ checkability: 'opinion' }}                                        | ${/Opinion: not checkable .*set by you/}
    ${'source'}       | ${{ name: 'Port of Gdańsk' }}                                         | ${/Port of Gdańsk set by you/}
    ${'hedging'}      | ${{ level: '3' }}                                                     | ${/Tentative .*set by you/}
    ${'figure'}       | ${{ min: '1,031', max: '1,031.5', unit: 'mile', approximate: 'yes' }} | ${/1,031 – 1,031.5 miles set by you/}
  `(
    '$act is set, and says by whom',
    async ({ act, fields, shown }: { act: string; fields: Record<string, string>; shown: RegExp }) => {
      const form = await formOn('lake', act)
      const start = String((await claimWith('lake')).quantities.at(-1)!.span.start)
      const { status, location } = await visitor.send(form.action, {
        ...form.fields,
        ...(act === 'figure' && { start }),
        ...fields,
      })
      expect(status).toBe(303)
      expect(wordsOn((await visitor.get(location!)).body)).toMatch(shown)
    },
  )

  test.each`
    act         | fields                      | message
    ${'cue'}    | ${{ words: 'whispered' }}   | ${'“whispered” does not stand in the text'}
    ${'kind'}   | ${{ kind: 'rumour' }}       | ${'Choose a kind.'}
    ${'figure'} | ${{ min: 'many', max: '' }} | ${'The least is no number: write it in digits'}
    ${'figure'} | ${{ min: '9', max: '3' }}   | ${'The least, 9, is more than the most, 3'}
  `(
    '$act of $fields comes back as it was filled',
    async ({ act, fields, message }: { act: string; fields: Record<string, string>; message: string }) => {
      const form = await formOn('lake', act)
      const { status, body } = await visitor.send(form.action, { ...form.fields, ...fields })
      expect([409, 422]).toContain(status)
      expect(wordsOn(body)).toContain(message)
      for (const value of Object.values(fields))
        if (act !== 'kind') expect(body).toContain(`value="${value}"`)
      expect((await claimWith('lake')).settings).toEqual([])
    },
  )

  test('what cannot be checked is said in the strip and marked in the text', async () => {
    const form = await formOn('lake', 'checkability')
    await visitor.send(form.action, { ...form.fields, checkability: 'forecast' })
    const { body } = await visitor.get(path)
    expect(body).toMatch(/data-uncheckable[^>]*aria-label="Claim 3: not checkable \(forecast\)/)
  })
})

describe('two people on one claim', () => {
  test('a correction of what a colleague has changed since is told, with both, and stored when sent again', async () => {
    const colleague = visitorOf(desk)
    await colleague.send('/name', { name: 'Ida' })
    const form = await formOn('lake', 'cue')
    await colleague.send(form.action.replace('/cue', '/kind'), { ...form.fields, kind: 'denial' })
    const mine = { ...form.fields, words: 'the mayor said' }
    const { status, body } = await visitor.send(form.action, mine)
    expect(status).toBe(409)
    expect(wordsOn(body)).toMatch(
      /Ida set the kind: “denial”, at \d\d:\d\d, while you had it open\. What you entered is not stored/,
    )
    expect(body).toContain('value="the mayor said"')
    const version = /name="version" value="(\d+)"/.exec(body)![1]!
    expect((await visitor.send(form.action, { ...mine, version })).status).toBe(303)
  })

  test('a claim that a colleague took away is not marked', async () => {
    const { key, number } = await claimWith('lake')
    const { fields } = await formOn('lake', 'remove')
    await desk.actions.removeClaim({ claimKey: key, by: desk.colleague })
    const back = `${path}/claims/${number}`
    const { status, body } = await visitor.send(`/claims/${key}/verdict`, {
      ...fields,
      back,
      kind: 'verified',
    })
    expect(status).toBe(409)
    expect(wordsOn(body)).toContain('Claim 3 has been taken away or has become part of another')
  })
})

describe('claims picked one by one', () => {
  test('are asked about as those of a filter, those with a verdict left as they are', async () => {
    const [first, second] = (await open()).claims
    await desk.actions.recordVerdict({ claimKey: first!.key, kind: 'disputed', note: null, by: desk.editor })
    const { body } = await visitor.get(`${path}/mark?claims=${first!.number},${second!.number}`)
    expect(wordsOn(body)).toMatch(/Mark 1 claim .* 1 claim that you picked already has a verdict/)
    const { location } = await visitor.sendAll(`${path}/mark`, [
      ['back', path],
      ['claim', second!.key],
      ['kind', 'verified'],
    ])
    expect(location).toBe(`${path}#marked`)
    expect((await open()).progress).toMatchObject({ verified: 1, disputed: 1 })
  })
})
