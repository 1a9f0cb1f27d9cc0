import { beforeEach, expect, test } from 'vitest'
import { textOfAll } from '../../src/domain/span.ts'
import type { DeskClaim, Workbench } from '../../src/domain/workbench.ts'
import { at } from '../copy-read.ts'
import { openTestDesk, type TestDesk } from '../desk.ts'

const LINES = [
  'In Łódź 🙂 the lake is 50 kilometres (21 miles) long, the mayor said.',
  'The bridge fell at noon and two roads were shut.',
  'The council closed the school.',
  'A crane stood beside the church.',
  'Nobody was hurt in the park.',
]
const FIRST = LINES.join('\n\n')

let desk: TestDesk
let articleId: string

beforeEach(async () => {
  desk = await openTestDesk()
  const submission = { headline: 'Lake', publishedAt: '2024-03-04', text: FIRST }
  articleId = (await desk.actions.importArticle({ by: desk.editor, submission })).articleId
})

const open = (): Promise<Workbench> => desk.actions.openArticle(articleId)
const wordsIn = ({ claims, revision }: Workbench) =>
  claims.map(({ spans }) => textOfAll(revision.text, spans))
const claimWith = async (words: string): Promise<DeskClaim> => {
  const bench = await open()
  const found = bench.claims.find(({ spans }) => textOfAll(bench.revision.text, spans).includes(words))
  if (!found) throw new Error(`No claim holds “${words}” in ${wordsIn(bench).join(' | ')}`)
  return found
}
const keyOf = async (words: string) => (await claimWith(words)).key

const revised = (lines: readonly string[]) => ({
  headline: 'Lake',
  publishedAt: '2024-03-04',
  text: lines.join('\n\n'),
})
const revise = (lines: readonly string[]) =>
  desk.actions.reviseArticle({ articleId, submission: revised(lines), by: desk.colleague })
const preview = (lines: readonly string[]) =>
  desk.actions.previewRevision({ articleId, submission: revised(lines) })

/** The same text with a line put before it: every place moves. */
const MOVED = ['Police searched the river.', ...LINES]

test('a claim that was taken away stays so, readable, while its words stand', async () => {
  await desk.actions.removeClaim({ claimKey: await keyOf('crane'), by: desk.editor })
  expect(await preview(MOVED)).toMatchObject({
    away: [{ claim: { words: 'A crane stood beside the church' } }],
    counts: { new: 1 },
  })
  for (const lines of [MOVED, ['One more line is here.', ...MOVED]]) {
    await revise(lines)
    const bench = await open()
    expect(wordsIn(bench).join()).not.toContain('crane')
    expect(bench.removed).toMatchObject([{ words: 'A crane stood beside the church', by: desk.editor }])
  }
  await desk.actions.restoreClaim({ claimKey: (await open()).removed![0]!.key, by: desk.editor })
  expect(await claimWith('crane')).toMatchObject({ madeBy: 'reading' })
})

test('with other words it is a claim of its own again', async () => {
  await desk.actions.removeClaim({ claimKey: await keyOf('crane'), by: desk.editor })
  const changed = LINES.map((line) => line.replace('A crane', 'A red crane'))
  expect(await preview(changed)).toMatchObject({ away: [], counts: { new: 1 } })
  await revise(changed)
  expect((await open()).removed).toEqual([])
  expect(await claimWith('red crane')).toMatchObject({ verdict: null })
})

test('an added claim is made again where its words stand', async () => {
  await desk.actions.addClaim({ articleId, spans: [at(FIRST, 'beside the church')], by: desk.editor })
  const claim = (await open()).claims.find(({ madeBy }) => madeBy === 'added')!
  await desk.actions.recordVerdict({ claimKey: claim.key, kind: 'verified', note: null, by: desk.editor })
  await revise(MOVED)
  const bench = await open()
  const again = bench.claims.find(({ madeBy }) => madeBy === 'added')!
  expect(textOfAll(bench.revision.text, again.spans)).toBe('beside the church')
  expect(again.verdict).toMatchObject({ kind: 'verified' })
  expect(wordsIn(bench)).toContain('A crane stood beside the church')
})

test('split and merged claims are made again, with their verdicts, and nothing stands twice', async () => {
  const { actions, editor: by } = desk
  const crane = await keyOf('crane')
  await actions.splitClaim({ claimKey: crane, at: FIRST.indexOf('beside'), by })
  await actions.recordVerdict({ claimKey: crane, kind: 'disputed', note: null, by })
  const [council, park] = [await keyOf('council'), await keyOf('park')]
  await actions.mergeClaims({ claimKey: council, otherKey: park, by })
  await actions.recordVerdict({ claimKey: council, kind: 'verified', note: null, by })
  const before = wordsIn(await open())
  await revise(MOVED)
  const after = await open()
  expect(wordsIn(after)).toEqual(['Police searched the river', ...before])
  expect(await claimWith('A crane stood')).toMatchObject({ madeBy: 'split', verdict: { kind: 'disputed' } })
  expect(await claimWith('council')).toMatchObject({ madeBy: 'merged', verdict: { kind: 'verified' } })
})

test('a split of which one half changed is not forced on the new text', async () => {
  const crane = await keyOf('crane')
  await desk.actions.splitClaim({ claimKey: crane, at: FIRST.indexOf('beside'), by: desk.editor })
  await revise(LINES.map((line) => line.replace('beside the church', 'beside the old church')))
  const words = wordsIn(await open()).filter((claim) => claim.includes('crane') || claim.includes('church'))
  expect(words).toEqual(['A crane stood beside the old church'])
})

test('what a person set holds in the new text, and the findings that it resolved stay resolved', async () => {
  const { actions, editor: by } = desk
  const lake = await claimWith('lake')
  const { start } = lake.quantities.find(({ unit }) => unit === 'mile')!.span
  const reading = { min: 31, max: 31, unit: 'mile', of: null, approximate: true }
  await actions.correctQuantity({ claimKey: lake.key, start, reading, by })
  await actions.correctCue({ claimKey: lake.key, words: 'the mayor said', by })
  await actions.correctKind({ claimKey: lake.key, kind: 'assertion', by })
  await actions.correctCheckability({ claimKey: await keyOf('crane'), checkability: 'opinion', by })
  expect((await preview(MOVED)).set).toEqual({ kept: 4, lost: 0 })
  await revise(MOVED)
  const { revision, findings } = await open()
  const moved = await claimWith('lake')
  expect(moved.quantities.find(({ unit }) => unit === 'mile')).toMatchObject({ min: 31, approximate: true })
  expect(textOfAll(revision.text, moved.attribution.cue)).toBe('the mayor said')
  expect(moved.attribution.kind).toBe('assertion')
  expect(moved.settings).toHaveLength(3)
  expect(moved.settings!.every((setting) => setting.by.id === by.id)).toBe(true)
  expect((await claimWith('crane')).worth.checkability).toBe('opinion')
  expect(findings.find(({ check }) => check === 'conversion-off')).toMatchObject({ state: 'resolved' })
})

test('what was on words that are gone falls, and the preview says so', async () => {
  const { actions, editor: by } = desk
  const lake = await claimWith('lake')
  const { start } = lake.quantities.find(({ unit }) => unit === 'mile')!.span
  const reading = { min: 31, max: 31, unit: 'mile', of: null, approximate: true }
  await actions.correctQuantity({ claimKey: lake.key, start, reading, by })
  await actions.correctHedging({ claimKey: lake.key, level: 3, by })
  const changed = LINES.map((line) => line.replace('21 miles', '11 miles'))
  expect((await preview(changed)).set).toEqual({ kept: 1, lost: 1 })
  await revise(changed)
  expect(await claimWith('lake')).toMatchObject({ hedging: { level: 3 }, settings: [{ field: 'hedging' }] })
  const { findings } = await open()
  expect(findings.find(({ check }) => check === 'conversion-off')).toMatchObject({ state: 'open' })
})
