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
    blockers: { unchecked: 2, openFindings: 1, verdictsWithoutEvidence: 1, repliesOverdue: 0 },
    overdue: [],
    signatures: [],
    needsSecond: false,
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

/** Asks for a reply on the first claim, straight into the store. */
const askReply = async (deadline: Date, more: Readonly<{ answeredAt?: Date; withdrawnAt?: Date }> = {}) => {
  const { claims } = await open()
  const asked = { whom: 'The mayor', askedAt: deadline, at: deadline, deadline, ...more }
  const claimId = claims[0]!.key
  await desk.database.replyRequest.create({
    data: { id: crypto.randomUUID(), claimId, editorId: desk.editor.id, ...asked },
  })
}

const PAST = new Date('2020-01-01T00:00:00Z')

test('a reply that is overdue blocks and waits for whoever asked; answered, withdrawn or not yet due it does not', async () => {
  const { actions, editor: by } = desk
  await settle()
  await askReply(PAST, { answeredAt: PAST })
  await askReply(PAST, { withdrawnAt: PAST })
  await askReply(new Date('9999-01-01T00:00:00Z'))
  expect((await actions.openSignOff(articleId)).blockers.repliesOverdue).toBe(0)
  await askReply(PAST)
  expect((await actions.openSignOff(articleId)).overdue).toMatchObject([
    { whom: 'The mayor', deadline: PAST },
  ])
  expect(await actions.openInbox(by)).toMatchObject([
    { kind: 'reply', copy: 'The mayor', claim: { number: 1 } },
  ])
  await expect(actions.signOff({ articleId, reason: null, by })).rejects.toThrow('1 reply is overdue')
})

test('with a rule for it, an article waits for a second reader, who is asked by name and is somebody else', async () => {
  const { actions, editor, colleague } = desk
  await settle()
  await actions.setRule({ name: 'second-reader', isOn: true, by: editor })
  const sign = (second: string) => actions.signOff({ articleId, reason: null, second, by: editor })
  await expect(sign(editor.name)).rejects.toThrow('somebody else than the first')
  await expect(sign('Nobody at all')).rejects.toThrow('Nobody at this desk')
  await sign(colleague.name)
  const state = async () => (await actions.listArticles())[0]?.signOff
  expect(await state()).toBe('waiting')
  expect(await actions.openInbox(colleague)).toMatchObject([{ kind: 'second-reading', from: editor }])
  // What the rule was then holds for what was signed under it.
  await actions.setRule({ name: 'second-reader', isOn: false, by: editor })
  expect(await state()).toBe('waiting')
  await actions.signOff({ articleId, reason: null, by: colleague })
  expect(await state()).toBe('signed')
  expect(await actions.openInbox(colleague)).toEqual([])
})

test('a signature taken back asks nobody any more', async () => {
  const { actions, editor, colleague } = desk
  await settle()
  await actions.signOff({ articleId, reason: null, second: colleague.name, by: editor })
  await actions.withdrawSignature({ articleId, by: editor })
  expect(await actions.openInbox(colleague)).toEqual([])
  expect((await actions.listArticles())[0]?.signOff).toBe('open')
})
