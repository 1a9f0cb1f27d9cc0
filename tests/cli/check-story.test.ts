import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { everyCheck } from '../../src/checks/every-check.ts'
import { claimdesk } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'claimdesk-story-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const file = (name: string, content: string): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const MONDAY =
  'Date: 2021-07-12\n\nBlast at Dorn\n\nZoë 🙂 wept. Police said that 14 people were killed in the blast at Dorn.\n'
const TUESDAY =
  'Date: 2021-07-13\n\nAfter the blast\n\nPolice said that nine people were killed in the blast at Dorn.\n'
const first = file('monday.txt', MONDAY)
const second = file('tuesday.txt', TUESDAY)

test('a line names the article and the place in the other one, whatever the order of the files', async () => {
  for (const files of [
    [first, second],
    [second, first],
  ]) {
    const { status, out, err } = await claimdesk(['check', '--story', ...files, '--fail-on', 'error'])
    expect(status).toBe(1)
    const line = out.split('\n').find((each) => each.endsWith(' toll-fell')) ?? ''
    expect(line.startsWith(`${second}:5:18 error `)).toBe(true)
    expect(line).toContain(`(${first}:5:31)`)
    expect(line).toContain('“Blast at Dorn” (12 July 2021)')
    expect(err).toBe(
      `Order of the story, by day of publication: ${first} (2021-07-12), ${second} (2021-07-13).\n`,
    )
  }
})

test('without days the order is that of the command line', async () => {
  const [one, two] = [MONDAY, TUESDAY].map((copy, at) =>
    file(`undated-${at}.txt`, copy.replace(/^Date.*\n/u, '')),
  )
  const forth = await claimdesk(['check', '--story', one ?? '', two ?? ''])
  expect(forth.out).toContain('toll-fell')
  expect(forth.err).toContain('as named, for no article has a day')
  const back = await claimdesk(['check', '--story', two ?? '', one ?? ''])
  expect(back.out).not.toContain('toll-fell')
})

test('as JSON, with the exact words of both places', async () => {
  const { out } = await claimdesk(['check', '--story', first, second, '--format', 'json'])
  const story = JSON.parse(out) as {
    articles: { file: string }[]
    findings: {
      check: string
      places: { file: string; start: number; end: number; text: string; claims: string[] }[]
    }[]
  }
  expect(story.articles.map((article) => article.file)).toEqual([first, second])
  const [finding] = story.findings
  expect(finding?.check).toBe('toll-fell')
  expect(finding?.places.map((place) => [place.file, place.text])).toEqual([
    [second, 'nine'],
    [first, '14'],
  ])
  for (const [place, text] of [
    [finding?.places[0], TUESDAY],
    [finding?.places[1], MONDAY],
  ] as const)
    expect(text.slice(place?.start, place?.end)).toBe(place?.text)
  expect(finding?.places.every(({ claims }) => claims.length === 1)).toBe(true)
})

test('as SARIF, the other place in its own file', async () => {
  const { out } = await claimdesk(['check', '--story', first, second, '--format', 'sarif'])
  const { runs } = JSON.parse(out) as {
    runs: {
      tool: { driver: { rules: { id: string }[] } }
      results: {
        ruleId: string
        ruleIndex: number
        locations: { physicalLocation: { artifactLocation: { uri: string } } }[]
        relatedLocations: { physicalLocation: { artifactLocation: { uri: string; index: number } } }[]
      }[]
    }[]
  }
  const result = runs[0]?.results.find(({ ruleId }) => ruleId === 'toll-fell')
  expect(runs[0]?.tool.driver.rules[result?.ruleIndex ?? -1]?.id).toBe('toll-fell')
  expect(result?.locations[0]?.physicalLocation.artifactLocation.uri).toContain('tuesday.txt')
  expect(result?.relatedLocations[0]?.physicalLocation.artifactLocation.uri).toContain('monday.txt')
})

test('one article is no story', async () => {
  const { status, out, err } = await claimdesk(['check', '--story', first])
  expect([status, out]).toEqual([2, ''])
  expect(err).toContain('name another one')
})

test('a check can be left out, and a house rule taken in', async () => {
  const left = await claimdesk(['check', '--story', first, second, '--without', 'toll-fell,figures-disagree'])
  expect(left.out).not.toContain('toll-fell')
  const path = file('house.txt', 'It broke. One official, who asked not to be named, said so.\n')
  expect((await claimdesk(['check', path])).out).not.toContain('anonymity-unexplained')
  expect((await claimdesk(['check', path, '--with', 'house'])).out).toContain('anonymity-unexplained')
  expect((await claimdesk(['check', path, '--with', 'anonymity-unexplained'])).out).toContain(
    'anonymity-unexplained',
  )
  expect((await claimdesk(['check', path, '--with', 'nonesuch'])).status).toBe(2)
})

test('every check is listed and explains itself, those of stories and of the house, too', async () => {
  const list = (await claimdesk(['checks'])).out
  for (const { id, title, byDefault } of everyCheck) {
    expect(list).toMatch(new RegExp(`^ {2}${id} +(note|warning|error) +`, 'mu'))
    const { status, out } = await claimdesk(['checks', id])
    expect(status).toBe(0)
    expect(out).toContain(title)
    expect(out.includes('; off')).toBe(!byDefault)
  }
})
