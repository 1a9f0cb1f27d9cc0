import { beforeEach, expect, test } from 'vitest'
import { addArticle, openTestDesk, type TestDesk } from '../desk.ts'

let desk: TestDesk
let articleId: string

const open = () => desk.actions.openArticle(articleId)

beforeEach(async () => {
  desk = await openTestDesk()
  articleId = await addArticle(desk)
})

/** Settles everything: verdicts that need no evidence, the finding dismissed. */
const settle = async () => {
  const { actions, editor: by } = desk
  const { claims, findings } = await open()
  const claimKeys = claims.map(({ key }) => key)
  await actions.markClaims({ articleId, claimKeys, kind: 'disputed', note: null, by })
  await actions.dismissFinding({ findingKey: findings[0]!.key, reason: 'A quotation.', by })
}

test('what is open is counted, and named in the refusal', async () => {
  const { actions, editor: by } = desk
  const { claims } = await open()
  await actions.recordVerdict({ claimKey: claims[0]!.key, kind: 'verified', note: null, by })
  expect(await actions.openSignOff(articleId)).toEqual({
    blockers: { unchecked: 2, openFindings: 1, verdictsWithoutEvidence: 1 },
    signatures: [],
  })
  await expect(actions.signOff({ articleId, reason: ' ', by })).rejects.toThrow(
    '2 claims are unchecked, 1 finding is open, 1 claim is verified without evidence',
  )
  expect((await open()).signatures).toEqual([])
})

test('signed in spite of what is open, it carries the reason and what was open', async () => {
  const { actions, editor: by } = desk
  await actions.signOff({ articleId, reason: ' The presses run at six. ', by })
  expect((await open()).signatures).toMatchObject([
    { by, reason: 'The presses run at six.', blockers: { unchecked: 3, openFindings: 1 } },
  ])
  expect((await open()).history[0]).toMatchObject({
    activity: 'article-signed',
    after: { unchecked: 3, revision: 1 },
  })
})

test('with nothing open, no reason is needed or kept', async () => {
  await settle()
  await desk.actions.signOff({ articleId, reason: 'For no reason.', by: desk.editor })
  expect((await open()).signatures).toMatchObject([{ reason: null }])
})

test('signed off, it can only be read, until the signature is taken back', async () => {
  const { actions, editor: by, colleague } = desk
  await settle()
  await actions.signOff({ articleId, reason: null, by })
  const { claims, findings } = await open()
  const claimKey = claims[0]!.key
  const acts = [
    () => actions.recordVerdict({ claimKey, kind: 'verified', note: null, by: colleague }),
    () => actions.clearVerdict({ claimKey, by: colleague }),
    () => actions.addNote({ claimKey, copy: 'Late', by: colleague }),
    () => actions.correctHedging({ claimKey, level: 1, by: colleague }),
    () => actions.reopenFinding({ findingKey: findings[0]!.key, by: colleague }),
    () =>
      actions.markClaims({ articleId, claimKeys: [claimKey], kind: 'verified', note: null, by: colleague }),
    () => actions.takeBack({ articleId, by }),
  ]
  for (const act of acts) await expect(act()).rejects.toThrow('signed off')
  await actions.withdrawSignature({ articleId, by })
  await actions.addNote({ claimKey, copy: 'In time', by: colleague })
  expect((await open()).claims[0]!.notes).toHaveLength(1)
})

test('a second name is a colleague’s', async () => {
  const { actions, editor, colleague } = desk
  await settle()
  await actions.signOff({ articleId, reason: null, by: editor })
  await expect(actions.signOff({ articleId, reason: null, by: editor })).rejects.toThrow('colleague')
  await actions.signOff({ articleId, reason: null, by: colleague })
  expect((await open()).signatures?.map((signature) => signature.by)).toEqual([editor, colleague])
  await actions.withdrawSignature({ articleId, by: editor })
  await expect(actions.withdrawSignature({ articleId, by: editor })).rejects.toThrow('nothing to take back')
  expect((await open()).signatures?.map((signature) => signature.by)).toEqual([colleague])
})

test('a corrected version opens a new revision; the signed one stays signed', async () => {
  const { actions, editor: by } = desk
  await settle()
  await actions.signOff({ articleId, reason: null, by })
  const submission = { headline: 'Bridge falls', publishedAt: '2024-03-04', text: 'The bridge fell at one.' }
  await actions.reviseArticle({ articleId, submission, by })
  expect(await open()).toMatchObject({ revision: { number: 2 }, signatures: [] })
  expect(
    (await actions.listRevisions(articleId)).map(({ number, signedOff }) => [number, signedOff]),
  ).toEqual([
    [2, false],
    [1, true],
  ])
  expect((await actions.openRevision({ articleId, number: 1 })).signatures).toMatchObject([{ by }])
})
