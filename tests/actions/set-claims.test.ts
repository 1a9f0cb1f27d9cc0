import { beforeEach, describe, expect, test } from 'vitest'
import { textOf, textOfAll } from '../../src/domain/span.ts'
import type { Workbench } from '../../src/domain/workbench.ts'
import { at } from '../copy-read.ts'
import { addArticle, openTestDesk, type TestDesk } from '../desk.ts'

let desk: TestDesk
let articleId: string

const TEXT =
  '🙂 The bridge fell at noon and two roads were shut.\nŁódź was calm, the mayor said.\nNobody was hurt.'

beforeEach(async () => {
  desk = await openTestDesk()
  articleId = await addArticle(desk, TEXT)
})

const open = (): Promise<Workbench> => desk.actions.openArticle(articleId)
const claim = async (number: number) => (await open()).claims.find((each) => each.number === number)!
const key = async (number: number) => (await claim(number)).key
const order = async () =>
  (await open()).claims.map(({ number, spans }) => [number, textOfAll(TEXT, spans)] as const)
const mark = async (number: number, kind: 'verified' | 'disputed') =>
  desk.actions.recordVerdict({ claimKey: await key(number), kind, note: null, by: desk.colleague })

const CALL = {
  kind: 'call',
  stance: 'supports',
  title: 'The mayor’s office',
  url: null,
  quotation: null,
  reliability: null,
  credibility: null,
} as const

describe('adding', () => {
  test('words become a claim with the next number, which stands where its words stand', async () => {
    const spans = [at(TEXT, 'two roads were shut')]
    await desk.actions.addClaim({ articleId, spans, by: desk.editor })
    expect(await order()).toEqual([
      [1, '🙂 The bridge fell at noon and two roads were shut.'],
      [4, 'two roads were shut'],
      [2, 'Łódź was calm, the mayor said.'],
      [3, 'Nobody was hurt.'],
    ])
    expect(await claim(4)).toMatchObject({ madeBy: 'added', quantities: [{ min: 2, max: 2 }] })
  })

  test.each`
    chosen                         | becomes
    ${'oads were shu'}             | ${'roads were shut'}
    ${' bridge fell at noon and '} | ${'bridge fell at noon and'}
    ${'was calm, '}                | ${'was calm'}
    ${'ódź was cal'}               | ${'Łódź was calm'}
  `('“$chosen” is made “$becomes”', async ({ chosen, becomes }: { chosen: string; becomes: string }) => {
    await desk.actions.addClaim({ articleId, spans: [at(TEXT, chosen)], by: desk.editor })
    expect(textOfAll(TEXT, (await claim(4)).spans)).toBe(becomes)
  })

  test.each`
    spans                             | message
    ${[]}                             | ${'No words are chosen'}
    ${[{ start: 2, end: 3 }]}         | ${'No words are chosen'}
    ${[{ start: 900, end: 990 }]}     | ${'No words are chosen'}
    ${[at(TEXT, 'Nobody was hurt.')]} | ${'These words are claim 3 already.'}
  `('$spans is refused: $message', async ({ spans, message }: { spans: []; message: string }) => {
    await expect(desk.actions.addClaim({ articleId, spans, by: desk.editor })).rejects.toThrow(message)
    expect((await open()).claims).toHaveLength(3)
  })

  test('a number is not given twice, also after its claim was taken back', async () => {
    const spans = [at(TEXT, 'two roads')]
    await desk.actions.addClaim({ articleId, spans, by: desk.editor })
    await desk.actions.takeBack({ articleId, by: desk.editor })
    await desk.actions.addClaim({ articleId, spans, by: desk.editor })
    expect((await order()).map(([number]) => number)).toEqual([1, 5, 2, 3])
  })
})

describe('splitting', () => {
  const split = async (number: number, words: string) =>
    desk.actions.splitClaim({ claimKey: await key(number), at: at(TEXT, words).start, by: desk.editor })

  test('the first keeps number, evidence and notes; the second has them too; both ask for a verdict', async () => {
    await mark(1, 'verified')
    await desk.actions.attachEvidence({ claimKey: await key(1), entry: CALL, by: desk.editor })
    await desk.actions.addNote({ claimKey: await key(1), copy: 'Heard it', by: desk.colleague })
    await split(1, 'and two roads')
    expect(await order()).toEqual([
      [1, '🙂 The bridge fell at noon'],
      [4, 'and two roads were shut.'],
      [2, 'Łódź was calm, the mayor said.'],
      [3, 'Nobody was hurt.'],
    ])
    for (const number of [1, 4])
      expect(await claim(number)).toMatchObject({
        verdict: null,
        reshaped: true,
        madeBy: 'split',
        evidence: [{ title: 'The mayor’s office' }],
        notes: [{ copy: 'Heard it', by: desk.colleague }],
      })
  })

  test('a word that is cut goes with the second', async () => {
    await split(1, 'wo roads')
    expect((await order())[1]).toEqual([4, 'two roads were shut.'])
  })

  test.each(['🙂', 'The'])('before “%s” there is nothing to split off', async (words) => {
    await expect(split(1, words)).rejects.toThrow('Both parts have words')
  })

  test('a verdict that a colleague gave on a part since is not lost by taking back', async () => {
    await split(1, 'and two roads')
    await mark(4, 'disputed')
    await expect(desk.actions.takeBack({ articleId, by: desk.editor })).rejects.toThrow('changed since')
    expect((await claim(4)).verdict?.kind).toBe('disputed')
  })
})

describe('merging', () => {
  const merge = async (one: number, other: number) =>
    desk.actions.mergeClaims({ claimKey: await key(one), otherKey: await key(other), by: desk.editor })

  test.each`
    first         | second        | verdict       | rechecked
    ${'verified'} | ${'verified'} | ${'verified'} | ${false}
    ${'verified'} | ${'disputed'} | ${null}       | ${true}
    ${'verified'} | ${null}       | ${null}       | ${true}
    ${null}       | ${'verified'} | ${null}       | ${true}
    ${null}       | ${null}       | ${null}       | ${false}
  `(
    '$first and $second make $verdict',
    async ({
      first,
      second,
      verdict,
      rechecked,
    }: Record<string, 'verified' | 'disputed' | null | boolean>) => {
      if (typeof first === 'string') await mark(2, first)
      if (typeof second === 'string') await mark(3, second)
      await merge(2, 3)
      const merged = await claim(2)
      expect(merged.verdict?.kind ?? null).toBe(verdict)
      expect(merged.reshaped).toBe(rechecked)
      expect((await order()).map(([number]) => number)).toEqual([1, 2])
      expect((await open()).progress.claims).toBe(2)
    },
  )

  test('evidence and notes of both go with it, and its places are those of both', async () => {
    await desk.actions.attachEvidence({ claimKey: await key(3), entry: CALL, by: desk.editor })
    await desk.actions.addNote({ claimKey: await key(1), copy: 'Mine', by: desk.editor })
    await merge(1, 3)
    const { evidence, notes, spans } = await claim(1)
    expect([evidence.length, notes.length]).toEqual([1, 1])
    expect(spans.map((span) => textOf(TEXT, span))).toEqual([
      '🙂 The bridge fell at noon and two roads were shut.',
      'Nobody was hurt.',
    ])
  })

  test('neighbours with no word between them are one place', async () => {
    await merge(2, 3)
    expect((await claim(2)).spans).toHaveLength(1)
  })

  test('a claim is not merged with itself, nor with one that is away', async () => {
    await expect(merge(2, 2)).rejects.toThrow('not merged with itself')
    const away = await key(3)
    await desk.actions.removeClaim({ claimKey: away, by: desk.colleague })
    const act = { claimKey: await key(2), otherKey: away, by: desk.editor }
    await expect(desk.actions.mergeClaims(act)).rejects.toThrow('Claim 3 has been taken away')
  })
})

describe('taking away', () => {
  test('a claim stays readable, with who took it away, and is put back by anybody', async () => {
    const claimKey = await key(2)
    await desk.actions.removeClaim({ claimKey, by: desk.editor })
    const { claims, removed, progress } = await open()
    expect(claims.map(({ number }) => number)).toEqual([1, 3])
    expect(progress.claims).toBe(2)
    expect(removed).toMatchObject([
      { key: claimKey, number: 2, words: 'Łódź was calm, the mayor said.', by: desk.editor },
    ])
    await desk.actions.restoreClaim({ claimKey, by: desk.colleague })
    expect((await open()).claims.map(({ number }) => number)).toEqual([1, 2, 3])
    expect((await open()).removed).toEqual([])
    await desk.actions.takeBack({ articleId, by: desk.colleague })
    expect((await open()).removed).toMatchObject([{ number: 2, by: desk.editor }])
  })

  test('what is away is not marked, and what is there is not put back', async () => {
    const claimKey = await key(2)
    await expect(desk.actions.restoreClaim({ claimKey, by: desk.editor })).rejects.toThrow(
      'nothing to put back',
    )
    await desk.actions.removeClaim({ claimKey, by: desk.editor })
    await expect(mark(2, 'verified')).rejects.toThrow()
    const verdict = { claimKey, kind: 'verified', note: null, by: desk.colleague } as const
    await expect(desk.actions.recordVerdict(verdict)).rejects.toThrow('Claim 2 has been taken away')
  })
})

describe('two people', () => {
  test.each(['remove', 'split', 'merge', 'kind'] as const)(
    'to %s a claim that a colleague has changed since is a conflict; after one’s own change it is none',
    async (what) => {
      const { key: claimKey, version } = await claim(1)
      const otherKey = await key(2)
      const act = { claimKey, version, by: desk.editor }
      const doing = {
        remove: () => desk.actions.removeClaim(act),
        split: () => desk.actions.splitClaim({ ...act, at: at(TEXT, 'and two').start }),
        merge: () => desk.actions.mergeClaims({ ...act, otherKey }),
        kind: () => desk.actions.correctKind({ ...act, kind: 'denial' }),
      }[what]
      await desk.actions.correctHedging({ claimKey, level: 3, by: desk.colleague })
      await expect(doing()).rejects.toThrow('while you had it open')
      await desk.actions.correctHedging({ claimKey, level: 2, by: desk.editor })
      await doing()
    },
  )

  test('of two verdicts given at once, the later is told of the earlier', async () => {
    const claimKey = await key(1)
    const marked = (by: typeof desk.editor, kind: 'verified' | 'disputed') =>
      desk.actions.recordVerdict({ claimKey, kind, note: null, by, seen: '' })
    const results = await Promise.allSettled([
      marked(desk.editor, 'verified'),
      marked(desk.colleague, 'disputed'),
    ])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await open()).history.filter(({ activity }) => activity === 'verdict-recorded')).toHaveLength(1)
  })
})

test('nothing of this is done on a signed article', async () => {
  const { actions, editor: by } = desk
  const [one, two] = [await key(1), await key(2)]
  await actions.signOff({ articleId, reason: 'As it is', by })
  const spans = [at(TEXT, 'two roads')]
  for (const act of [
    () => actions.addClaim({ articleId, spans, by }),
    () => actions.splitClaim({ claimKey: one, at: 20, by }),
    () => actions.mergeClaims({ claimKey: one, otherKey: two, by }),
    () => actions.removeClaim({ claimKey: one, by }),
    () => actions.correctKind({ claimKey: one, kind: 'denial', by }),
  ])
    await expect(act()).rejects.toThrow('signed off')
})
