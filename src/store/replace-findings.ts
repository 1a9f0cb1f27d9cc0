import type { Finding } from '../domain/finding.ts'
import type { CheckOutcome } from '../domain/finding-store.ts'
import { addCheckRuns, addFindings, addPlaces, findingRow } from './add-findings.ts'
import type { Tables } from './open-database.ts'

/**
 * Puts what the checks raise now in the place of what they raised before on a revision. By the words concerned a
 * finding is the same, and keeps what was decided of it; what was decided of one that is not raised now is kept too.
 */
export const replaceFindings = async (
  db: Tables,
  revisionId: string,
  outcome: CheckOutcome,
): Promise<void> => {
  const place = { revisionId, ...(await placeIn(db, revisionId)) }
  const rows = await db.finding.findMany({
    where: { revisionId },
    select: { id: true, label: true, state: true, _count: { select: { decisions: true } } },
  })
  const rowOf = new Map(rows.map((row) => [row.label, row]))
  const now = outcome.findings.map((finding, ordinal) => ({
    finding,
    ordinal,
    key: rowOf.get(finding.id)?.id,
  }))
  const kept = now.flatMap(({ key, ...each }) => (key === undefined ? [] : [{ key, ...each }]))
  await dropOpen(db, rows, outcome.findings)
  const keys = kept.map(({ key }) => key)
  await db.findingSpan.deleteMany({ where: { findingId: { in: keys } } })
  await db.findingClaim.deleteMany({ where: { findingId: { in: keys } } })
  for (const { key, ordinal, finding } of kept)
    await db.finding.update({ where: { id: key }, data: { ordinal, ...findingRow(finding) } })
  await addPlaces(db, kept, place)
  await addFindings(
    db,
    now.filter(({ key }) => key === undefined),
    place,
  )
  await db.checkRun.deleteMany({ where: { revisionId } })
  await addCheckRuns(db, outcome, revisionId)
  await db.revision.update({ where: { id: revisionId }, data: { ruleSet: outcome.ruleSet } })
}

const placeIn = async (db: Tables, revisionId: string) => {
  const { text } = await db.revision.findUniqueOrThrow({ where: { id: revisionId }, select: { text: true } })
  const claims = await db.claim.findMany({
    where: { revisionId, removedAt: null },
    select: { id: true, number: true },
  })
  return { text, keys: new Map(claims.map(({ id, number }) => [`c${number}`, id])) }
}

type Row = Readonly<{ id: string; label: string; state: string; _count: { decisions: number } }>

/** What is raised no more and was never decided on goes; a row that the log points at stays, as resolved. */
const dropOpen = async (db: Tables, rows: readonly Row[], findings: readonly Finding[]): Promise<void> => {
  const raised = new Set(findings.map(({ id }) => id))
  const over = rows.filter(({ label, state }) => !raised.has(label) && state === 'open')
  const idsOf = (some: readonly Row[]) => ({ id: { in: some.map(({ id }) => id) } })
  await db.finding.deleteMany({ where: idsOf(over.filter((row) => row._count.decisions === 0)) })
  await db.finding.updateMany({
    where: idsOf(over.filter((row) => row._count.decisions > 0)),
    data: { state: 'resolved', reason: 'The checks raise it no more.', at: new Date() },
  })
}
