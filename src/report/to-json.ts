import type { Report } from './report.ts'

/** The report as a value for other programs. */
export const toJson = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`
