import { beforeEach, describe, expect, test } from 'vitest'
import type { EvidenceEntry } from '../../src/domain/evidence.ts'
import type { DeskClaim, Workbench } from '../../src/domain/workbench.ts'
import { addArticle, openTestDesk, type TestDesk } from '../desk.ts'

let desk: TestDesk
let articleId: string
let claimKey: string

const open = (): Promise<Workbench> => desk.actions.openArticle(articleId)
const claim = async (): Promise<DeskClaim> => (await open()).claims[0]!
const lastRow = async () => (await open()).history[0]

beforeEach(async () => {
  desk = await openTestDesk()
  articleId = await addArticle(desk)
  claimKey = (await claim()).key
})

const ENTRY: EvidenceEntry = {
  kind: 'link',
  stance: 'supports',
  title: ' Port log ',
  url: 'https://port.example/log',
  quotation: '',
  reliability: 'B',
  credibility: 2,
}

describe('verdicts', () => {
  test('a verdict stands with its note, its giver and its row in the log', async () => {
    const { actions, editor } = desk
    await actions.recordVerdict({ claimKey, kind: 'verified', note: ' Called the port. ', by: editor })
    expect((await claim()).verdict).toMatchObject({ kind: 'verified', note: 'Called the port.', by: editor })
    expect((await open()).progress).toMatchObject({ verified: 1, disputed: 0 })
    expect(await lastRow()).toMatchObject({ activity: 'verdict-recorded', claimId: claimKey, before: null })
  })

  test('a later verdict stands, the earlier is kept', async () => {
    const { actions, editor, colleague, database } = desk
    await actions.recordVerdict({ claimKey, kind: 'verified', note: null, by: editor })
    await actions.recordVerdict({ claimKey, kind: 'disputed', note: null, by: colleague })
    expect((await claim()).verdict).toMatchObject({ kind: 'disputed', by: colleague })
    expect(await database.verdict.count({ where: { claimId: claimKey } })).toBe(2)
    expect(await lastRow()).toMatchObject({ before: { kind: 'verified', by: 'First editor' } })
  })

  test('twenty verdicts at once leave one standing and twenty rows', async () => {
    const { actions, editor, colleague, database } = desk
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        actions.recordVerdict({ claimKey, kind: 'verified', note: null, by: index % 2 ? editor : colleague }),
      ),
    )
    expect(await database.verdict.count({ where: { claimId: claimKey, supersededAt: null } })).toBe(1)
    expect((await open()).history).toHaveLength(20)
  })

  test('a cleared claim is unchecked; there is nothing to clear twice', async () => {
    const { actions, editor } = desk
    await actions.recordVerdict({ claimKey, kind: 'verified', note: null, by: editor })
    await actions.clearVerdict({ claimKey, by: editor })
    expect((await claim()).verdict).toBeNull()
    expect((await open()).progress.verified).toBe(0)
    await expect(actions.clearVerdict({ claimKey, by: editor })).rejects.toThrow('nothing to clear')
  })

  test('a claim that is not there is not found, and nothing is logged', async () => {
    const { actions, editor } = desk
    const act = actions.recordVerdict({ claimKey: 'none', kind: 'verified', note: null, by: editor })
    await expect(act).rejects.toMatchObject({ name: 'NotFound' })
    expect((await open()).history).toEqual([])
  })
})

describe('evidence, notes and corrections', () => {
  test('evidence is kept trimmed, and withdrawn again', async () => {
    const { actions, editor } = desk
    await actions.attachEvidence({ claimKey, entry: ENTRY, by: editor })
    const [evidence] = (await claim()).evidence
    expect(evidence).toMatchObject({ ...ENTRY, title: 'Port log', quotation: null, by: editor })
    await actions.withdrawEvidence({ evidenceId: evidence!.id, by: editor })
    expect((await claim()).evidence).toEqual([])
    expect((await open()).history.map(({ activity }) => activity)).toEqual([
      'evidence-withdrawn',
      'evidence-attached',
    ])
  })

  test.each`
    change                               | says
    ${{ title: '  ' }}                   | ${'empty'}
    ${{ url: 'javascript:alert(1)' }}    | ${'is no address'}
    ${{ url: 'port.example' }}           | ${'is no address'}
    ${{ url: null }}                     | ${'A link has no address'}
    ${{ quotation: 'a'.repeat(10_001) }} | ${'longer than 10,000'}
  `('evidence with $change is refused', async ({ change, says }: { change: object; says: string }) => {
    const entry = { ...ENTRY, ...change }
    await expect(desk.actions.attachEvidence({ claimKey, entry, by: desk.editor })).rejects.toThrow(says)
    expect((await open()).history).toEqual([])
  })

  test('a note is kept to the letter', async () => {
    await desk.actions.addNote({ claimKey, copy: ' Zoë 🙂 <b>called</b>. ', by: desk.editor })
    expect((await claim()).notes).toMatchObject([{ copy: 'Zoë 🙂 <b>called</b>.', by: desk.editor }])
  })

  test('a corrected source is one of the registry, certain, and marked as corrected', async () => {
    const { actions, editor } = desk
    await actions.correctSource({ claimKey, name: 'Zoë Lopez', by: editor })
    const { sources, claims } = await open()
    expect(sources).toMatchObject([{ id: 's1', name: 'Zoë Lopez' }])
    expect(claims[0]).toMatchObject({
      attribution: { sourceId: 's1', kind: 'statement', confidence: 1 },
      corrected: { source: true, hedging: false },
    })
    await actions.correctSource({ claimKey: claims[1]!.key, name: 'ZOE LOPEZ', by: editor })
    expect(await actions.listSources()).toMatchObject([{ name: 'Zoë Lopez', claims: 2 }])
    await actions.correctSource({ claimKey, name: null, by: editor })
    expect((await claim()).attribution).toMatchObject({ sourceId: null, kind: 'none' })
  })

  test('a corrected hedging holds', async () => {
    await desk.actions.correctHedging({ claimKey, level: 3, by: desk.editor })
    expect(await claim()).toMatchObject({ hedging: { level: 3 }, corrected: { hedging: true } })
    expect(await lastRow()).toMatchObject({ before: 0, after: 3 })
  })
})

describe('findings', () => {
  test('a dismissal has its reason, and is reopened', async () => {
    const { actions, editor } = desk
    const findingKey = (await open()).findings[0]!.key
    await expect(actions.dismissFinding({ findingKey, reason: ' ', by: editor })).rejects.toThrow('reason')
    await actions.dismissFinding({ findingKey, reason: 'It is a quotation.', by: editor })
    expect((await open()).findings[0]).toMatchObject({
      state: 'dismissed',
      reason: 'It is a quotation.',
      by: editor,
    })
    expect((await open()).progress.openFindings).toBe(0)
    await actions.reopenFinding({ findingKey, by: editor })
    expect((await open()).findings[0]).toMatchObject({ state: 'open', reason: null, by: null })
    expect(await actions.listFindings()).toMatchObject([
      { headline: 'Bridge falls', words: 'Łódź closed two roads!' },
    ])
  })
})
