import { beforeEach, expect, test } from 'vitest'
import type { Editor } from '../../src/domain/editor.ts'
import type { Workbench } from '../../src/domain/workbench.ts'
import { addArticle, openTestDesk, type TestDesk } from '../desk.ts'

let desk: TestDesk
let articleId: string
let before: Workbench

const open = (): Promise<Workbench> => desk.actions.openArticle(articleId)

/** What the desk shows, without the log and without the count of changes. */
const shown = ({ claims, removed, findings, progress }: Workbench) => ({
  claims: claims.map((claim) => ({ ...claim, version: 0 })),
  removed,
  findings,
  progress,
})

beforeEach(async () => {
  desk = await openTestDesk()
  articleId = await addArticle(desk)
  await desk.actions.recordVerdict({
    claimKey: await keyOf(1),
    kind: 'disputed',
    note: 'No.',
    by: desk.colleague,
  })
  await desk.actions.attachEvidence({ claimKey: await keyOf(1), entry: ENTRY, by: desk.colleague })
  before = await open()
})

const keyOf = async (index: number): Promise<string> => (await open()).claims[index]!.key

const ENTRY = {
  kind: 'call',
  stance: 'context',
  title: 'The port',
  url: null,
  quotation: null,
  reliability: null,
  credibility: null,
} as const

type Act = (desk: TestDesk, bench: Workbench, by: Editor) => Promise<unknown>

const ACTS: readonly (readonly [string, Act])[] = [
  [
    'a first verdict',
    ({ actions }, { claims }, by) =>
      actions.recordVerdict({ claimKey: claims[0]!.key, kind: 'verified', note: null, by }),
  ],
  [
    'a verdict over another',
    ({ actions }, { claims }, by) =>
      actions.recordVerdict({ claimKey: claims[1]!.key, kind: 'verified', note: null, by }),
  ],
  ['a clearing', ({ actions }, { claims }, by) => actions.clearVerdict({ claimKey: claims[1]!.key, by })],
  [
    'evidence',
    ({ actions }, { claims }, by) => actions.attachEvidence({ claimKey: claims[0]!.key, entry: ENTRY, by }),
  ],
  [
    'a withdrawal',
    ({ actions }, { claims }, by) => actions.withdrawEvidence({ evidenceId: claims[1]!.evidence[0]!.id, by }),
  ],
  [
    'a note',
    ({ actions }, { claims }, by) => actions.addNote({ claimKey: claims[0]!.key, copy: 'A note', by }),
  ],
  [
    'a dismissal',
    ({ actions }, { findings }, by) =>
      actions.dismissFinding({ findingKey: findings[0]!.key, reason: 'It stands.', by }),
  ],
  [
    'a source',
    ({ actions }, { claims }, by) => actions.correctSource({ claimKey: claims[0]!.key, name: 'Zoë', by }),
  ],
  [
    'a hedging',
    ({ actions }, { claims }, by) => actions.correctHedging({ claimKey: claims[0]!.key, level: 4, by }),
  ],
  [
    'a cue',
    ({ actions }, { claims }, by) => actions.correctCue({ claimKey: claims[0]!.key, words: 'closed', by }),
  ],
  [
    'a kind',
    ({ actions }, { claims }, by) => actions.correctKind({ claimKey: claims[0]!.key, kind: 'denial', by }),
  ],
  [
    'what can be checked',
    ({ actions }, { claims }, by) =>
      actions.correctCheckability({ claimKey: claims[0]!.key, checkability: 'opinion', by }),
  ],
  [
    'an added claim',
    ({ actions }, { revision }, by) =>
      actions.addClaim({ articleId: revision.articleId, spans: [{ start: 7, end: 18 }], by }),
  ],
  [
    'a split of a claim without a verdict',
    ({ actions }, { claims }, by) => actions.splitClaim({ claimKey: claims[2]!.key, at: 60, by }),
  ],
  [
    'a split of a claim with a verdict and evidence',
    ({ actions }, { claims }, by) => actions.splitClaim({ claimKey: claims[1]!.key, at: 42, by }),
  ],
  [
    'a merging into a claim without a verdict',
    ({ actions }, { claims }, by) =>
      actions.mergeClaims({ claimKey: claims[0]!.key, otherKey: claims[1]!.key, by }),
  ],
  [
    'a merging into a claim with a verdict',
    ({ actions }, { claims }, by) =>
      actions.mergeClaims({ claimKey: claims[1]!.key, otherKey: claims[2]!.key, by }),
  ],
  ['a removal', ({ actions }, { claims }, by) => actions.removeClaim({ claimKey: claims[1]!.key, by })],
]

test.each(ACTS)('%s is taken back, and stays in the log', async (_, act) => {
  const done = (await act(desk, before, desk.editor)) as { id: string }
  expect(shown(await open())).not.toEqual(shown(before))
  expect(await desk.actions.takeBack({ articleId, by: desk.editor })).toMatchObject({
    activity: 'act-taken-back',
    takesBack: done.id,
  })
  expect(shown(await open())).toEqual(shown(before))
  expect((await open()).history).toHaveLength(before.history.length + 2)
})

test('acts are taken back one by one, the last first, and only one’s own', async () => {
  const { actions, editor } = desk
  const claimKey = await keyOf(0)
  for (const kind of ['verified', 'disputed'] as const)
    await actions.recordVerdict({ claimKey, kind, note: null, by: editor })
  await actions.takeBack({ articleId, by: editor })
  expect((await open()).claims[0]!.verdict?.kind).toBe('verified')
  await actions.takeBack({ articleId, by: editor })
  expect(shown(await open())).toEqual(shown(before))
  expect(await actions.takeBack({ articleId, by: editor })).toBeNull()
})

test('a verdict that a colleague has replaced is not taken back from under them', async () => {
  const { actions, editor, colleague } = desk
  const claimKey = await keyOf(0)
  await actions.recordVerdict({ claimKey, kind: 'verified', note: null, by: editor })
  await actions.recordVerdict({ claimKey, kind: 'disputed', note: null, by: colleague })
  await expect(actions.takeBack({ articleId, by: editor })).rejects.toThrow('changed since')
  expect((await open()).claims[0]!.verdict?.kind).toBe('disputed')
})

test('a reopening is taken back to the dismissal with its reason', async () => {
  const { actions, editor, colleague } = desk
  const findingKey = before.findings[0]!.key
  await actions.dismissFinding({ findingKey, reason: 'It stands.', by: colleague })
  const dismissed = shown(await open())
  await actions.reopenFinding({ findingKey, by: editor })
  await actions.takeBack({ articleId, by: editor })
  expect(shown(await open())).toEqual(dismissed)
})

test.each(ACTS)('%s is done again', async (_, act) => {
  await act(desk, before, desk.editor)
  const done = shown(await open())
  await desk.actions.takeBack({ articleId, by: desk.editor })
  expect(await desk.actions.doAgain({ articleId, by: desk.editor })).toMatchObject({ by: desk.editor })
  const again = shown(await open())
  expect(again.progress).toEqual(done.progress)
  expect(again.claims).toEqual(done.claims)
  expect(again.removed).toEqual(done.removed)
  expect(again.findings.map(({ state, reason }) => [state, reason])).toEqual(
    done.findings.map(({ state, reason }) => [state, reason]),
  )
  expect(await desk.actions.doAgain({ articleId, by: desk.editor })).toBeNull()
  await desk.actions.takeBack({ articleId, by: desk.editor })
  expect(shown(await open())).toEqual(shown(before))
})

test('two taken back are done again in their order, and not after another act', async () => {
  const { actions, editor: by } = desk
  const claimKey = await keyOf(0)
  const kind = async () => (await open()).claims[0]!.verdict?.kind ?? null
  for (const verdict of ['verified', 'disputed'] as const)
    await actions.recordVerdict({ claimKey, kind: verdict, note: null, by })
  await actions.takeBack({ articleId, by })
  await actions.takeBack({ articleId, by })
  await actions.doAgain({ articleId, by })
  expect(await kind()).toBe('verified')
  await actions.doAgain({ articleId, by })
  expect(await kind()).toBe('disputed')
  await actions.takeBack({ articleId, by })
  await actions.addNote({ claimKey, copy: 'Another way', by })
  expect(await actions.doAgain({ articleId, by })).toBeNull()
  expect(await kind()).toBe('verified')
})

test('many are marked at once, those with a verdict skipped, and taken back as one', async () => {
  const { actions, editor: by } = desk
  const claimKeys = before.claims.map(({ key }) => key)
  const { marked, skipped } = await actions.markClaims({
    articleId,
    claimKeys,
    kind: 'verified',
    note: 'All seen.',
    by,
  })
  expect([marked, skipped]).toEqual([[claimKeys[0], claimKeys[2]], [claimKeys[1]]])
  expect((await open()).progress).toMatchObject({ verified: 2, disputed: 1 })
  expect((await open()).history).toHaveLength(before.history.length + 2)
  await actions.takeBack({ articleId, by })
  expect(shown(await open())).toEqual(shown(before))
  await actions.doAgain({ articleId, by })
  expect((await open()).progress).toMatchObject({ verified: 2, disputed: 1 })
  await actions.takeBack({ articleId, by })
  expect(shown(await open())).toEqual(shown(before))
})

test('claims of another article are not marked along', async () => {
  const { actions, editor: by } = desk
  const other = await actions.openArticle(await addArticle(desk, 'Another line.'))
  const claimKeys = [other.claims[0]!.key]
  expect(await actions.markClaims({ articleId, claimKeys, kind: 'verified', note: null, by })).toEqual({
    marked: [],
    skipped: claimKeys,
  })
})

test('what a colleague decided meanwhile is not written over by doing again', async () => {
  const { actions, editor, colleague } = desk
  const claimKey = await keyOf(0)
  await actions.recordVerdict({ claimKey, kind: 'verified', note: null, by: editor })
  await actions.takeBack({ articleId, by: editor })
  await actions.recordVerdict({ claimKey, kind: 'disputed', note: null, by: colleague })
  await expect(actions.doAgain({ articleId, by: editor })).rejects.toThrow('changed since')
})

test('of many marked at once, what a colleague has changed since stays when the rest is taken back', async () => {
  const { actions, editor, colleague } = desk
  const claimKeys = [await keyOf(0), await keyOf(2)]
  await actions.markClaims({ articleId, claimKeys, kind: 'verified', note: null, by: editor })
  await actions.recordVerdict({ claimKey: claimKeys[0]!, kind: 'unattributed', note: null, by: colleague })
  await actions.takeBack({ articleId, by: editor })
  expect((await open()).claims.map(({ verdict }) => verdict?.kind ?? null)).toEqual([
    'unattributed',
    'disputed',
    null,
  ])
})
