import { Denied, Refused } from '../domain/errors.ts'
import type { Doing } from '../domain/doing.ts'
import type { Keeping, VaultKey } from '../domain/stores.ts'
import type { Actions } from './actions.ts'
import { filled } from './filled.ts'
import { slowDown } from './slow-down.ts'

const LONGEST_IDENTITY = 2_000
// NIST SP 800-63B asks for 15 characters where a secret stands alone, as this one does.
const SHORTEST_PASSPHRASE = 15
const LONGEST_PASSPHRASE = 1_000

type IdentityActs = Pick<
  Actions,
  'hasPassphrase' | 'setPassphrase' | 'sealIdentity' | 'readIdentity' | 'removeIdentity'
>

/**
 * Who confidential sources are. The words pass through here and are kept by nobody but the store, sealed: no row of
 * the log, no message and no undo holds them. That is also why these acts are not taken back.
 */
export const identityActions = (keeping: Keeping): IdentityActs => {
  const { stores, together } = keeping
  const unlock = unlocking(keeping)
  return {
    hasPassphrase: stores.identities.hasPassphrase,

    setPassphrase: async ({ old, passphrase, by }) => {
      const kept = acceptedPassphrase(passphrase)
      const hadOne = await stores.identities.hasPassphrase()
      const oldKey = hadOne ? await unlock(old ?? '', { by, name: null }) : null
      const key = await stores.identities.newKey(kept)
      return together(async ({ identities, decisions }) => {
        const at = new Date()
        const changed = await identities.setKey(key, { old: oldKey, by, at })
        if (changed === null) throw changedMeanwhile()
        const after = { name: 'passphrase', resealed: changed }
        return decisions.add({ activity: 'desk-set', articleId: null, by, at, before: null, after })
      })
    },

    sealIdentity: async ({ sourceKey, words, passphrase, by }) => {
      const kept = acceptedIdentity(words)
      const { name } = await stores.registry.get(sourceKey)
      const key = await unlock(passphrase, { by, name, sourceKey })
      return logged(keeping, { activity: 'identity-sealed', sourceKey, name, by }, async (tx, doing) => {
        if (!(await tx.identities.seal(sourceKey, kept, { key, ...doing }))) throw changedMeanwhile()
      })
    },

    readIdentity: async ({ sourceKey, passphrase, by }) => {
      const { name } = await stores.registry.get(sourceKey)
      const key = await unlock(passphrase, { by, name, sourceKey })
      const opened: string[] = []
      await logged(keeping, { activity: 'identity-read', sourceKey, name, by }, async (tx) => {
        const words = await tx.identities.open(sourceKey, key)
        if (words === null) throw changedMeanwhile()
        opened.push(words)
      })
      return opened.join('')
    },

    removeIdentity: async ({ sourceKey, passphrase, by }) => {
      const { name } = await stores.registry.get(sourceKey)
      await unlock(passphrase, { by, name, sourceKey })
      return logged(keeping, { activity: 'identity-removed', sourceKey, name, by }, (tx) =>
        tx.identities.remove(sourceKey),
      )
    },
  }
}

type Asked = Readonly<{ by: Doing['by']; name: string | null; sourceKey?: string }>

/** Tries a passphrase. One that is wrong is in the log, and makes the next try wait. */
const unlocking = ({ stores }: Keeping) => {
  const inTurn = slowDown()
  return async (passphrase: string, { by, name, sourceKey }: Asked): Promise<VaultKey> => {
    if (!(await stores.identities.hasPassphrase()))
      throw new Refused('The desk has no passphrase yet: set one, then seal who the source is.')
    const tried = passphrase.slice(0, LONGEST_PASSPHRASE)
    const key = await inTurn(() => stores.identities.keyOf(tried))
    if (key !== null) return key
    await stores.decisions.add({
      activity: 'identity-refused',
      articleId: null,
      by,
      at: new Date(),
      before: null,
      after: { name },
      ...(sourceKey === undefined ? {} : { subject: sourceKey }),
    })
    throw new Denied('That is not the passphrase of this desk. The try is in the log; the next one waits.')
  }
}

type IdentityAct = Readonly<{
  activity: 'identity-sealed' | 'identity-read' | 'identity-removed'
  sourceKey: string
  name: string
  by: Doing['by']
}>

const logged = (
  { together }: Keeping,
  { activity, sourceKey, name, by }: IdentityAct,
  act: (tx: Keeping['stores'], doing: Doing) => Promise<void>,
) =>
  together(async (tx) => {
    const at = new Date()
    await act(tx, { by, at })
    const row = { activity, articleId: null, by, at, before: null, after: { name }, subject: sourceKey }
    return tx.decisions.add(row)
  })

const changedMeanwhile = () =>
  new Denied('It does not open: the passphrase was changed meanwhile, or what was sealed is damaged.')

const acceptedPassphrase = (passphrase: string): string => {
  if (passphrase.length < SHORTEST_PASSPHRASE)
    throw new Refused(
      `The passphrase is shorter than ${SHORTEST_PASSPHRASE} characters: take a few words that belong to no sentence.`,
    )
  if (passphrase.length > LONGEST_PASSPHRASE)
    throw new Refused(`The passphrase is longer than ${LONGEST_PASSPHRASE} characters: cut it.`)
  return passphrase
}

const acceptedIdentity = (words: string): string => {
  const kept = filled(words)
  if (kept === null) throw new Refused('Nothing was written of who the source is: there is nothing to seal.')
  if (kept.length > LONGEST_IDENTITY)
    throw new Refused(
      `That is longer than ${LONGEST_IDENTITY.toLocaleString('en')} characters: keep to who it is and how to reach them.`,
    )
  return kept
}
