import { isBare } from '../../domain/standing.ts'
import type { DeskClaim } from '../../domain/workbench.ts'
import { standingOf, STANDINGS } from './verdict-words.ts'

export const presentCell = (
  claim: DeskClaim,
  {
    flagged,
    shown,
    link,
    current,
  }: {
    flagged: ReadonlySet<number>
    shown: readonly DeskClaim[]
    link: (number: number) => string
    current: DeskClaim | null
  },
) => {
  const standing = standingOf(claim)
  const isFlagged = flagged.has(claim.number)
  const bare = standing === 'verified' && isBare(claim)
  return {
    number: claim.number,
    href: link(claim.number),
    standing,
    flagged: isFlagged,
    bare,
    current: claim === current,
    dimmed: !shown.includes(claim),
    uncheckable: claim.worth.checkability === 'fact' ? null : claim.worth.checkability,
    label: labelOf(claim, { bare, isFlagged }),
  }
}

const labelOf = (
  claim: DeskClaim,
  { bare, isFlagged }: Readonly<{ bare: boolean; isFlagged: boolean }>,
): string => {
  const { checkability } = claim.worth
  const standing = standingOf(claim)
  const told = [
    standing !== 'not-checkable' &&
      STANDINGS[standing].word.toLowerCase() + (bare ? ' without evidence' : ''),
    checkability !== 'fact' && `not checkable (${checkability})`,
    isFlagged && 'flagged',
  ]
  return `Claim ${claim.number}: ${told.filter(Boolean).join(', ')}`
}
