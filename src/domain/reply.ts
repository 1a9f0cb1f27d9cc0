import type { Editor } from './editor.ts'

/** What an editor enters of somebody's right of reply: who was asked about a claim, when, and until when. */
export type ReplyEntry = Readonly<{ whom: string; askedAt: Date; deadline: Date | null }>

/** Somebody's right of reply; `answer` is `null` as long as none has come. */
export type Reply = ReplyEntry &
  Readonly<{ id: string; answer: string | null; answeredAt: Date | null; by: Editor; at: Date }>

/** Whether an answer is late at a moment. */
export const isOverdue = ({ answer, deadline }: Pick<Reply, 'answer' | 'deadline'>, now: Date): boolean =>
  answer === null && deadline !== null && deadline < now
