import type { Attribution } from '../../domain/attribution.ts'
import type { Syntax } from '../../domain/syntax.ts'
import { toAttribution } from '../credit/credited.ts'
import { findAccording } from '../credit/find-according.ts'
import { findAnnounced } from '../credit/find-announced.ts'
import { findHeard } from '../credit/find-heard.ts'
import { findImpersonal } from '../credit/find-impersonal.ts'
import { findReports } from '../credit/find-reports.ts'
import { linesOf } from '../credit/line.ts'

/**
 * The attributions that plain rules of grammar find: the safety net under the learnt ones.
 * Sure of the common forms of reporting, blind to the rest.
 */
export const findRuleAttributions = (syntax: Syntax): Attribution[] =>
  linesOf(syntax).flatMap((line, index, lines) => [
    ...[...findAccording(line), ...findReports(line), ...findImpersonal(line), ...findHeard(line)]
      .sort((a, b) => a.cue.from - b.cue.from)
      .map((found) => toAttribution(line, found))
      .filter(({ content }) => content.length > 0),
    ...findAnnounced(syntax, line, lines[index + 1]),
  ])
