import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { z } from 'zod'
import type { Wiring } from '../../src/cli/wiring.ts'
import { REPORT_FORMAT_IDS } from '../../src/report/formats.ts'
import { openTestDesk, type TestDesk } from '../desk.ts'
import { claimdesk, FOUNDING_ARTICLE, NO_DESK } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'claimdesk-cli-desk-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const file = (name: string, content: string): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const wired = ({ actions }: TestDesk): { wiring: Wiring } => ({
  wiring: { ...NO_DESK, openDesk: () => Promise.resolve({ actions, close: () => Promise.resolve() }) },
})

const idIn = (line: string): string => line.split('  ')[0] ?? ''

test('import stores each article once, in the name of whoever does it', async () => {
  const desk = await openTestDesk()
  const lines = file(
    'two.jsonl',
    [
      {
        id: 'a',
        title: 'Évian dam gives way 🙂',
        text: 'The dam broke, police said.',
        publishedAt: '2021-03-04',
      },
      {
        id: 'b',
        text: 'date 2021-03-05 The mayor of the town above the valley said on Friday that the bridge would be shut.',
      },
    ]
      .map((line) => JSON.stringify(line))
      .join('\n'),
  )
  const first = await claimdesk(
    ['import', FOUNDING_ARTICLE, lines, '--by', 'Zoë', '--story', 'Dam'],
    wired(desk),
  )
  expect([first.status, first.err]).toEqual([0, ''])
  const printed = first.out.trimEnd().split('\n')
  expect(printed.map((line) => line.slice(idIn(line).length))).toEqual([
    '  new    Russian helicopter brought down over Armenia, two servicemen dead',
    '  new    Évian dam gives way 🙂',
    '  new    The mayor of the town above the valley said on Friday that the bridge would be…',
  ])
  const articles = await desk.actions.listArticles()
  expect(articles.map(({ publishedAt }) => publishedAt).sort()).toEqual([
    '2020-11-09',
    '2021-03-04',
    '2021-03-05',
  ])
  const { revision, history } = await desk.actions.openArticle(idIn(printed[0] ?? ''))
  expect(revision.text).toBe(readFileSync(FOUNDING_ARTICLE, 'utf8'))
  expect(history.map(({ by }) => by.name)).toEqual(['Zoë'])

  const again = await claimdesk(['import', FOUNDING_ARTICLE], wired(desk))
  expect(again.out).toBe(`${printed[0]?.replace('new  ', 'known') ?? ''}\n`)
  expect(await desk.actions.listArticles()).toHaveLength(3)
})

test('import stores what it can and tells the rest', async () => {
  const desk = await openTestDesk()
  const [good, empty] = [file('good.txt', 'Dam\n\nIt broke.'), file('empty.txt', '')]
  const { status, out, err } = await claimdesk(['import', empty, good, 'nowhere.txt'], wired(desk))
  expect(status).toBe(2)
  expect(out).toMatch(/^\S+ {2}new {4}Dam\n$/u)
  expect(err).toBe(
    'empty.txt is empty: there is nothing to read.\nnowhere.txt is not there: look at its name and folder.\n',
  )
})

test('export writes the report of what the desk holds, twice the same', async () => {
  const desk = await openTestDesk()
  const { out } = await claimdesk(
    ['import', file('dam.txt', 'Dam\n\nIt broke, Zoë 🙂 said. It fell.')],
    wired(desk),
  )
  const [id, headline] = [idIn(out), 'Dam']
  const { claims } = await desk.actions.openArticle(id)
  const claimKey = claims.at(-1)?.key ?? ''
  await desk.actions.recordVerdict({ by: desk.editor, claimKey, kind: 'disputed', note: 'It stands.' })
  for (const format of REPORT_FORMAT_IDS) {
    const target = join(folder, `report.${format}`)
    expect(await claimdesk(['export', id, '--format', format, '-o', target], wired(desk))).toMatchObject({
      status: 0,
      out: '',
    })
    await claimdesk(['export', headline, '--format', format, '-o', `${target}.2`], wired(desk))
    expect(readFileSync(target).equals(readFileSync(`${target}.2`))).toBe(true)
  }
  const json = await claimdesk(['export', id, '--format', 'json'], wired(desk))
  const report = z.object({ counts: z.unknown(), claims: z.array(z.unknown()) }).parse(JSON.parse(json.out))
  expect(report.counts).toMatchObject({ claims: claims.length, disputed: 1, unchecked: claims.length - 1 })
  expect(report.claims.at(-1)).toMatchObject({
    verdict: { kind: 'disputed', note: 'It stands.', by: 'First editor' },
  })
})

test('export says what it cannot do', async () => {
  const desk = await openTestDesk()
  const twins = [file('a.txt', 'Dam\n\nIt broke.'), file('b.txt', 'Dam\n\nIt held.')]
  await claimdesk(['import', ...twins], wired(desk))
  const missing = await claimdesk(['export', 'Nothing', '--format', 'md'], wired(desk))
  expect(missing).toEqual({ status: 2, out: '', err: 'There is no article “Nothing” here.\n' })
  const twice = await claimdesk(['export', 'Dam', '--format', 'md'], wired(desk))
  expect(twice.err).toMatch(/^2 articles have that headline: name one by its id, \S+ or \S+\.\n$/u)
  const [one] = await desk.actions.listArticles()
  const nowhere = await claimdesk(
    ['export', one?.id ?? '', '--format', 'md', '-o', join(folder, 'no', 'where.md')],
    wired(desk),
  )
  expect(nowhere.err).toMatch(
    /cannot be written \(ENOENT\): name a file in a folder that is there and yours\.\n$/u,
  )
  expect((await claimdesk(['export', 'Dam'], wired(desk))).err).toBe(
    "required option '--format <format>' not specified\n",
  )
})
