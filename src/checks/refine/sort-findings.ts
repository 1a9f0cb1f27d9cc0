import { SEVERITIES } from '../../domain/finding.ts'
import type { Found, Refiner } from './found.ts'

const startOf = ({ spans: [at] }: Found): number => at?.start ?? 0
const loudness = ({ severity }: Found): number => SEVERITIES.indexOf(severity)

/** Reading order; at one place the louder first, then by the check’s name. */
export const sortFindings: Refiner = (findings) =>
  findings.toSorted(
    (a, b) =>
      startOf(a) - startOf(b) ||
      loudness(b) - loudness(a) ||
      (a.check < b.check ? -1 : a.check > b.check ? 1 : 0),
  )
