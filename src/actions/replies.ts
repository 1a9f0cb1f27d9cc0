import { Refused } from '../domain/errors.ts'
import type { ReplyEntry } from '../domain/reply.ts'
import type { Keeping } from '../domain/stores.ts'
import type { Actions } from './actions.ts'
import { filled } from './filled.ts'
import { workableClaim } from './workable.ts'

const LONGEST_NAME = 200
const LONGEST_ANSWER = 10_000

/** Somebody's right of reply to a claim: asked, answered, withdrawn. */
export const replyActions = ({
  together,
}: Keeping): Pick<Actions, 'askReply' | 'answerReply' | 'withdrawReply'> => ({
  askReply: async ({ claimKey, entry, by }) => {
    const kept = acceptedEntry(entry)
    return together(async (stores) => {
      const { articleId } = await workableClaim(stores, claimKey)
      const at = new Date()
      const subject = await stores.replies.add(claimKey, kept, { by, at })
      const after = {
        whom: kept.whom,
        askedAt: kept.askedAt.toISOString(),
        deadline: kept.deadline?.toISOString() ?? null,
      }
      const entered = { articleId, claimId: claimKey, by, at, before: null, after, subject }
      return stores.decisions.add({ activity: 'reply-asked', ...entered })
    })
  },

  answerReply: async ({ replyId, answer, by }) => {
    const kept = filled(answer)
    if (kept === null) throw new Refused('The answer is empty: write what was answered, or that nothing was.')
    if (kept.length > LONGEST_ANSWER)
      throw new Refused(
        `The answer is longer than ${LONGEST_ANSWER.toLocaleString('en')} characters: cut it.`,
      )
    return together(async (stores) => {
      const reply = await stores.replies.get(replyId)
      const { articleId } = await workableClaim(stores, reply.claimKey)
      const at = new Date()
      await stores.replies.answer(replyId, kept, at)
      const before = { answer: reply.answer, at: reply.answeredAt?.toISOString() ?? null }
      const after = { answer: kept, at: at.toISOString() }
      const entered = { articleId, claimId: reply.claimKey, by, at, before, after, subject: replyId }
      return stores.decisions.add({ activity: 'reply-answered', ...entered })
    })
  },

  withdrawReply: ({ replyId, by }) =>
    together(async (stores) => {
      const reply = await stores.replies.get(replyId)
      const { articleId } = await workableClaim(stores, reply.claimKey)
      const at = new Date()
      await stores.replies.withdraw(replyId, at)
      const before = { whom: reply.whom }
      const entered = { articleId, claimId: reply.claimKey, by, at, before, after: null, subject: replyId }
      return stores.decisions.add({ activity: 'reply-withdrawn', ...entered })
    }),
})

const acceptedEntry = ({ whom, askedAt, deadline }: ReplyEntry): ReplyEntry => {
  const kept = filled(whom)
  if (kept === null) throw new Refused('Nobody is named: say who was asked.')
  if (kept.length > LONGEST_NAME)
    throw new Refused(`The name is longer than ${LONGEST_NAME} characters: cut it.`)
  if (Number.isNaN(askedAt.getTime()) || (deadline && Number.isNaN(deadline.getTime())))
    throw new Refused('That is no moment: give a day and a time.')
  if (deadline && deadline < askedAt)
    throw new Refused('The deadline lies before the question: one of the two is mistaken.')
  return { whom: kept, askedAt, deadline }
}
