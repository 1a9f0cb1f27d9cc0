import { Refused } from '../domain/errors.ts'
import { blockersIn } from '../domain/sign-off.ts'
import type { Keeping } from '../domain/stores.ts'
import type { Actions } from './actions.ts'
import { filled } from './filled.ts'

/** Putting one's name to an article. Signed, it can only be read; a corrected version opens a new revision. */
export const signOffActions = ({
  stores,
  together,
}: Keeping): Pick<Actions, 'openSignOff' | 'signOff' | 'withdrawSignature'> => ({
  openSignOff: async (articleId) => {
    const { id } = await stores.articles.newest(articleId)
    return { blockers: await stores.signOffs.blockers(id), signatures: await stores.signOffs.of(id) }
  },

  signOff: ({ articleId, reason, by }) =>
    together(async ({ articles, signOffs, decisions }) => {
      const revision = await articles.newest(articleId)
      const [signatures, blockers] = [await signOffs.of(revision.id), await signOffs.blockers(revision.id)]
      if (signatures.some((signature) => signature.by.id === by.id))
        throw new Refused('Your name stands under it already: a second one has to be a colleague’s.')
      const [open, kept] = [blockersIn(blockers), filled(reason)]
      if (open.length > 0 && kept === null)
        throw new Refused(`${open.join(', ')}: settle this, or say why it is signed off all the same.`)
      const at = new Date()
      const signature = { by, at, blockers, reason: open.length > 0 ? kept : null }
      const subject = await signOffs.add(revision.id, signature)
      const after = { revision: revision.number, reason: signature.reason, ...blockers }
      return decisions.add({ activity: 'article-signed', articleId, by, at, before: null, after, subject })
    }),

  withdrawSignature: ({ articleId, by }) =>
    together(async ({ articles, signOffs, decisions }) => {
      const revision = await articles.newest(articleId)
      const mine = (await signOffs.of(revision.id)).find((signature) => signature.by.id === by.id)
      if (!mine) throw new Refused('Your name does not stand under it: there is nothing to take back.')
      const at = new Date()
      await signOffs.withdraw(revision.id, { by, at })
      const before = { revision: revision.number, reason: mine.reason }
      return decisions.add({ activity: 'signature-withdrawn', articleId, by, at, before, after: null })
    }),
})
