import { randomUUID } from 'node:crypto'
import { Refused } from '../domain/errors.ts'
import type { Keeping } from '../domain/stores.ts'
import type { Actions } from './actions.ts'
import { filled } from './filled.ts'
import { refuseFrozen } from './workable.ts'

const MOST = 5_000

/** One verdict for many claims. Those that have a verdict keep it: nobody's decision is written over in a heap. */
export const markClaims =
  ({ together }: Keeping): Actions['markClaims'] =>
  ({ articleId, claimKeys, kind, note, by }) => {
    const wanted = new Set(claimKeys)
    return together(async ({ claims, decisions }) => {
      if (wanted.size > MOST)
        throw new Refused(`More than ${MOST.toLocaleString('en')} claims at once: mark fewer.`)
      const found = (await claims.getAll([...wanted])).filter((claim) => claim.articleId === articleId)
      for (const { frozen } of found) refuseFrozen(frozen)
      const unchecked = found.filter(({ verdict }) => verdict === null)
      const [at, copy, batch] = [new Date(), filled(note), randomUUID()]
      const keys = unchecked.map(({ key }) => key)
      const ids = await claims.giveFirstVerdicts(keys, { kind, note: copy, by, at })
      await decisions.addAll(
        keys.map((claimId, index) => ({
          activity: 'verdict-recorded',
          articleId,
          claimId,
          by,
          at,
          before: null,
          after: { kind, note: copy },
          subject: ids[index] ?? '',
          batch,
        })),
      )
      return { marked: keys, skipped: [...wanted].filter((key) => !keys.includes(key)) }
    })
  }
