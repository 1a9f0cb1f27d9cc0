import type { Copy } from '../check.ts'
import { foldName } from '../../reference/fold-name.ts'
import { isSameByThings, isSameOnItsFace } from '../deeds/is-same-on-its-face.ts'
import { isOneContent } from '../deeds/read-content.ts'
import { groupedBy } from '../grouped-by.ts'
import { stancesIn, type Stance } from './find-stances.ts'

/** Of a source that speaks more often than this the work would grow with its square. */
const MOST = 40

/** What one source confirms and denies, the earlier first: one of the two at least in so many words. */
export const opposedStances = (copy: Copy): (readonly [Stance, Stance])[] =>
  [...groupedBy(named(copy, stancesIn(copy)), ({ who }) => who).values()].flatMap((stances) => {
    const own = stances.slice(0, MOST)
    return own.flatMap((later, at) => {
      const earlier = own.slice(0, at).find((one) => areOpposed(one, later))
      return earlier ? [[earlier, later] as const] : []
    })
  })

/** A body that stands for whoever is named: *the airline*, *the club*. */
const BARE =
  /^body {2}(?:airlin|company|firm|bank|club|group|chain|charity|mak|retail|carri|operat|manufactur|party|union|agency|ministry|council|hospital|university|school|trust|federat|league)$/u

/** *The airline* is the one body that is named as a speaker; *the board* the school board. */
const named = (copy: Copy, stances: readonly Stance[]): Stance[] => {
  const people = new Set(copy.entities.people.map(({ surname }) => `name ${foldName(surname)}`))
  const keys = [...new Set(stances.map(({ who }) => who))]
  const bodies = keys.filter((who) => who.startsWith('name ') && !people.has(who))
  const [only, ...others] = bodies
  return stances.map((stance) => {
    if (!stance.who.startsWith('body  ')) return stance
    const longer = keys.filter((who) => who !== stance.who && who.endsWith(` ${stance.who.slice(6)}`))
    const [whole] = longer
    if (longer.length === 1 && whole !== undefined && !stance.who.slice(6).includes(' '))
      return { ...stance, who: whole }
    return only !== undefined && others.length === 0 && BARE.test(stance.who)
      ? { ...stance, who: only }
      : stance
  })
}

const areOpposed = (a: Stance, b: Stance): boolean =>
  a.side !== b.side &&
  !(a.isSaid && b.isSaid) &&
  a.sentence !== b.sentence &&
  // *Had closed shops* and *would close 30*.
  (a.content.isToCome === null || b.content.isToCome === null || a.content.isToCome === b.content.isToCome) &&
  (isOneContent(a.content, b.content) ||
    isSameOnItsFace(a.content, b.content) ||
    isSameByThings(a.content, b.content))
