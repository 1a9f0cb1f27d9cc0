import type { Fared } from '../domain/finding.ts'
import { oneOf } from './one-of.ts'
import type { Tables } from './open-database.ts'
import { FINDING_STATES } from './whole-finding.ts'

const NONE: Fared = { raised: 0, open: 0, dismissed: 0, accepted: 0 }

/**
 * How each check has fared over all articles. A finding counts once for an article, as it stood in the last revision
 * that has it: one that a newer revision, on which the check ran too, no longer has was accepted by whoever mended it.
 */
export const tallyFindings = async (db: Tables): Promise<ReadonlyMap<string, Fared>> => {
  const rows = await db.finding.findMany({
    select: {
      check: true,
      label: true,
      state: true,
      revision: { select: { articleId: true, supersededAt: true } },
    },
    orderBy: { revision: { number: 'asc' } },
  })
  const last = new Map(rows.map((row) => [`${row.revision.articleId} ${row.label}`, row]))
  const ranOn = await newestRuns(db)
  const tally = new Map<string, Fared>()
  for (const { check, state, revision } of last.values()) {
    const isGone = revision.supersededAt !== null && ranOn.has(`${revision.articleId} ${check}`)
    const fate = outcomeOf(oneOf(FINDING_STATES, state), isGone)
    const so = tally.get(check) ?? NONE
    tally.set(check, { ...so, raised: so.raised + 1, [fate]: so[fate] + 1 })
  }
  return tally
}

const outcomeOf = (
  state: (typeof FINDING_STATES)[number],
  isGone: boolean,
): Exclude<keyof Fared, 'raised'> =>
  state === 'dismissed' ? 'dismissed' : state === 'resolved' || isGone ? 'accepted' : 'open'

/** The articles and checks that ran on their newest revision, as words. */
const newestRuns = async (db: Tables): Promise<ReadonlySet<string>> => {
  const runs = await db.checkRun.findMany({
    where: { revision: { supersededAt: null } },
    select: { check: true, revision: { select: { articleId: true } } },
  })
  return new Set(runs.map(({ check, revision }) => `${revision.articleId} ${check}`))
}
