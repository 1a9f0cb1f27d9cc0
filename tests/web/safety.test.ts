import { get as request } from 'node:http'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { serveDesk, type ServedDesk } from './serve-desk.ts'
import { visitorOf } from './visitor.ts'

let desk: ServedDesk

beforeEach(async () => {
  desk = await serveDesk()
})
afterEach(() => desk.close())

const statusFor = (origin: string, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const asked = request(`${origin}/articles`, { headers: { host } }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    asked.on('error', reject)
  })

test.each`
  host                     | status
  ${'localhost'}           | ${200}
  ${'LOCALHOST:8080'}      | ${200}
  ${'127.0.0.1'}           | ${200}
  ${'evil.example'}        | ${421}
  ${'localhost.evil.test'} | ${421}
  ${'127.0.0.1.nip.io:80'} | ${421}
`(
  'a request to the host $host is answered $status',
  async ({ host, status }: { host: string; status: number }) => {
    expect(await statusFor(desk.origin, host)).toBe(status)
  },
)

test.each`
  headers                                                                 | status | why
  ${{ 'sec-fetch-site': 'same-origin' }}                                  | ${303} | ${'the desk’s own page'}
  ${{ 'sec-fetch-site': 'none' }}                                         | ${303} | ${'typed by the person'}
  ${{}}                                                                   | ${303} | ${'the desk’s own origin'}
  ${{ 'sec-fetch-site': 'cross-site' }}                                   | ${403} | ${'another site'}
  ${{ 'sec-fetch-site': 'same-site' }}                                    | ${403} | ${'another host of the site'}
  ${{ origin: 'http://evil.example' }}                                    | ${403} | ${'another origin'}
  ${{ origin: 'null' }}                                                   | ${403} | ${'a page without an origin'}
  ${{ 'sec-fetch-site': 'cross-site', origin: 'http://127.0.0.1:12345' }} | ${403} | ${'another port'}
`(
  'a form from $why is answered $status',
  async ({ headers, status }: { headers: Record<string, string>; status: number }) => {
    const { status: answered } = await visitorOf(desk).send('/name', { name: 'Ida' }, headers)
    expect(answered).toBe(status)
  },
)

test.each([
  '/articles',
  '/articles/new',
  '/sources',
  '/findings',
  '/checks',
  '/search?q=x',
  '/name',
  '/nothing',
])('%s allows no script, style or frame from elsewhere', async (path) => {
  const { headers, body } = await visitorOf(desk).get(path)
  expect(headers.get('content-security-policy')).toBe(
    "default-src 'none';script-src 'self';style-src 'self';font-src 'self';img-src 'self';connect-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none'",
  )
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('x-powered-by')).toBeNull()
  expect(body).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]+src=)/)
  expect(body).not.toMatch(/(?:src|href|action)="https?:/)
})

test('the session cookie is kept from scripts and from other sites', async () => {
  const { headers } = await visitorOf(desk).get('/articles')
  expect(headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/)
})

test('markup in an article, a name and a search stays text', async () => {
  const visitor = visitorOf(desk)
  const markup = '<img src=x onerror=alert(1)>"\'{{x}}'
  await visitor.send('/name', { name: markup })
  const { location } = await visitor.send('/articles', {
    headline: markup,
    text: `He said ${markup} on Monday.`,
  })
  for (const path of [
    location ?? '',
    '/articles',
    `/search?q=${encodeURIComponent(markup)}`,
    `${location ?? ''}/report`,
  ]) {
    const { body, status } = await visitor.get(path)
    expect(status, path).toBe(200)
    expect(body, path).not.toContain('<img')
    expect(body, path).toContain('&lt;img')
  }
})

test('an error of ours is told without detail, and logged', async () => {
  await desk.database.$executeRawUnsafe('ALTER TABLE Article RENAME TO Elsewhere')
  const { status, body } = await visitorOf(desk).get('/articles')
  expect(status).toBe(500)
  expect(body).not.toMatch(/Elsewhere|prisma|no such table/i)
  expect(desk.errors).toHaveLength(1)
})

test('the health page answers without a session', async () => {
  const { status, body, headers } = await visitorOf(desk).get('/healthz')
  expect([status, body, headers.get('set-cookie')]).toEqual([200, 'ok\n', null])
})
