import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { checks } from '../../src/checks/index.ts'
import { SEVERITIES } from '../../src/domain/finding.ts'
import { findPreamble } from '../../src/domain/preamble.ts'
import { placesIn } from '../../src/report/place.ts'
import { readMarked } from '../marked.ts'
import { claimdesk } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'claimdesk-check-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const file = (name: string, content: string): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** For each check its first example that needs no headline, as a file with an emoji in a line before it. */
const examples = checks.flatMap((check) => {
  const plain = check.flags
    .map((example) => (typeof example === 'string' ? { text: example } : example))
    .find(({ text, title }) => title === undefined && findPreamble(readMarked(text).text).headline === null)
  if (plain === undefined) return []
  const { text, publishedAt } = plain
  const marked = readMarked(`Zoë 🙂 wrote this.\r\n\r\n${text}`)
  return [{ id: check.id, marked, options: publishedAt === undefined ? [] : ['--published', publishedAt] }]
})

const LINE =
  /^(?<file>.+?):(?<line>\d+):(?<column>\d+) (?<severity>note|warning|error) (?<message>.+) (?<check>[a-z-]+)$/u

describe.each(examples)('$id, as a linter prints it', ({ id, marked, options }) => {
  const path = file(`${id}.txt`, marked.text)
  const wanted = marked.at[0]!
  const place = placesIn(marked.text)(wanted.start)

  test('in a line with its place', async () => {
    const { status, out, err } = await claimdesk(['check', path, ...options])
    expect([status, err]).toEqual([0, ''])
    const found = out
      .trimEnd()
      .split('\n')
      .map((line) => LINE.exec(line)?.groups)
    expect(found).toContainEqual(
      expect.objectContaining({
        file: path,
        line: String(place.line),
        column: String(place.column),
        check: id,
      }),
    )
  })

  test('as SARIF', async () => {
    const { out } = await claimdesk(['check', path, '--format', 'sarif', ...options])
    const log = Sarif.parse(JSON.parse(out))
    const [run] = log.runs
    const result = run?.results.find(
      ({ ruleId, locations }) =>
        ruleId === id && locations[0]?.physicalLocation.region.charOffset === wanted.start,
    )
    expect(run?.tool.driver.rules[result?.ruleIndex ?? -1]?.id).toBe(id)
    expect(result?.locations[0]?.physicalLocation.region).toMatchObject({
      startLine: place.line,
      startColumn: place.column,
      charLength: wanted.end - wanted.start,
      snippet: { text: marked.text.slice(wanted.start, wanted.end) },
    })
  })

  test('as JSON, with the exact words', async () => {
    const { out } = await claimdesk(['check', path, '--format', 'json', ...options])
    const { findings } = Checked.parse(JSON.parse(out))
    for (const { start, end, text } of findings.flatMap(({ spans }) => spans))
      expect(marked.text.slice(start, end)).toBe(text)
    expect(findings.map(({ check }) => check)).toContain(id)
  })
})

const region = z.object({
  startLine: z.int().positive(),
  startColumn: z.int().positive(),
  endLine: z.int().positive(),
  endColumn: z.int().positive(),
  charOffset: z.int().nonnegative(),
  charLength: z.int().nonnegative(),
  snippet: z.object({ text: z.string() }),
})
const location = z.object({
  physicalLocation: z.object({
    artifactLocation: z.object({ uri: z.string(), index: z.int().nonnegative() }),
    region,
  }),
})
/** What SARIF 2.1.0 requires of what is written here. */
const Sarif = z.object({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.array(
    z.object({
      columnKind: z.literal('utf16CodeUnits'),
      tool: z.object({
        driver: z.object({
          name: z.string(),
          rules: z.array(
            z.object({
              id: z.string(),
              shortDescription: z.object({ text: z.string().min(1) }),
              helpUri: z.url(),
              defaultConfiguration: z.object({ level: z.enum(SEVERITIES) }),
            }),
          ),
        }),
      }),
      results: z.array(
        z.object({
          ruleId: z.string(),
          ruleIndex: z.int().nonnegative(),
          level: z.enum(SEVERITIES),
          message: z.object({ text: z.string().min(1) }),
          locations: z.array(location).length(1),
          relatedLocations: z.array(location.extend({ id: z.int() })),
          partialFingerprints: z.record(z.string().regex(/\/v\d+$/u), z.string()),
        }),
      ),
    }),
  ),
})

const Checked = z.object({
  findings: z.array(
    z.object({
      check: z.string(),
      line: z.int().positive(),
      column: z.int().positive(),
      spans: z.array(z.object({ start: z.int(), end: z.int(), text: z.string() })).min(1),
    }),
  ),
})

test('status 1 speaks of what was found, at or above the asked severity', async () => {
  const [example] = examples
  const path = file('found.txt', example?.marked.text ?? '')
  const options = example?.options ?? []
  const { out } = await claimdesk(['check', path, ...options])
  const loudest = Math.max(...SEVERITIES.map((severity, rank) => (out.includes(` ${severity} `) ? rank : -1)))
  for (const [rank, severity] of SEVERITIES.entries())
    expect((await claimdesk(['check', path, ...options, '--fail-on', severity])).status).toBe(
      rank <= loudest ? 1 : 0,
    )
  expect(await claimdesk(['check', file('still.txt', 'It broke.'), '--fail-on', 'note'])).toEqual({
    status: 0,
    out: '',
    err: '',
  })
})

test('a file of a .jsonl is named with its line, and a name with odd signs is a right address', async () => {
  const [example] = examples
  const article = JSON.stringify({ id: 'x', text: example?.marked.text, publishedAt: example?.options[1] })
  const path = file('a ü#?.jsonl', `${JSON.stringify({ id: 'w', text: 'It broke.' })}\n${article}\n`)
  expect((await claimdesk(['check', path])).out).toContain(`${path}:2:3:`)
  const { runs } = Sarif.parse(JSON.parse((await claimdesk(['check', path, '--format', 'sarif'])).out))
  const uris = runs[0]?.results.map(({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri)
  expect(uris?.every((uri) => decodeURIComponent(new URL(uri ?? '').pathname) === `${path}:2`)).toBe(true)
})

test('every check explains itself by name', async () => {
  const list = (await claimdesk(['checks'])).out
  for (const { id, title, why, limits } of checks) {
    expect(list).toMatch(new RegExp(`^ {2}${id} +(note|warning|error) +`, 'mu'))
    const { status, out } = await claimdesk(['checks', id])
    expect(status).toBe(0)
    for (const words of [id, title, why, limits, 'Flags', 'Passes']) expect(out).toContain(words)
  }
})

test.each`
  text          | offset | line | column
  ${'a\nb'}     | ${2}   | ${2} | ${1}
  ${'a\r\nb'}   | ${3}   | ${2} | ${1}
  ${'a\rb'}     | ${2}   | ${2} | ${1}
  ${'🙂é b'}    | ${4}   | ${1} | ${5}
  ${'\n\n'}     | ${2}   | ${3} | ${1}
  ${'a\u2028b'} | ${2}   | ${1} | ${3}
`(
  'offset $offset of $text is $line:$column',
  ({ text, offset, line, column }: { text: string; offset: number; line: number; column: number }) => {
    expect(placesIn(text)(offset)).toEqual({ line, column })
  },
)
