import type { Editor } from '../domain/editor.ts'
import { Refused } from '../domain/errors.ts'
import { blockersIn } from '../domain/sign-off.ts'
import type { Doing } from '../domain/doing.ts'
import type { Keeping, Stores } from '../domain/stores.ts'
import type { Actions } from './actions.ts'
import { filled } from './filled.ts'
import { knownEditor } from './known-editor.ts'

/** Putting one's name to an article. Signed, it can only be read; a corrected version opens a new revision. */
export const signOffActions = ({
  stores,
  together,
}: Keeping): Pick<Actions, 'openSignOff' | 'signOff' | 'withdrawSignature'> => ({
  openSignOff: async (articleId) => {
    const [{ id }, now] = [await stores.articles.newest(articleId), new Date()]
    return {
      blockers: await stores.signOffs.blockers(id, now),
      overdue: await stores.signOffs.overdueReplies(id, now),
      signatures: await stores.signOffs.of(id),
      needsSecond: (await stores.rules.get('second-reader')).isOn,
    }
  },

  signOff: ({ articleId, reason, second = null, by }) =>
    together(async (all) => {
      const { articles, signOffs, decisions, rules } = all
      const [revision, at] = [await articles.newest(articleId), new Date()]
      const signatures = await signOffs.of(revision.id)
      if (signatures.some((signature) => signature.by.id === by.id))
        throw new Refused('Your name stands under it already: a second one has to be a colleague’s.')
      const blockers = await signOffs.blockers(revision.id, at)
      const [open, kept] = [blockersIn(blockers), filled(reason)]
      if (open.length > 0 && kept === null)
        throw new Refused(`${open.join(', ')}: settle this, or say why it is signed off all the same.`)
      const needsSecond = (await rules.get('second-reader')).isOn
      const signature = { by, at, blockers, reason: open.length > 0 ? kept : null, needsSecond }
      const reader = signatures.length === 0 ? await secondReader(all, second, by) : null
      const subject = await signOffs.add(revision.id, signature)
      await askSecond(all, { articleId, reader }, { by, at })
      const asked = reader === null ? {} : { second: reader.name }
      const after = { revision: revision.number, reason: signature.reason, ...blockers, ...asked }
      return decisions.add({ activity: 'article-signed', articleId, by, at, before: null, after, subject })
    }),

  withdrawSignature: ({ articleId, by }) =>
    together(async (all) => {
      const { articles, signOffs, decisions } = all
      const revision = await articles.newest(articleId)
      const mine = (await signOffs.of(revision.id)).find((signature) => signature.by.id === by.id)
      if (!mine) throw new Refused('Your name does not stand under it: there is nothing to take back.')
      const at = new Date()
      await signOffs.withdraw(revision.id, { by, at })
      await askSecond(all, { articleId, reader: null }, { by, at })
      const before = { revision: revision.number, reason: mine.reason }
      return decisions.add({ activity: 'signature-withdrawn', articleId, by, at, before, after: null })
    }),
})

const secondReader = async (stores: Stores, name: string | null, by: Editor): Promise<Editor | null> => {
  const reader = await knownEditor(stores, name)
  if (reader?.id === by.id)
    throw new Refused('The second reader is somebody else than the first: choose a colleague, or nobody.')
  return reader
}

/** Asks somebody to sign as the second reader; whoever was asked before is asked no more. */
const askSecond = async (
  { notices }: Stores,
  { articleId, reader }: { articleId: string; reader: Editor | null },
  { by, at }: Doing,
): Promise<void> => {
  await notices.finishAll({ kind: 'second-reader', articleId, claimKeys: null }, at)
  if (reader === null) return
  const notice = { from: by, kind: 'second-reader', articleId, claimKey: null, copy: null, at } as const
  await notices.addAll([{ ...notice, to: reader }])
}
