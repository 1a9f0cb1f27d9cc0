import { beforeEach, describe, expect, test } from 'vitest'
import { textOf, textOfAll } from '../../src/domain/span.ts'
import type { DeskClaim, Workbench } from '../../src/domain/workbench.ts'
import { openTestDesk, type TestDesk } from '../desk.ts'

const TEXT = [
  'In Łódź 🙂 the lake is 50 kilometres (21 miles) long, the mayor said.',
  'Cholera has broken out, aid workers said.',
  'The disease has killed 31 people, most of them children.',
].join('\n\n')

let desk: TestDesk
let articleId: string

beforeEach(async () => {
  desk = await openTestDesk()
  const submission = { headline: 'Lake and land', publishedAt: '2024-03-04', text: TEXT }
  articleId = (await desk.actions.importArticle({ by: desk.editor, submission })).articleId
})

const open = (): Promise<Workbench> => desk.actions.openArticle(articleId)

const claimWith = async (words: string): Promise<DeskClaim> => {
  const found = (await open()).claims.find(({ spans }) => textOfAll(TEXT, spans).includes(words))
  if (!found) throw new Error(`No claim holds “${words}”`)
  return found
}

const finding = async (check: string) => (await open()).findings.find((each) => each.check === check)

const MILES = { min: 31, max: 31, unit: 'mile', of: null, approximate: true } as const

const correctMiles = async (reading: Partial<Record<keyof typeof MILES, unknown>> = {}) => {
  const { key: claimKey, quantities } = await claimWith('lake')
  const { start } = quantities.find(({ unit }) => unit === 'mile')!.span
  const act = { claimKey, start, reading: { ...MILES, ...reading } as typeof MILES, by: desk.editor }
  return desk.actions.correctQuantity(act)
}

describe('what a person sets', () => {
  test('a figure is read as it was set, with who set it', async () => {
    await correctMiles({ of: 'lake' })
    const { quantities, settings } = await claimWith('lake')
    const set = quantities.find(({ unit }) => unit === 'mile')!
    expect(set).toMatchObject({ min: 31, max: 31, of: 'lake', approximate: true })
    expect(textOf(TEXT, set.ofSpan!)).toBe('lake')
    expect(settings).toMatchObject([{ field: `quantity:${set.span.start}`, by: desk.editor }])
  })

  test.each`
    reading                                      | message
    ${{ min: 5, max: 4 }}                        | ${'The least, 5, is more than the most, 4'}
    ${{ min: Number.NaN, max: 4 }}               | ${'no number'}
    ${{ min: 1, max: Number.POSITIVE_INFINITY }} | ${'no number'}
  `('$reading is refused', async ({ reading, message }: { reading: object; message: string }) => {
    await expect(correctMiles(reading)).rejects.toThrow(message)
    expect((await claimWith('lake')).settings).toEqual([])
  })

  test.each`
    words            | cue
    ${'broken out'}  | ${'broken out'}
    ${'  said '}     | ${'said'}
    ${'AID WORKERS'} | ${'aid workers'}
    ${null}          | ${''}
  `('the cue “$words” stands as “$cue”', async ({ words, cue }: { words: string | null; cue: string }) => {
    const { key: claimKey } = await claimWith('Cholera')
    await desk.actions.correctCue({ claimKey, words, by: desk.editor })
    const { attribution } = await claimWith('Cholera')
    expect(textOfAll(TEXT, attribution.cue)).toBe(cue)
    // Of two “said”, the one that stands by the claim.
    if (words === '  said ') expect(attribution.cue[0]!.start).toBeGreaterThan(TEXT.indexOf('Cholera'))
  })

  test('a cue that stands nowhere is refused', async () => {
    const { key: claimKey } = await claimWith('Cholera')
    const act = { claimKey, words: 'whispered', by: desk.editor }
    await expect(desk.actions.correctCue(act)).rejects.toThrow('“whispered” does not stand in the text')
  })

  test('kind and checkability hold, and the source set after them leaves the kind', async () => {
    const { key: claimKey } = await claimWith('Cholera')
    await desk.actions.correctKind({ claimKey, kind: 'denial', by: desk.editor })
    await desk.actions.correctCheckability({ claimKey, checkability: 'forecast', by: desk.editor })
    await desk.actions.correctSource({ claimKey, name: 'Zoë', by: desk.colleague })
    expect(await claimWith('Cholera')).toMatchObject({
      attribution: { kind: 'denial' },
      worth: { checkability: 'forecast' },
    })
    const { settings = [] } = await claimWith('Cholera')
    expect(settings.map(({ field, by }) => [field, by.name]).sort()).toEqual([
      ['checkability', 'First editor'],
      ['kind', 'First editor'],
      ['source', 'Second editor'],
    ])
  })

  test('nobody’s kind is refused where there is a source', async () => {
    const { key: claimKey } = await claimWith('Cholera')
    const act = { claimKey, kind: 'none', by: desk.editor } as const
    await expect(desk.actions.correctKind(act)).rejects.toThrow('take the source off')
  })

  test('what was set is not read over when the claim is split or merged', async () => {
    const { key: claimKey } = await claimWith('lake')
    await correctMiles()
    await desk.actions.correctHedging({ claimKey, level: 3, by: desk.editor })
    await desk.actions.splitClaim({ claimKey, at: TEXT.indexOf('(21'), by: desk.editor })
    const second = (await open()).claims.find(({ madeBy, key }) => madeBy === 'split' && key !== claimKey)!
    expect(second.quantities).toMatchObject([{ min: 31, unit: 'mile' }])
    expect(second.hedging.level).toBe(3)
    expect(second.settings?.map(({ field }) => field.replace(/\d+/, '')).sort()).toEqual([
      'hedging',
      'quantity:',
    ])
    await desk.actions.mergeClaims({ claimKey, otherKey: second.key, by: desk.editor })
    const merged = await claimWith('lake')
    expect(merged.quantities.map(({ min }) => min)).toContain(31)
    expect(merged.hedging.level).toBe(3)
  })
})

describe('the findings that rested on it', () => {
  test('a figure set right resolves what the old one raised, in the log and with its reason', async () => {
    expect(await finding('conversion-off')).toMatchObject({ state: 'open' })
    await correctMiles()
    expect(await finding('conversion-off')).toMatchObject({
      state: 'resolved',
      reason: 'Resolved by a correction.',
      by: desk.editor,
    })
    const { history, progress } = await open()
    expect(history.map(({ activity }) => activity)).toContain('finding-resolved')
    expect(progress.openFindings).toBe((await open()).findings.filter(({ state }) => state === 'open').length)
  })

  test('taken back, it is open again; done again, resolved', async () => {
    await correctMiles()
    await desk.actions.takeBack({ articleId, by: desk.editor })
    expect(await finding('conversion-off')).toMatchObject({ state: 'open', reason: null, by: null })
    await desk.actions.doAgain({ articleId, by: desk.editor })
    expect(await finding('conversion-off')).toMatchObject({ state: 'resolved' })
  })

  test('a figure set wrong raises one that was not there', async () => {
    await correctMiles()
    const before = (await open()).findings.length
    await correctMiles({ min: 90, max: 90 })
    expect(await finding('conversion-off')).toMatchObject({ state: 'open' })
    expect((await open()).findings).toHaveLength(before)
  })

  test('a source resolves that a grave statement had none, and a claim without one raises it', async () => {
    const { key: claimKey } = await claimWith('31 people')
    expect(await finding('unattributed-grave')).toMatchObject({ state: 'open' })
    await desk.actions.correctSource({ claimKey, name: 'Red Cross', by: desk.editor })
    expect(await finding('unattributed-grave')).toMatchObject({ state: 'resolved' })
    await desk.actions.correctSource({ claimKey, name: null, by: desk.editor })
    expect(await finding('unattributed-grave')).toMatchObject({ state: 'open' })
  })

  test('what a person dismissed stays dismissed', async () => {
    const { key: findingKey } = (await finding('conversion-off'))!
    await desk.actions.dismissFinding({ findingKey, reason: 'Sea miles', by: desk.colleague })
    await correctMiles()
    expect(await finding('conversion-off')).toMatchObject({ state: 'dismissed', reason: 'Sea miles' })
  })

  test('a claim that is taken away takes its finding along', async () => {
    const { key: claimKey } = await claimWith('31 people')
    await desk.actions.removeClaim({ claimKey, by: desk.editor })
    expect(await finding('unattributed-grave')).toMatchObject({ state: 'resolved' })
    await desk.actions.takeBack({ articleId, by: desk.editor })
    expect(await finding('unattributed-grave')).toMatchObject({ state: 'open' })
  })
})

test('names to complete from: the article’s sources, whom it mentions, whom the desk knows', async () => {
  const { actions, editor: by } = desk
  const submission = { headline: 'Other', publishedAt: null, text: 'The bridge fell, Zoë Lopez said.' }
  await actions.importArticle({ by, submission })
  const names = await actions.sourceNames(articleId)
  expect(names).toEqual(expect.arrayContaining(['Zoë Lopez']))
  expect(names.some((name) => name.includes('mayor'))).toBe(true)
})
