import { beforeEach, expect, test } from 'vitest'
import { isOverdue } from '../../src/domain/reply.ts'
import { addArticle, openTestDesk, type TestDesk } from '../desk.ts'

let desk: TestDesk
let articleId: string
let claimKey: string

const ASKED = new Date('2024-03-04T10:00:00Z')
const DEADLINE = new Date('2024-03-05T10:00:00Z')

const replies = async () =>
  ((await desk.actions.openArticle(articleId)).claims[0]!.replies ?? []).map(({ whom, answer }) => [
    whom,
    answer,
  ])

const ask = async (whom = 'Ministry of Łódź') => {
  const entry = { whom, askedAt: ASKED, deadline: DEADLINE }
  await desk.actions.askReply({ claimKey, entry, by: desk.editor })
  return (await desk.actions.openArticle(articleId)).claims[0]!.replies![0]!.id
}

beforeEach(async () => {
  desk = await openTestDesk()
  articleId = await addArticle(desk)
  claimKey = (await desk.actions.openArticle(articleId)).claims[0]!.key
})

test('who was asked and what they answered is kept on the claim, and undone and done again step by step', async () => {
  const { actions, editor: by } = desk
  const replyId = await ask()
  await actions.answerReply({ replyId, answer: 'No.', by })
  await actions.answerReply({ replyId, answer: 'No comment.', by })
  const seen = [await replies()]
  for (let step = 0; step < 3; step++) {
    await actions.takeBack({ articleId, by })
    seen.push(await replies())
  }
  for (let step = 0; step < 3; step++) {
    await actions.doAgain({ articleId, by })
    seen.push(await replies())
  }
  const who = 'Ministry of Łódź'
  expect(seen).toEqual([
    [[who, 'No comment.']],
    [[who, 'No.']],
    [[who, null]],
    [],
    [[who, null]],
    [[who, 'No.']],
    [[who, 'No comment.']],
  ])
})

test('a request that is withdrawn is gone from the claim, and comes back when that is taken back', async () => {
  const { actions, editor: by } = desk
  const replyId = await ask()
  await actions.withdrawReply({ replyId, by })
  expect(await replies()).toEqual([])
  await actions.takeBack({ articleId, by })
  expect(await replies()).toEqual([['Ministry of Łódź', null]])
})

test('an answer that a colleague wrote anew is not undone over their head', async () => {
  const { actions, editor: by, colleague } = desk
  const replyId = await ask()
  await actions.answerReply({ replyId, answer: 'No.', by })
  await actions.answerReply({ replyId, answer: 'Yes.', by: colleague })
  await expect(actions.takeBack({ articleId, by })).rejects.toThrow('written anew')
  expect(await replies()).toEqual([['Ministry of Łódź', 'Yes.']])
})

test('it goes along with the claim into the next version', async () => {
  await ask()
  const text = '🙂 The bridge fell at noon. Two roads were closed in the evening.'
  const submission = { headline: 'Bridge falls', publishedAt: '2024-03-04', text }
  await desk.actions.reviseArticle({ articleId, submission, by: desk.editor })
  expect(await replies()).toEqual([['Ministry of Łódź', null]])
})

test.each`
  what                  | whom          | deadline                            | message
  ${'nobody is named'}  | ${' '}        | ${null}                             | ${'Nobody is named'}
  ${'too early an end'} | ${'Ministry'} | ${new Date('2024-03-04T09:00:00Z')} | ${'before the question'}
  ${'no moment'}        | ${'Ministry'} | ${new Date('soon')}                 | ${'no moment'}
`(
  'a request is refused: $what',
  async ({ whom, deadline, message }: { whom: string; deadline: Date; message: string }) => {
    const act = { claimKey, entry: { whom, askedAt: ASKED, deadline }, by: desk.editor }
    await expect(desk.actions.askReply(act)).rejects.toThrow(message)
  },
)

test.each`
  answer   | deadline    | now                       | overdue
  ${null}  | ${DEADLINE} | ${'2024-03-05T10:00:01Z'} | ${true}
  ${null}  | ${DEADLINE} | ${'2024-03-05T10:00:00Z'} | ${false}
  ${'No.'} | ${DEADLINE} | ${'2024-03-09T10:00:00Z'} | ${false}
  ${null}  | ${null}     | ${'2024-03-09T10:00:00Z'} | ${false}
`(
  'with the answer $answer it is overdue at $now: $overdue',
  ({ answer, deadline, now, overdue }: { answer: string; deadline: Date; now: string; overdue: boolean }) => {
    expect(isOverdue({ answer, deadline }, new Date(now))).toBe(overdue)
  },
)
