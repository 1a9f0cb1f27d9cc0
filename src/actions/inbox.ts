import { NotFound } from '../domain/errors.ts'
import { mentionsIn } from '../domain/mentions.ts'
import type { Doing } from '../domain/doing.ts'
import type { Keeping, Stores } from '../domain/stores.ts'
import type { Actions } from './actions.ts'

/** What waits for a person, and saying that something of it is done. */
export const inboxActions = ({ stores, together }: Keeping): Pick<Actions, 'openInbox' | 'finishNotice'> => ({
  openInbox: (editor) => stores.notices.waitingFor(editor, new Date()),

  finishNotice: ({ noticeId, by }) =>
    together(async ({ notices }) => {
      const { toId } = await notices.get(noticeId)
      // Nobody else’s inbox is anybody’s business.
      if (toId !== by.id) throw new NotFound('notice', noticeId)
      await notices.finish(noticeId, new Date())
    }),
})

/** Tells those whom a note names; whoever writes on a claim has thereby answered the notes there that name them. */
export const tellMentioned = async (
  { editors, notices }: Stores,
  { articleId, claimKey, copy }: { articleId: string; claimKey: string; copy: string },
  { by, at }: Doing,
): Promise<void> => {
  await notices.finishAll({ kind: 'mentioned', articleId, claimKeys: [claimKey], toId: by.id }, at)
  const named = new Map(mentionsIn(copy, await editors.list()).map(({ editor }) => [editor.id, editor]))
  const notice = { from: by, kind: 'mentioned', articleId, claimKey, copy, at } as const
  const others = [...named.values()].filter((to) => to.id !== by.id)
  await notices.addAll(others.map((to) => ({ ...notice, to })))
}
