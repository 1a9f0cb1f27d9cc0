import type { Workbench } from '../../domain/workbench.ts'
import { concernedBy } from './concerned.ts'

/** The numbers of the claims that carry the flag of an open finding. */
export const flaggedIn = (desk: Workbench): Set<number> =>
  flaggedBy(
    desk,
    desk.findings.filter(({ state }) => state === 'open'),
  )

/** The numbers of the claims that carry the flag of one of these findings, open or not. */
export const flaggedBy = (desk: Workbench, findings: Workbench['findings']): Set<number> =>
  new Set(findings.flatMap((finding) => concernedBy(desk, finding).flagged.map(({ number }) => number)))
