import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { serveDesk, type ServedDesk } from './serve-desk.ts'
import { visitorOf, wordsOn } from './visitor.ts'

let desk: ServedDesk
let visitor: ReturnType<typeof visitorOf>
let path: string

beforeEach(async () => {
  desk = await serveDesk()
  visitor = visitorOf(desk)
  const [article] = await desk.actions.listArticles()
  path = `/articles/${article!.id}`
})
afterEach(() => desk.close())

const open = async () => desk.actions.openArticle(path.slice('/articles/'.length))
const claim = async (number: number) => (await open()).claims.find((each) => each.number === number)!
const pageOf = async (address: string) => wordsOn((await visitor.get(address)).body)

describe('every page stands', () => {
  test.each`
    address            | heading
    ${'/articles'}     | ${'On the desk'}
    ${'/articles/new'} | ${'New article'}
    ${'/sources'}      | ${'Sources'}
    ${'/findings'}     | ${'Findings'}
    ${'/checks'}       | ${'Checks'}
    ${'/search'}       | ${'Search'}
    ${'/name'}         | ${'You'}
  `('$address', async ({ address, heading }: { address: string; heading: string }) => {
    const { status, body } = await visitor.get(address)
    expect(status).toBe(200)
    expect(/<h1>([^<]*)/.exec(body)?.[1]).toBe(heading)
  })

  test('each check has its own page, with its examples', async () => {
    const { body } = await visitor.get('/checks')
    const pages = [...body.matchAll(/href="(\/checks\/[^"]+)"/g)].map((match) => match[1]!)
    for (const page of new Set(pages)) {
      const { status, body: own } = await visitor.get(page)
      expect(status, page).toBe(200)
      expect(own, page).toMatch(/It flags[^]*<mark>[^]*It is silent on/)
    }
  })
})

describe('the workbench', () => {
  test('prints the whole text, and every claim in it', async () => {
    const { revision, claims } = await open()
    const { body } = await visitor.get(path)
    const copy = wordsOn(/<article class="copy"[^]*<\/article>/.exec(body)![0]).replace(
      /Claim \d+, \w+ : /g,
      '',
    )
    expect(copy.replace(/\s/g, '')).toContain(revision.text.split('\n').at(-1)!.replace(/\s/g, ''))
    for (const { number } of claims) expect(body).toContain(`id="claim-${number}"`)
  })

  test('a claim’s own address opens its card', async () => {
    expect(await pageOf(`${path}/claims/3`)).toMatch(/Claim 3 of \d+/)
  })

  test.each`
    address                       | status
    ${'/claims/999'}              | ${404}
    ${'/claims/0'}                | ${404}
    ${'/claims/x'}                | ${404}
    ${'?show=nonsense&hedging=9'} | ${200}
    ${'?show=disputed'}           | ${200}
    ${'/claims/2?show=disputed'}  | ${200}
  `('$address is answered $status', async ({ address, status }: { address: string; status: number }) => {
    expect((await visitor.get(`${path}${address}`)).status).toBe(status)
  })

  test('a filter that nothing passes says how to see all', async () => {
    expect(await pageOf(`${path}?show=disputed`)).toContain('No claim passes this filter. Show all of them')
  })

  test('an article that is not there is said so, with what to do', async () => {
    const { status, body } = await visitor.get('/articles/nowhere')
    expect(status).toBe(404)
    expect(wordsOn(body)).toContain('To the desk')
  })
})

describe('marking', () => {
  const mark = async (fields: Record<string, string>, headers: Record<string, string> = {}) =>
    visitor.send(
      `/claims/${(await claim(2)).key}/verdict`,
      { back: `${path}/claims/2?show=unchecked`, ...fields },
      headers,
    )

  test.each(['verified', 'disputed', 'unattributed'])(
    '%s is stored and shown where the form stood',
    async (kind) => {
      const { status, location } = await mark({ kind, note: 'Reëxamined 🙂' })
      expect([status, location]).toEqual([303, `${path}/claims/2?show=unchecked`])
      expect((await claim(2)).verdict).toMatchObject({
        kind,
        note: 'Reëxamined 🙂',
        by: { name: 'Test editor' },
      })
      expect(await pageOf(`${path}/claims/2`)).toContain(`You marked it ${kind}`)
    },
  )

  test('a verdict is cleared, and taken back', async () => {
    await mark({ kind: 'verified' })
    await mark({ kind: 'unchecked' })
    expect((await claim(2)).verdict).toBeNull()
    await visitor.send(`${path}/undo`, { back: `${path}/claims/2` })
    expect((await claim(2)).verdict).toMatchObject({ kind: 'verified' })
  })

  test('without a verdict the form comes back, its reason kept', async () => {
    const { status, body } = await mark({ note: 'half a thought' })
    expect(status).toBe(422)
    expect(body).toContain('value="half a thought"')
  })

  test('the page’s own script gets the parts that changed', async () => {
    const { status, body } = await mark({ kind: 'disputed' }, { 'x-claimdesk': 'parts' })
    expect(status).toBe(200)
    expect(body).toMatch(/data-saved="\d\d:\d\d"/)
    expect(body).toMatch(/id="card"[^>]*data-standing="disputed"/)
    expect(body).not.toContain('<html')
  })

  test.each(['', '//evil.example/', 'https://evil.example/', '/articles/../name', '/name'])(
    'a form that would lead to “%s” does nothing',
    async (back) => {
      const { status } = await mark({ kind: 'verified', back })
      expect(status).toBe(404)
      expect((await claim(2)).verdict).toBeNull()
    },
  )

  test('a claim that is not there', async () => {
    const { status } = await visitor.send('/claims/nowhere/verdict', { kind: 'verified', back: path })
    expect(status).toBe(404)
  })
})

describe('two people on one claim', () => {
  const seenBy = async (someone: ReturnType<typeof visitorOf>) => {
    const { body } = await someone.get(`${path}/claims/1`)
    return /name="seen" value="([^"]*)"/.exec(body)![1]!
  }

  test('the later is told what the earlier decided, and nothing is overwritten', async () => {
    const colleague = visitorOf(desk)
    await colleague.send('/name', { name: 'Ida' })
    const { key } = await claim(1)
    const [mine, theirs] = [await seenBy(visitor), await seenBy(colleague)]
    await colleague.send(`/claims/${key}/verdict`, {
      kind: 'verified',
      note: 'Saw it',
      seen: theirs,
      back: path,
    })
    const form = { kind: 'disputed', note: 'Doubt it', seen: mine, back: `${path}/claims/1` }
    const { status, body } = await visitor.send(`/claims/${key}/verdict`, form)
    expect(status).toBe(409)
    expect(wordsOn(body)).toMatch(/Ida marked it verified at \d\d:\d\d, while you had it open: “Saw it”/)
    expect(body).toContain('value="Doubt it"')
    expect((await claim(1)).verdict).toMatchObject({ kind: 'verified', by: { name: 'Ida' } })
    const again = { ...form, seen: /name="seen" value="([^"]*)"/.exec(body)![1]! }
    expect((await visitor.send(`/claims/${key}/verdict`, again)).status).toBe(303)
    expect((await claim(1)).verdict).toMatchObject({ kind: 'disputed', by: { name: 'Test editor' } })
  })

  test('one’s own mark in another tab is no conflict', async () => {
    const { key } = await claim(1)
    const seen = await seenBy(visitor)
    const form = { kind: 'disputed', note: '', seen, back: path }
    await visitor.send(`/claims/${key}/verdict`, form)
    expect((await visitor.send(`/claims/${key}/verdict`, { ...form, kind: 'verified' })).status).toBe(303)
  })
})

describe('evidence and notes', () => {
  const ENTRY = {
    kind: 'document',
    stance: 'supports',
    title: 'Ministry statement',
    reliability: 'B',
    credibility: '2',
  }
  const add = async (fields: Record<string, string>) =>
    visitor.send(`/claims/${(await claim(1)).key}/evidence`, {
      back: `${path}/claims/1`,
      ...ENTRY,
      ...fields,
    })

  test('is added with its grade, and shown with it in words', async () => {
    expect((await add({ quotation: 'Two dead' })).status).toBe(303)
    expect((await claim(1)).evidence).toMatchObject([
      { title: 'Ministry statement', reliability: 'B', credibility: 2 },
    ])
    expect(await pageOf(`${path}/claims/1`)).toContain('usually reliable, probably true')
  })

  test.each`
    fields                                          | message
    ${{ title: '' }}                                | ${'Say in a line what it is'}
    ${{ kind: 'link', url: '' }}                    | ${'A link has an address'}
    ${{ kind: 'link', url: 'javascript:alert(1)' }} | ${'The address begins with http:// or https://.'}
    ${{ kind: 'rumour' }}                           | ${'Choose what kind of evidence it is.'}
    ${{ title: 'x'.repeat(301) }}                   | ${'What it is is longer than 300 characters'}
  `(
    '$fields comes back with “$message”, nothing lost',
    async ({ fields, message }: { fields: Record<string, string>; message: string }) => {
      const { status, body } = await add({ quotation: 'kept & whole', ...fields })
      expect(status).toBe(422)
      expect(wordsOn(body)).toContain(message)
      expect(body).toContain('kept &amp; whole')
      expect((await claim(1)).evidence).toEqual([])
    },
  )

  test('a form that is sent twice adds one', async () => {
    const { body } = await visitor.get(`${path}/claims/1`)
    const once = /name="once" value="([^"]+)"/.exec(body)![1]!
    await Promise.all([add({ once }), add({ once })])
    expect((await claim(1)).evidence).toHaveLength(1)
  })

  test('evidence is withdrawn', async () => {
    await add({})
    const [evidence] = (await claim(1)).evidence
    await visitor.send(`/evidence/${evidence!.id}/withdraw`, { back: `${path}/claims/1` })
    expect((await claim(1)).evidence).toEqual([])
  })

  test.each`
    copy           | status
    ${'Ask Ḥasan'} | ${303}
    ${'   '}       | ${422}
  `('a note “$copy” is answered $status', async ({ copy, status }: { copy: string; status: number }) => {
    const { key } = await claim(1)
    const answer = await visitor.send(`/claims/${key}/notes`, { back: `${path}/claims/1`, copy })
    expect(answer.status).toBe(status)
    expect((await claim(1)).notes.map((note) => note.copy)).toEqual(status === 303 ? [copy] : [])
  })
})

describe('setting the machine right', () => {
  const correct = async (what: string, fields: Record<string, string>) =>
    visitor.send(`/claims/${(await claim(2)).key}/${what}`, { back: `${path}/claims/2`, ...fields })

  test('the source', async () => {
    expect((await correct('source', { name: 'Foreign ministry' })).status).toBe(303)
    expect(await pageOf(`${path}/claims/2`)).toMatch(/Source Foreign ministry set by you/)
  })

  test.each`
    level  | status
    ${'3'} | ${303}
    ${'7'} | ${422}
    ${''}  | ${422}
  `(
    'the hedging to “$level” is answered $status',
    async ({ level, status }: { level: string; status: number }) => {
      expect((await correct('hedging', { level })).status).toBe(status)
      if (status === 303) expect((await claim(2)).hedging.level).toBe(Number(level))
    },
  )
})

describe('a name', () => {
  test('stands beside what is done from then on', async () => {
    await visitor.send('/name', { name: 'Ida Nørgård' })
    await visitor.send(`/claims/${(await claim(1)).key}/verdict`, { kind: 'verified', back: path })
    expect((await claim(1)).verdict?.by.name).toBe('Ida Nørgård')
  })

  test.each(['', '   ', 'x'.repeat(81)])('“%s” is none', async (name) => {
    expect((await visitor.send('/name', { name })).status).toBe(422)
  })
})

describe('the report', () => {
  test.each`
    extension | type                  | sign
    ${'csv'}  | ${'text/csv'}         | ${'disputed'}
    ${'json'} | ${'application/json'} | ${'"disputed"'}
    ${'md'}   | ${'text/markdown'}    | ${'isputed'}
  `('is taken away as $extension', async ({ extension, type, sign }: Record<string, string>) => {
    await visitor.send(`/claims/${(await claim(1)).key}/verdict`, { kind: 'disputed', back: path })
    const { status, headers, body } = await visitor.get(`${path}/report.${extension!}`)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toContain(type)
    expect(headers.get('content-disposition')).toMatch(/attachment; filename="?claims-russian-helicopter/)
    expect(body).toContain(sign)
  })

  test('is a page that leads back to the desk', async () => {
    const { status, body } = await visitor.get(`${path}/report`)
    expect(status).toBe(200)
    expect(body).toContain(`href="${path}"`)
  })
})
