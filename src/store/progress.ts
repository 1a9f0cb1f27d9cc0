import type { Progress } from '../domain/article.ts'
import type { Tables } from './open-database.ts'

/** How far the checking of each of these revisions is: three counts for all of them together, however many. */
export const progressOf = async (
  db: Tables,
  revisionIds: readonly string[],
): Promise<(revisionId: string) => Progress> => {
  const of = { revisionId: { in: [...revisionIds] } }
  const claims = await db.claim.groupBy({
    by: ['revisionId', 'standing'],
    where: { ...of, removedAt: null },
    _count: { _all: true },
  })
  const bare = { ...of, removedAt: null, standing: null }
  const telling = {
    withdrawnAt: null,
    kind: { not: 'search' },
    stance: { in: ['supports', 'contradicts'] },
  }
  const notCheckable = await db.claim.groupBy({
    by: ['revisionId'],
    where: { ...bare, checkability: { not: 'fact' } },
    _count: { _all: true },
  })
  const searched = await db.claim.groupBy({
    by: ['revisionId'],
    where: {
      ...bare,
      checkability: 'fact',
      evidence: { some: { withdrawnAt: null, kind: 'search' }, none: telling },
    },
    _count: { _all: true },
  })
  const findings = await db.finding.groupBy({
    by: ['revisionId'],
    where: { ...of, state: 'open' },
    _count: { _all: true },
  })
  const checks = await db.checkRun.groupBy({ by: ['revisionId'], where: of, _count: { _all: true } })
  const countIn = (rows: readonly { revisionId: string; _count: { _all: number } }[]) =>
    new Map(rows.map((row) => [row.revisionId, row._count._all]))
  const [open, ran] = [countIn(findings), countIn(checks)]
  const [sought, opinions] = [countIn(searched), countIn(notCheckable)]
  return (revisionId) => {
    const rows = claims.filter((row) => row.revisionId === revisionId)
    const standing = (kind: string): number => rows.find((row) => row.standing === kind)?._count._all ?? 0
    return {
      claims: rows.reduce((sum, row) => sum + row._count._all, 0),
      verified: standing('verified'),
      disputed: standing('disputed'),
      unattributed: standing('unattributed'),
      openFindings: open.get(revisionId) ?? 0,
      checksRun: ran.get(revisionId) ?? 0,
      searched: sought.get(revisionId) ?? 0,
      notCheckable: opinions.get(revisionId) ?? 0,
    }
  }
}
