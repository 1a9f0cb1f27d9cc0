import type { Check } from '../../checks/check.ts'
import type { Severity, Working } from '../../domain/finding.ts'
import { overlaps } from '../../domain/span.ts'
import type { DeskClaim, DeskFinding, Workbench } from '../../domain/workbench.ts'
import { presentClock } from './clock.ts'
import { presentIntervals } from './intervals.ts'
import { presentMap } from './map-sketch.ts'
import { presentSides } from './sides.ts'
import { presentTimeline } from './timeline.ts'

/** The word of each severity and its sign, a path in a box of 12 by 12. */
export const SEVERITY_WORDS: Readonly<Record<Severity, Readonly<{ word: string; sign: string }>>> = {
  error: { word: 'Cannot both be true', sign: 'M3.7 1H8.3L11 3.7V8.3L8.3 11H3.7L1 8.3V3.7ZM4 6H8' },
  warning: { word: 'Worth a look', sign: 'M6 1.4 11.2 10.6H.8ZM6 5V7.5' },
  note: { word: 'Worth knowing', sign: 'M6 1.2A4.8 4.8 0 1 0 6.01 1.2M6 5.5V8.6' },
}

/** One finding on the card of `claim`: what it says, the other places, its working, and what was decided of it. */
export const presentFinding = (finding: DeskFinding, { desk, claim, checks, link }: FindingContext) => ({
  key: finding.key,
  check: finding.check,
  title: checks.find(({ id }) => id === finding.check)?.title ?? finding.check,
  severity: finding.severity,
  ...SEVERITY_WORDS[finding.severity],
  message: finding.message,
  reopened: finding.state === 'open' ? (finding.reopened ?? null) : null,
  sides: sidesOf(finding, { desk, claim, link }),
  working: presentWorking(named(finding.working, desk)),
  open: finding.state === 'open',
  state: finding.state,
  reason: finding.reason,
  // Who resolved it corrected something: the finding was not dismissed by anybody.
  by: finding.state === 'dismissed' ? (finding.by?.name ?? null) : null,
  at: finding.at === null ? null : presentClock(finding.at),
})

export type FindingContext = Readonly<{
  desk: Workbench
  claim: DeskClaim | null
  checks: readonly Pick<Check, 'id' | 'title'>[]
  /** The address of a claim's card. */
  link: (number: number) => string
}>

/** A place alone that stands on the card already is not shown again. */
const sidesOf = ({ spans }: DeskFinding, context: Omit<FindingContext, 'checks'>) => {
  const sides = presentSides(spans, context)
  return spans.length === 1 && sides[0]?.own ? [] : sides
}

/** The bars go by their claims' numbers where each has one of its own; the words stand right above them. */
const named = (working: Working | null, { claims }: Workbench): Working | null => {
  if (working?.kind !== 'intervals') return working
  const numbers = working.rows.map(
    ({ span }) => claims.find((claim) => claim.spans.some((part) => overlaps(part, span)))?.number,
  )
  if (numbers.includes(undefined) || new Set(numbers).size < numbers.length) return working
  return {
    ...working,
    rows: working.rows.map((row, index) => ({ ...row, label: `Claim ${numbers[index] ?? ''}` })),
  }
}

const presentWorking = (working: Working | null) => ({
  steps: working?.kind === 'steps' ? working.steps : null,
  intervals: working?.kind === 'intervals' ? presentIntervals(working) : null,
  timeline: working?.kind === 'timeline' ? presentTimeline(working) : null,
  map: working?.kind === 'map' ? presentMap(working) : null,
})
