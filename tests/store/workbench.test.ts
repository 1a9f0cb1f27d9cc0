import { expect, test } from 'vitest'
import { textOf } from '../../src/domain/span.ts'
import { fullCopy } from '../copy-read.ts'
import { openTestDesk } from '../desk.ts'

const HEADING = {
  headline: 'Strike on Łódź',
  publishedAt: '2020-11-09',
  dateline: 'ŁÓDŹ',
  byline: null,
  origin: 'strike.txt',
  storyId: null,
}

test('what was read is on the desk as it was read', async () => {
  const { keeping } = await openTestDesk()
  const copy = fullCopy()
  const articleId = await keeping.together(({ articles }) => articles.add(HEADING, copy, new Date()))
  const desk = await keeping.stores.articles.open(articleId)
  expect(desk.article).toMatchObject(HEADING)
  expect(desk.revision).toMatchObject({ number: 1, text: copy.reading.text, sha256: copy.sha256 })
  expect(desk.sentences).toEqual(copy.reading.sentences)
  expect(desk.claims).toMatchObject(
    copy.reading.claims.map((claim) => ({
      ...claim,
      key: expect.any(String) as string,
      verdict: null,
      evidence: [],
      notes: [],
      replies: [],
      corrected: { source: false, hedging: false },
      settings: [],
      madeBy: 'reading',
      reshaped: false,
      version: 0,
    })),
  )
  expect(desk.sources).toMatchObject(copy.reading.sources)
  expect(desk.sources[0]?.mentions.map((span) => textOf(desk.revision.text, span))).toEqual([
    'Zoë’s ministry',
  ])
  expect(desk.checksRun).toEqual(copy.checksRun)
  expect(desk.progress).toMatchObject({
    claims: 2,
    verified: 0,
    disputed: 0,
    unattributed: 0,
    openFindings: 0,
    checksRun: 2,
    searched: 0,
    notCheckable: 0,
  })
})

test('one source of two articles is one in the registry, a nameless one is of its own article', async () => {
  const { keeping } = await openTestDesk()
  const copy = fullCopy()
  const witness = { id: 's3', name: 'a witness', role: 'witness', aliases: [], mentions: [] } as const
  const withWitness = { ...copy, reading: { ...copy.reading, sources: [...copy.reading.sources, witness] } }
  for (const headline of ['One', 'Two'])
    await keeping.together(({ articles }) => articles.add({ ...HEADING, headline }, withWitness, new Date()))
  const sources = await keeping.stores.sources.list()
  expect(sources.map(({ name, claims, articles }) => [name, claims, articles])).toEqual([
    ['Zoë’s ministry', 2, 2],
    ['a witness', 0, 1],
    ['a witness', 0, 1],
    ['Łódź police', 0, 2],
  ])
  expect(sources[0]?.aliases).toEqual(['the ministry'])
  const { claims } = await keeping.stores.sources.open(sources[0]!.key)
  expect(claims.map(({ words, article }) => [article.headline, words])).toEqual([
    ['Two', 'about 40 people had died'],
    ['One', 'about 40 people had died'],
  ])
})

test.each`
  words          | found
  ${'LODZ'}      | ${['headline', 2]}
  ${'łódź'}      | ${['headline', 2]}
  ${'40 PEOPLE'} | ${[1]}
  ${'zoes'}      | ${[]}
  ${'hit_Łódź'}  | ${[]}
  ${'%'}         | ${[]}
  ${'  '}        | ${[]}
`('a search for “$words” finds $found', async ({ words, found }: { words: string; found: unknown[] }) => {
  const { keeping } = await openTestDesk()
  await keeping.together(({ articles }) => articles.add(HEADING, fullCopy(), new Date()))
  const results = await keeping.stores.articles.search(words)
  expect(results.map(({ number }) => number ?? 'headline')).toEqual(found)
})
