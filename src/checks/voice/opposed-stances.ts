import type { Copy } from '../check.ts'
import { isOneContent } from '../deeds/read-content.ts'
import { groupedBy } from '../grouped-by.ts'
import { stancesIn, type Stance } from './find-stances.ts'

/** Of a source that speaks more often than this the work would grow with its square. */
const MOST = 40

/** What one source confirms and denies, the earlier first: one of the two at least in so many words. */
export const opposedStances = (copy: Copy): (readonly [Stance, Stance])[] =>
  [...groupedBy(stancesIn(copy), ({ who }) => who).values()].flatMap((stances) => {
    const own = stances.slice(0, MOST)
    return own.flatMap((later, at) => {
      const earlier = own.slice(0, at).find((one) => areOpposed(one, later))
      return earlier ? [[earlier, later] as const] : []
    })
  })

const areOpposed = (a: Stance, b: Stance): boolean =>
  a.side !== b.side &&
  !(a.isSaid && b.isSaid) &&
  a.sentence !== b.sentence &&
  isOneContent(a.content, b.content)
