import type { Logged } from '../domain/decision.ts'
import { Refused } from '../domain/errors.ts'
import type { Stores } from '../domain/stores.ts'
import type { Reversal } from './reversal.ts'

/** How acts on a right of reply are undone and done again. */
export const REPLY_REVERSALS = {
  'reply-asked': {
    undo: async ({ replies }, { subject }, { at }) => {
      await replies.get(subject)
      await replies.withdraw(subject, at)
    },
    redo: ({ replies }, { subject }) => replies.withdraw(subject, null),
  },
  'reply-answered': {
    undo: (stores, { subject, before, after }) => setAnswer(stores, subject, { from: after, to: before }),
    redo: (stores, { subject, before, after }) => setAnswer(stores, subject, { from: before, to: after }),
  },
  'reply-withdrawn': {
    undo: ({ replies }, { subject }) => replies.withdraw(subject, null),
    redo: ({ replies }, { subject }, { at }) => replies.withdraw(subject, at),
  },
} as const satisfies Record<string, Reversal>

const setAnswer = async (
  { replies }: Stores,
  replyId: string,
  { from, to }: Readonly<{ from: Logged; to: Logged }>,
): Promise<void> => {
  const { answer } = await replies.get(replyId)
  if (answer !== wordIn(from, 'answer'))
    throw new Refused('The answer has been written anew since: look at it, and decide anew.')
  const at = wordIn(to, 'at')
  await replies.answer(replyId, wordIn(to, 'answer'), at === null ? null : new Date(at))
}

const wordIn = (value: Logged, field: string): string | null => {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return null
  const word = (value as Readonly<Record<string, Logged>>)[field]
  return typeof word === 'string' ? word : null
}
