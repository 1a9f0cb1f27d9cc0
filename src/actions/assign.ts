import { randomUUID } from 'node:crypto'
import type { Editor } from '../domain/editor.ts'
import type { Doing } from '../domain/doing.ts'
import type { Keeping, Stores } from '../domain/stores.ts'
import type { Actions } from './actions.ts'
import { knownEditor } from './known-editor.ts'
import { refuseFrozen } from './workable.ts'

/** Giving claims and articles to a colleague, or to oneself, to check. */
export const assignActions = ({
  stores: read,
  together,
}: Keeping): Pick<Actions, 'listEditors' | 'assignClaims' | 'assignArticle'> => ({
  listEditors: read.editors.list,

  assignClaims: ({ articleId, claimKeys, to, by }) =>
    together(async (stores) => {
      const assignee = await knownEditor(stores, to)
      const found = await stores.claims.getAll([...new Set(claimKeys)])
      const here = found.filter((claim) => claim.articleId === articleId)
      for (const { frozen } of here) refuseFrozen(frozen)
      const changing = here.filter((claim) => claim.assignee?.id !== assignee?.id)
      const doing = { by, at: new Date() }
      const keys = changing.map(({ key }) => key)
      await giveClaims(stores, { articleId, claimKeys: keys, to: assignee }, doing)
      const batch = keys.length > 1 ? { batch: randomUUID() } : {}
      const entries = changing.map(({ key, assignee: before }) => ({
        ...doing,
        activity: 'claim-assigned' as const,
        articleId,
        claimId: key,
        before: logged(before),
        after: logged(assignee),
        subject: key,
        ...batch,
      }))
      await stores.decisions.addAll(entries)
      return { assigned: keys.length, to: assignee }
    }),

  assignArticle: ({ articleId, to, by }) =>
    together(async (stores) => {
      await stores.articles.newest(articleId)
      const [assignee, before] = [
        await knownEditor(stores, to),
        await stores.assignments.ofArticle(articleId),
      ]
      const doing = { by, at: new Date() }
      await giveArticle(stores, { articleId, to: assignee }, doing)
      const told = { before: logged(before), after: logged(assignee), subject: articleId }
      return stores.decisions.add({ ...doing, activity: 'article-assigned', articleId, ...told })
    }),
})

/** Gives claims of an article to somebody, who finds them in their inbox; those who had them do not any more. */
export const giveClaims = async (
  { assignments, notices }: Stores,
  { articleId, claimKeys, to }: { articleId: string; claimKeys: readonly string[]; to: Editor | null },
  { by, at }: Doing,
): Promise<void> => {
  await assignments.giveClaims(claimKeys, to)
  await notices.finishAll({ kind: 'assigned', articleId, claimKeys }, at)
  const notice = { from: by, kind: 'assigned', articleId, copy: null, at } as const
  if (to !== null) await notices.addAll(claimKeys.map((claimKey) => ({ ...notice, to, claimKey })))
}

/** Gives an article to somebody. */
export const giveArticle = async (
  { assignments, notices }: Stores,
  { articleId, to }: { articleId: string; to: Editor | null },
  { by, at }: Doing,
): Promise<void> => {
  await assignments.giveArticle(articleId, to)
  await notices.finishAll({ kind: 'assigned', articleId, claimKeys: null }, at)
  const notice = { from: by, kind: 'assigned', articleId, claimKey: null, copy: null, at } as const
  if (to !== null) await notices.addAll([{ ...notice, to }])
}

const logged = (editor: Editor | null) => editor && { id: editor.id, name: editor.name }
