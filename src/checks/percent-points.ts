import type { Check } from './check.ts'
import { sizeOf } from './figures/change-told.ts'
import { findChanges } from './figures/find-changes.ts'
import { exactOf, shown } from './figures/wording.ts'

export const percentPoints: Check = {
  id: 'percent-points',
  shelf: 'figures',
  severity: 'warning',
  title: 'Percent where percentage points are meant',
  why: 'From 4% to 6% is two points, and a rise of half: a reader told “two percent” takes the wrong one.',
  limits: 'Only where both percentages and the change stand in one sentence.',

  *run(copy) {
    for (const change of findChanges(copy)) {
      const size = sizeOf(copy, change)
      const [before, after] = [exactOf(change.from), exactOf(change.to)]
      const told = size && exactOf(size)
      if (
        change.to.quantity.unit !== 'percent' ||
        size?.quantity.unit !== 'percent' ||
        before === null ||
        after === null ||
        before <= 0
      )
        continue
      if (told === null || Math.abs(Math.abs(after - before) - told) > Math.min(1, size.step) / 2 + 1e-9)
        continue
      const share = (Math.abs(after - before) / before) * 100
      if (Math.abs(share - told) <= Math.min(1, size.step) / 2 + 0.5) continue
      yield {
        message: `From ${shown(before)}% to ${shown(after)}% is ${shown(told)} percentage points, and a change of ${shown(share)}%.`,
        at: size.quantity.span,
        related: [change.from.quantity.span, change.to.quantity.span],
        working: {
          kind: 'steps',
          steps: [
            `${shown(after)} − ${shown(before)} = ${shown(after - before)} points`,
            `${shown(after - before)} ÷ ${shown(before)} = ${shown(share)}%`,
          ],
        },
      }
    }
  },

  flags: [
    'Side effects rose from ⟦1:4%⟧ to ⟦2:6%⟧ of patients, an increase of ⟦two percent⟧.',
    'Zoë 🙂 said that the share rose from ⟦1:60%⟧ to ⟦2:66%⟧, a rise of ⟦six percent⟧.',
  ],
  passes: [
    'The share rose from 60% to 66%, a rise of six percentage points.',
    'The share rose from 60% to 66%, a rise of 10 percent.',
    'The rate rose from 100% to 102%, a rise of two percent.',
  ],
}
