import type { Claim } from '../domain/claim.ts'
import type { Check } from './check.ts'
import { alikePairs, haveOneSource, statementsOf } from './statements.ts'

const isYes = ({ attribution: { kind } }: Claim): boolean => kind === 'confirmation' || kind === 'admission'
const isNo = ({ attribution: { kind } }: Claim): boolean => kind === 'denial'

export const confirmedAndDenied: Check = {
  id: 'confirmed-and-denied',
  shelf: 'voice',
  severity: 'error',
  title: 'Confirmed and denied by one source',
  why: 'One of the two is misreported, or the source changed its word, and then the article says so.',
  limits: 'Dismiss it where the article tells that the source went back on its word.',

  *run(copy) {
    for (const [a, b] of alikePairs(statementsOf(copy))) {
      const isBoth = (isYes(a.claim) && isNo(b.claim)) || (isNo(a.claim) && isYes(b.claim))
      if (!isBoth || a.isNegated !== b.isNegated || !haveOneSource(copy.text, a.claim, b.claim)) continue
      yield {
        message: `${isNo(b.claim) ? 'Denied' : 'Confirmed'} here, ${isNo(b.claim) ? 'confirmed' : 'denied'} above by the same source.`,
        at: b.span,
        related: [a.span],
      }
    }
  },

  flags: [
    'Westlink confirmed that ⟦1:it had known of the fault⟧. Zoë wept. 🙂 In the evening Westlink denied that ⟦it had known of the fault⟧.',
  ],
  passes: [
    'Westlink confirmed that it had known of the fault. Eastlink denied that it had known of the fault.',
    'Westlink confirmed that it had sold the depot. Westlink denied that it had known of the fault.',
  ],
}
