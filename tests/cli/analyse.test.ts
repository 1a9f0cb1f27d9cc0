import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { Contract, faultsOf } from './contract.ts'
import { claimdesk, claimdeskProcess, FOUNDING_ARTICLE } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'claimdesk-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const resultsIn = (out: string): Contract[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => Contract.parse(JSON.parse(line)))

// Of our own making; another list of the kind is read where the variable names its file.
const ODD_COPY = [
  'Dr. O’Neill said it wasn’t so. “Wasn’t it?” she asked (again).',
  '🙂🙂 said 👩‍👩‍👧 that 1️⃣0️⃣ died.',
  'قال الوزير إن ثلاثة أشخاص قتلوا. وقالت الوزيرة غير ذلك.',
  'אמר השר כי שלושה נהרגו, said the minister on 3 May 2020.',
  '部長は、3人が死亡したと述べた。',
  'Z̷̛͉a̴͐l̶g̷o said \u202Ethat\u202C nobody died.',
  'a\u0000b said c\u0007.',
  'One\r\ntwo\rthree\u2028four\u2029five said six.',
  '\ud800 said \udc00.',
  '"""\'\'\'“”‘’«»„‟',
  '=1+1, said @x -- "<script>alert(1)</script>"',
  '1/0 NaN Infinity -0 1e400 0x10 ½ ² ١٢٣ 1.000,00 died, police said.',
  'in 99999999999999999999 years, 32 January 0000, said 31 February 2021 at 25:61',
  'said said said said, according to according to',
  ',,,,;;;;....!!!!????',
  '\t \u00a0\u3000\ufeff ',
  'x'.repeat(5_000),
  'He said, '.repeat(300),
  '('.repeat(2_000),
]

const naughty = join(process.env.CLAIMDESK_CORPUS ?? '', 'naughty-strings.json')
const oddCopy = existsSync(naughty)
  ? [...ODD_COPY, ...z.array(z.string()).parse(JSON.parse(readFileSync(naughty, 'utf8')))]
  : ODD_COPY

describe('analyse', () => {
  test('the founding article comes out as other programs expect it, twice the same', async () => {
    const { status, out, err } = await claimdesk(['analyse', FOUNDING_ARTICLE])
    expect([status, err]).toEqual([0, ''])
    const result = Contract.parse(JSON.parse(out))
    const text = readFileSync(FOUNDING_ARTICLE, 'utf8')
    expect(result.text).toBe(text)
    expect(result.sha256).toBe(createHash('sha256').update(text).digest('hex'))
    expect(result.publishedAt).toBe('2020-11-09')
    expect(result.title).toBe('Russian helicopter brought down over Armenia, two servicemen dead')
    expect(faultsOf(result)).toEqual([])
    expect(result.claims.length).toBeGreaterThan(15)
    expect((await claimdesk(['analyse', FOUNDING_ARTICLE])).out).toBe(out)
  })

  test('whatever the copy, the result keeps its shape and every span is the exact slice', async () => {
    const lines = oddCopy.map((text, index) => JSON.stringify({ id: `n${index}`, text }))
    const path = file('odd.jsonl', lines.join('\n'))
    const { status, out, err } = await claimdesk(['analyse', path])
    expect([status, err]).toEqual([0, ''])
    const results = resultsIn(out)
    expect(results.map(({ id }) => id)).toEqual(oddCopy.map((_, index) => `n${index}`))
    expect(
      results.flatMap(({ id, ...result }) => faultsOf({ id, ...result }).map((fault) => `${id}: ${fault}`)),
    ).toEqual([])
    expect(results.map(({ text }) => text)).toEqual(oddCopy)
    expect((await claimdesk(['analyse', path])).out).toBe(out)
  })

  test.each`
    line                                                                           | options                          | publishedAt     | title
    ${{ id: 'a', text: ' date 2021-03-04 Zoë fell.' }}                             | ${[]}                            | ${'2021-03-04'} | ${null}
    ${{ id: 'a', text: 'Date: 2021-03-04\nZoë fell.', publishedAt: '2020-01-02' }} | ${[]}                            | ${'2020-01-02'} | ${null}
    ${{ id: 'a', text: 'Date: 2021-03-04\nZoë fell.', publishedAt: '2020-01-02' }} | ${['--published', '2019-09-09']} | ${'2019-09-09'} | ${null}
    ${{ id: 'a', text: 'Zoë fell.', publishedAt: '2020-01-02T23:59:00Z' }}         | ${[]}                            | ${'2020-01-02'} | ${null}
    ${{ id: 'a', text: 'Fall\n\nZoë fell.', title: 'Given' }}                      | ${[]}                            | ${null}         | ${'Given'}
    ${{ id: 'a', text: 'Fall\n\nZoë fell.' }}                                      | ${['--title', 'Told']}           | ${null}         | ${'Told'}
  `('$line with $options', async ({ line, options, publishedAt, title }: Record<string, unknown>) => {
    const path = file('one.jsonl', `${JSON.stringify(line)}\n`)
    const [result] = resultsIn((await claimdesk(['analyse', path, ...(options as string[])])).out)
    expect(result).toMatchObject({ id: 'a', publishedAt, title })
  })

  test('a line that is no article is told, the others are read, in their order', async () => {
    const path = file(
      'mixed.jsonl',
      '\ufeff{"id":"a","text":"It broke."}\r\n\nno\n{"id":"b"}\n[1]\n{"id":"c","text":""}',
    )
    const { status, out, err } = await claimdesk(['analyse', path])
    expect(resultsIn(out).map(({ id }) => id)).toEqual(['a', 'c'])
    expect(err.split('\n')).toEqual([
      `${path}:3 is not JSON: give one article a line, {"id", "text"}.`,
      `${path}:4 has no “text”: give one article a line, {"id", "text"}.`,
      `${path}:5 is not a JSON object: give one article a line, {"id", "text"}.`,
      '',
    ])
    expect(status).toBe(2)
  })

  test('standard input is read, as plain text or as lines', async () => {
    const plain = await claimdesk(['analyse', '-'], { stdin: '\ufeffZoë fell.\r\n' })
    expect(Contract.parse(JSON.parse(plain.out))).toMatchObject({ id: '-', text: 'Zoë fell.\r\n' })
    const lines = await claimdesk(['analyse', '-'], {
      stdin: '{"id":"x","text":"Zoë fell."}\n{"id":"y","text":"z"}',
    })
    expect(resultsIn(lines.out).map(({ id }) => id)).toEqual(['x', 'y'])
  })

  test('several articles come one a line, one comes over several', async () => {
    const [one, two] = [file('one.txt', 'It broke.'), file('two.txt', 'It held.')]
    expect(resultsIn((await claimdesk(['analyse', one, two])).out).map(({ id }) => id)).toEqual([
      'one.txt',
      'two.txt',
    ])
    expect((await claimdesk(['analyse', one])).out.split('\n').length).toBeGreaterThan(10)
    expect((await claimdesk(['analyse', one, '--format', 'jsonl'])).out.split('\n')).toHaveLength(2)
  })

  test('the text for people holds each claim and no sign that steers a terminal', async () => {
    const path = file('steer.txt', 'The mayor said \u001b[31mred\u0007.')
    const { out } = await claimdesk(['analyse', path, '--format', 'text'])
    expect(out).toContain('steer.txt')
    expect(out.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
  })

  test('two thousand articles need no more memory than two hundred', async () => {
    const path = file(
      'many.jsonl',
      `${JSON.stringify({ id: 'x', text: 'A dam broke, police said.' })}\n`.repeat(2_000),
    )
    const before = process.memoryUsage().heapUsed
    let most = 0
    const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().heapUsed)), 20)
    const { out } = await claimdesk(['check', path, '--format', 'json'])
    clearInterval(watch)
    expect(out.trimEnd().split('\n')).toHaveLength(2_000)
    expect(most - before).toBeLessThan(200_000_000)
  })
})

test.each`
  words                                                | message
  ${['analyse', 'nowhere.txt']}                        | ${'nowhere.txt is not there: look at its name and folder.'}
  ${['analyse', '.']}                                  | ${'. is a folder: name the files in it.'}
  ${['analyse']}                                       | ${"missing required argument 'file'"}
  ${['analyse', 'x.txt', '--published', '2021-02-30']} | ${'“2021-02-30” is no day: write it as YYYY-MM-DD, as in --published 2020-11-09.'}
  ${['analyse', 'x.txt', '--format', 'xml']}           | ${"option '--format <format>' argument 'xml' is invalid. Allowed choices are json, jsonl, text."}
  ${['check', 'x.txt', '--fail-on', 'panic']}          | ${"option '--fail-on <severity>' argument 'panic' is invalid. Allowed choices are note, warning, error."}
  ${['chekc']}                                         | ${"unknown command 'chekc' (Did you mean check?)"}
  ${['checks', 'no-such-check']}                       | ${'There is no check “no-such-check” here.'}
`(
  '$words cannot be done, and says why in one line',
  async ({ words, message }: { words: string[]; message: string }) => {
    expect(await claimdesk(words)).toEqual({ status: 2, out: '', err: `${message}\n` })
  },
)

test('as a process: status, streams, and a reader that stops early', async () => {
  const done = await claimdeskProcess(['analyse', '-'], { stdin: 'Zoë fell, police said. 🙂' })
  expect([done.status, done.err]).toEqual([0, ''])
  expect(faultsOf(Contract.parse(JSON.parse(done.out)))).toEqual([])
  expect((await claimdeskProcess(['analyse', 'nowhere.txt'])).status).toBe(2)
  expect(await claimdeskProcess(['--version'])).toMatchObject({ status: 0, out: '0.1.0\n' })
})
