import { isBare } from '../../domain/standing.ts'
import type { Workbench, DeskClaim } from '../../domain/workbench.ts'
import { standingOf } from './verdict-words.ts'

/** How every claim stands, a letter each, a capital where it is flagged: what an open page compares itself with. */
export const standingsOf = ({ claims }: Workbench, flagged: ReadonlySet<number>): string =>
  claims
    .map(letterOf)
    .map((letter, index) => (flagged.has(claims[index]?.number ?? 0) ? letter.toUpperCase() : letter))
    .join('')

/** A verdict of *verified* that rests on nothing has a letter of its own. */
const letterOf = (claim: DeskClaim): string => {
  const standing = standingOf(claim)
  if (standing === 'verified' && isBare(claim)) return 'b'
  return standing === 'unchecked' ? 'o' : standing.charAt(0)
}
