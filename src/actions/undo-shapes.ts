import type { Logged } from '../domain/decision.ts'
import type { Copies } from '../domain/claim-store.ts'
import type { Stores } from '../domain/stores.ts'
import { shapeIn } from './claim-shape-of.ts'
import { asFields, changedSince, correcting, type Act, type Reversal } from './reversal.ts'

/** How added, split and merged claims are undone, and done again. */
export const SHAPE_REVERSALS = {
  'claim-added': {
    undo: async (stores, act, doing) => {
      if (isPutBack(act)) return correcting.undo(stores, act, doing)
      await refuseJudged(stores, act.subject)
      await stores.claims.setRemoved(act.subject, doing.at)
    },
    redo: async (stores, act, doing) => {
      if (isPutBack(act)) return correcting.redo(stores, act, doing)
      await stores.claims.setRemoved(act.subject, null)
    },
  },
  'claim-split': {
    undo: async (stores, act, { at }) => {
      const { claims } = stores
      const [claimKey, before, after] = partsOf(act)
      await refuseReshaped(stores, claimKey, after)
      await refuseJudged(stores, claimKey)
      await refuseJudged(stores, act.subject)
      await claims.reshape(claimKey, shapeIn(before.shape))
      await claims.setRemoved(act.subject, at)
      if (typeof before.verdict === 'string') await claims.restoreVerdict(before.verdict, at)
    },
    redo: async (stores, act, { at }) => {
      const { claims } = stores
      const [claimKey, before, after] = partsOf(act)
      await refuseReshaped(stores, claimKey, before)
      await refuseOther(stores, claimKey, before.verdict)
      await claims.reshape(claimKey, shapeIn(after.shape))
      await claims.setRemoved(act.subject, null)
      if (typeof before.verdict === 'string') await claims.endVerdict(before.verdict, { at, restore: false })
    },
  },
  'claims-merged': {
    undo: async (stores, act, doing) => {
      const { claims } = stores
      const [claimKey, before, after] = partsOf(act)
      await refuseReshaped(stores, claimKey, after)
      await refuseOther(stores, claimKey, after.verdict)
      await claims.reshape(claimKey, shapeIn(before.shape))
      await claims.setRemoved(act.subject, null)
      await claims.withdrawCopies(after.copies as unknown as Copies, doing)
      if (typeof before.verdict === 'string' && after.verdict === null)
        await claims.restoreVerdict(before.verdict, doing.at)
    },
    redo: async (stores, act, { at }) => {
      const { claims } = stores
      const [claimKey, before, after] = partsOf(act)
      await refuseReshaped(stores, claimKey, before)
      await refuseOther(stores, claimKey, before.verdict)
      await claims.reshape(claimKey, shapeIn(after.shape))
      await claims.setRemoved(act.subject, at)
      await claims.withdrawCopies(after.copies as unknown as Copies, null)
      if (typeof before.verdict === 'string' && after.verdict === null)
        await claims.endVerdict(before.verdict, { at, restore: false })
    },
  },
} satisfies Record<string, Reversal>

type Fields = Readonly<Record<string, Logged>>

const partsOf = ({ claimId, before, after }: Act): readonly [string, Fields, Fields] => [
  claimId ?? '',
  asFields(before),
  asFields(after),
]

const isPutBack = ({ after }: Act): boolean => asFields(after).putBack === true

/** Nobody's verdict is lost with the claim that it stands on. */
const refuseJudged = async ({ claims }: Stores, claimKey: string): Promise<void> => {
  if ((await claims.getEver(claimKey)).verdict) throw changedSince()
}

const refuseOther = async (
  { claims }: Stores,
  claimKey: string,
  verdictId: Logged | undefined,
): Promise<void> => {
  const { verdict } = await claims.getEver(claimKey)
  if ((verdict?.id ?? null) !== (verdictId ?? null)) throw changedSince()
}

/** The claim stands where the act left it, or where it was before. */
const refuseReshaped = async (
  { claims, articles }: Stores,
  claimKey: string,
  { shape }: Fields,
): Promise<void> => {
  const { articleId } = await claims.getEver(claimKey)
  const claim = (await articles.open(articleId)).claims.find(({ key }) => key === claimKey)
  if (JSON.stringify(claim?.spans) !== JSON.stringify(shapeIn(shape).spans)) throw changedSince()
}
