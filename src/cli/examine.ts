import { analyse } from '../analysis/analyse.ts'
import { checks } from '../checks/index.ts'
import { runChecks } from '../checks/run-checks.ts'
import type { Analysis } from '../report/analysis-json.ts'
import type { Incoming } from './articles-in.ts'

/** Reads one article and runs every check on it; stores nothing. */
export const examine = ({ id, text, title, publishedAt }: Incoming): Analysis => {
  const reading = analyse(text, { title, publishedAt })
  return { id, reading, findings: runChecks(checks, reading) }
}
