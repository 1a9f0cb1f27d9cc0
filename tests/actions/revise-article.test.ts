import { beforeEach, expect, test } from 'vitest'
import type { Submission } from '../../src/actions/submission.ts'
import { textOfAll } from '../../src/domain/span.ts'
import type { DeskClaim, Workbench } from '../../src/domain/workbench.ts'
import { openTestDesk, type TestDesk } from '../desk.ts'

const FIRST = [
  '🙂 The bridge in Łódź fell at noon.',
  'The fall killed nine workers on the road.',
  'The council closed the school.',
  'A crane stood beside the church.',
]

const submission = (lines: readonly string[], more: Partial<Submission> = {}): Submission => ({
  headline: 'Bridge falls in Łódź',
  publishedAt: '2024-03-04',
  text: lines.join('\n\n'),
  ...more,
})

// Moved to the end; a figure changed; taken out; unchanged; put in.
const SECOND = submission([
  'The fall killed eleven workers on the road.',
  'A crane stood beside the church.',
  'Police searched the river.',
  '🙂 The bridge in Łódź fell at noon.',
])

let desk: TestDesk
let articleId: string

beforeEach(async () => {
  desk = await openTestDesk()
  articleId = (await desk.actions.importArticle({ by: desk.editor, submission: submission(FIRST) })).articleId
})

const claimOn = (bench: Workbench, word: string): DeskClaim => {
  const found = bench.claims.find((claim) => textOfAll(bench.revision.text, claim.spans).includes(word))
  if (!found) throw new Error(`No claim holds “${word}”`)
  return found
}

/** Verdict, evidence and note on each claim of the first revision, two corrections on the first. */
const work = async () => {
  const { actions, editor: by } = desk
  const bench = await actions.openArticle(articleId)
  for (const { key: claimKey } of bench.claims) {
    await actions.recordVerdict({ claimKey, kind: 'verified', note: 'Seen.', by })
    await actions.addNote({ claimKey, copy: 'A note', by })
  }
  const claimKey = claimOn(bench, 'bridge').key
  await actions.correctSource({ claimKey, name: 'Zoë Lopez', by })
  await actions.correctHedging({ claimKey, level: 2, by })
  return bench
}

test('the preview counts, and stores nothing', async () => {
  await work()
  const seen = await desk.actions.previewRevision({ articleId, submission: SECOND })
  expect(seen).toMatchObject({
    revision: 1,
    counts: { carried: 2, recheck: 1, ambiguous: 0, gone: 1, new: 1 },
    verdictsAtStake: 2,
  })
  expect((await desk.actions.openArticle(articleId)).revision.number).toBe(1)
})

test('claims that stand keep what was made of them, changed ones ask for a recheck', async () => {
  await work()
  const { actions, editor: by } = desk
  const { revision, counts } = await actions.reviseArticle({ articleId, submission: SECOND, by })
  const bench = await actions.openArticle(articleId)
  expect([revision, bench.revision.number, counts.carried]).toEqual([2, 2, 2])
  expect(claimOn(bench, 'bridge')).toMatchObject({
    verdict: { kind: 'verified', note: 'Seen.', by },
    notes: [{ copy: 'A note', by }],
    hedging: { level: 2 },
    corrected: { source: true, hedging: true },
  })
  expect(bench.sources).toMatchObject([{ name: 'Zoë Lopez' }])
  expect(claimOn(bench, 'eleven')).toMatchObject({
    verdict: null,
    notes: [{ copy: 'A note' }],
    before: { fate: 'recheck', verdict: { kind: 'verified', by } },
  })
  expect(claimOn(bench, 'river')).toMatchObject({ verdict: null, notes: [] })
  expect(bench.progress).toMatchObject({ verified: 2 })
  expect(bench.history[0]).toMatchObject({ activity: 'article-revised', after: { revision: 2, recheck: 1 } })
})

test('the verdict on words that changed is kept as one that no longer stands', async () => {
  await work()
  await desk.actions.reviseArticle({ articleId, submission: SECOND, by: desk.editor })
  const { key } = claimOn(await desk.actions.openArticle(articleId), 'eleven')
  const kept = await desk.database.verdict.findMany({ where: { claimId: key } })
  expect(kept).toMatchObject([{ kind: 'verified', supersededAt: expect.any(Date) as Date }])
})

test('the revision before stays readable as it was, and cannot be worked on', async () => {
  const { actions, editor: by } = desk
  await work()
  const before = await actions.openArticle(articleId)
  await actions.reviseArticle({ articleId, submission: SECOND, by })
  const { claims, revision, findings, progress } = await actions.openRevision({ articleId, number: 1 })
  expect({ claims, revision, findings, progress }).toEqual({
    claims: before.claims,
    revision: before.revision,
    findings: before.findings,
    progress: before.progress,
  })
  const late = actions.recordVerdict({ claimKey: claims[0]!.key, kind: 'disputed', note: null, by })
  await expect(late).rejects.toThrow('A newer version')
  await expect(actions.takeBack({ articleId, by })).rejects.toThrow('A newer version')
  expect((await actions.listRevisions(articleId)).map(({ number }) => number)).toEqual([2, 1])
})

test('what is ambiguous is carried only where the editor chose', async () => {
  const { actions, editor: by } = desk
  const bench = await work()
  const split = submission([
    ...FIRST.filter((line) => !line.includes('nine')),
    'The fall killed nine workers on the bridge.',
    'The fall killed nine workers on the quay.',
  ])
  const old = claimOn(bench, 'nine').key
  const seen = await actions.previewRevision({ articleId, submission: split })
  const { heirs, fate } = seen.successions.find(({ claim }) => claim.id === old)!
  expect([fate, heirs.map(({ words }) => words.includes('bridge'))]).toEqual(['ambiguous', [true, false]])
  await actions.reviseArticle({ articleId, submission: split, by, choices: { [old]: heirs[1]!.id } })
  const after = await actions.openArticle(articleId)
  expect(claimOn(after, 'quay').notes).toHaveLength(1)
  expect(claimOn(after, 'workers on the bridge').notes).toHaveLength(0)
})

test('a second version by a colleague, put in meanwhile, is not overwritten unseen', async () => {
  const { actions, editor, colleague } = desk
  await actions.reviseArticle({ articleId, submission: SECOND, by: colleague })
  const third = submission([...FIRST, 'Trains ran again.'])
  const late = actions.reviseArticle({ articleId, submission: third, by: editor, revision: 1 })
  await expect(late).rejects.toThrow('Another version came in meanwhile')
  expect((await actions.openArticle(articleId)).revision.number).toBe(2)
})

test('the same text again is nothing', async () => {
  const again = desk.actions.reviseArticle({ articleId, submission: submission(FIRST), by: desk.editor })
  await expect(again).rejects.toThrow('nothing to put in')
})

test('an import that revises knows its article by where it came from', async () => {
  const { actions, editor: by } = desk
  const [one, two] = [
    submission(FIRST, { origin: 'wire/bridge.txt', headline: 'Bridge' }),
    { ...SECOND, origin: 'wire/bridge.txt' },
  ]
  const first = await actions.importArticle({ by, submission: one, revising: true })
  const second = await actions.importArticle({ by, submission: two, revising: true })
  const third = await actions.importArticle({ by, submission: two, revising: true })
  expect([first, second, third].map(({ isNew, isRevised }) => [isNew, isRevised])).toEqual([
    [true, false],
    [false, true],
    [false, false],
  ])
  expect(new Set([first, second, third].map((result) => result.articleId)).size).toBe(1)
})

test('sources and counts are those of the newest revision', async () => {
  await work()
  await desk.actions.reviseArticle({ articleId, submission: SECOND, by: desk.editor })
  expect(await desk.actions.listArticles()).toMatchObject([{ revision: 2, progress: { verified: 2 } }])
  expect((await desk.actions.listSources()).map(({ name, claims }) => [name, claims])).toEqual([
    ['Zoë Lopez', 1],
  ])
  expect(await desk.actions.search('nine workers')).toEqual([])
})

test('another article from a file of the same name is an article of its own', async () => {
  const { actions, editor: by } = desk
  const origin = 'article.txt'
  const other = submission(['A minister resigned over late trains.'], { origin, headline: 'Minister goes' })
  await actions.importArticle({
    by,
    submission: submission(FIRST, { origin, headline: 'Bridge' }),
    revising: true,
  })
  expect(await actions.importArticle({ by, submission: other, revising: true })).toMatchObject({
    isNew: true,
  })
})
