import { contains, overlaps } from '../../domain/span.ts'
import type { Copy } from '../check.ts'
import { keptHolder } from '../places-held.ts'
import type { Statement } from '../statements.ts'
import { deedsOf, isQuotedAt, type Deed } from './find-deeds.ts'
import { isRestated } from './is-restated.ts'
import { keptActs } from './kept-acts.ts'
import { isTakenForGranted } from './taken-for-granted.ts'

/** A word that stands in more claims than this tells no two of them alike. */
const MOST_BEARERS = 25

/** The claims of a text by their sentence, to find the one that holds a verb. */
export const holdersIn = (statements: readonly Statement[]): ((deed: Deed) => Statement | null) => {
  const shelves = new Map<number, Statement[]>()
  for (const statement of statements) {
    const shelf = shelves.get(statement.claim.sentence)
    if (shelf) shelf.push(statement)
    else shelves.set(statement.claim.sentence, [statement])
  }
  return ({ verb }) =>
    shelves.get(verb.sentence)?.find(({ claim }) => claim.spans.some((span) => contains(span, verb.span))) ??
    null
}

type Credited = (holder: Statement) => boolean

/** Whether the article tells a deed flatly in its own voice, or as `isCredited` allows. `holder` is the claim that its verb is in. */
export const isToldFlatly = (
  copy: Copy,
  deed: Deed,
  holder: Statement | null,
  isCredited: Credited = () => false,
): boolean => {
  if (deed.isModal || deed.isDependent || isQuotedAt(copy, deed.verb.span)) return false
  const isOwnCue = holder?.claim.attribution.cue.some((cue) => overlaps(cue, deed.verb.span)) === true
  if (holder && !isOwnCue && !standsBeforeSpeech(deed, holder))
    return (
      (holder.claim.attribution.kind === 'none' ||
        isCredited(holder) ||
        isTakenForGranted(copy, deed, holder)) &&
      holder.claim.hedging.level <= 1 &&
      !holder.isHeading
    )
  // *The fossil shows a mammal*, *Moll ordered the burning*: words that look like attribution, where nobody else is credited with them.
  return !creditedIn(copy.attributions)(deed.verb.span)
}

/** *The killing has drawn condemnation, and states called for talks*: what an act of speaking follows is nobody's word. */
const standsBeforeSpeech = ({ verb }: Deed, { claim: { attribution, spans } }: Statement): boolean =>
  [...attribution.source, ...attribution.cue].every(
    (part) => part.start > verb.span.end && spans.some((span) => contains(span, part)),
  ) && attribution.cue.length > 0

const creditedIn = keptHolder((attributions: Copy['attributions']) =>
  attributions.flatMap(({ content }) => content),
)

type Sought = Readonly<{
  all: readonly Statement[]
  kept: readonly Statement[]
  /** Whether what is kept accuses somebody. */
  areCharges: boolean
  isCredited?: (kept: Statement, holder: Statement) => boolean
}>

/** Each deed that is told flatly, with the claims among `kept` that told it before or after, by the kept one's words. */
export const restatements = function* (
  copy: Copy,
  { all, kept, areCharges, isCredited = () => false }: Sought,
): Iterable<Readonly<{ deed: Deed; kept: Statement }>> {
  if (kept.length === 0) return
  const shelves = new Map<string, Statement[]>()
  for (const one of kept)
    for (const stem of keptActs(copy, one)) {
      const shelf = shelves.get(stem) ?? []
      if (shelf.length < MOST_BEARERS) shelf.push(one)
      shelves.set(stem, shelf)
    }
  const holderOf = holdersIn(all)
  for (const deed of deedsOf(copy)) {
    const told = shelves.get(deed.stem)?.find((one) => isRestated(copy, deed, one, areCharges))
    if (told && isToldFlatly(copy, deed, holderOf(deed), (holder) => isCredited(told, holder)))
      yield { deed, kept: told }
  }
}
