import type { Finding } from '../domain/finding.ts'
import type { Place } from './place.ts'
import { oneLine } from './words-of.ts'

/** A finding as linters print one: `file:line:column severity message check`. */
export const toFindingLine = (file: string, { line, column }: Place, finding: Finding): string =>
  `${file}:${line}:${column} ${finding.severity} ${oneLine(finding.message)} ${finding.check}`
