import { analyse } from '../analysis/analyse.ts'
import { runChecks } from '../checks/run-checks.ts'
import type { Analysis } from '../report/analysis-json.ts'
import type { Incoming } from './articles-in.ts'
import { chosenChecks, type Choice } from './chosen-checks.ts'

/** Reads one article and runs the checks on it that are chosen, those that are on unasked where none is; stores nothing. */
export const examine = ({ id, text, title, publishedAt }: Incoming, choice: Choice = {}): Analysis => {
  const reading = analyse(text, { title, publishedAt })
  return { id, reading, findings: runChecks(chosenChecks(choice), reading) }
}
