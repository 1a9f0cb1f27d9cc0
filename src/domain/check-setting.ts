import type { Severity } from './finding.ts'

/** What a desk set for a check: whether it runs, and how loud it is; `severity` is `null` where the check's own holds. */
export type CheckSetting = Readonly<{ check: string; isOn: boolean; severity: Severity | null }>
