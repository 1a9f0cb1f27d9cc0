import { lineBetween } from '../../reference/geodesics.ts'
import { townsMeant, type Town } from '../../reference/places.ts'

/** Two towns of two names, with the straight line from `from` to `to` in kilometres and degrees clockwise from north. */
export type Pair = Readonly<{ from: Town; to: Town; kilometres: number; bearing: number }>

/** Towns of one state so near one another are the ones meant, whatever namesakes other lands have. */
const TOGETHER_KM = 500
/** Neighbours across a border may be meant as well. */
const ACROSS_KM = 150

/** The towns that two names may be meant for where one sentence puts them in relation, two by two. */
export const pairsMeant = (origin: string, place: string): readonly Pair[] => {
  const all = townsMeant(origin).flatMap((from) =>
    townsMeant(place).map((to) => ({ from, to, ...lineBetween(from, to) })),
  )
  const isTogether = ({ from, to, kilometres }: Pair): boolean =>
    from.state === to.state && kilometres <= TOGETHER_KM
  const [greatest] = all
  // Oxford and Cambridge: where the greatest bearers lie together, nobody thinks of others.
  if (greatest && isTogether(greatest)) return [greatest]
  if (!all.some(isTogether)) return all
  return all.filter((pair) => isTogether(pair) || pair.kilometres <= ACROSS_KM)
}
