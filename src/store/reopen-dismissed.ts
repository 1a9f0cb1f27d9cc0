import type { Prisma } from './generated/client.ts'
import type { Tables } from './open-database.ts'

const before = {
  editor: { select: { name: true } },
  spans: { select: { exact: true } },
  claims: { select: { claimId: true } },
} satisfies Prisma.FindingInclude

const after = {
  spans: { select: { exact: true } },
  claims: { select: { claim: { select: { carriedFromId: true } } } },
} satisfies Prisma.FindingInclude

type Old = Prisma.FindingGetPayload<{ include: typeof before }>
type New = Prisma.FindingGetPayload<{ include: typeof after }>

/**
 * A dismissal does not hold where the words that it concerned have changed: what the same check says of those that
 * took their place stands open, and says what was decided before. Runs once the claims are carried.
 */
export const reopenDismissed = async (db: Tables, revisionId: string): Promise<void> => {
  const { articleId, number } = await db.revision.findUniqueOrThrow({ where: { id: revisionId } })
  const revision = { articleId, number: number - 1 }
  const decided = await db.finding.findMany({
    where: { revision, OR: [{ state: 'dismissed' }, { state: 'open', reopened: { not: null } }] },
    include: before,
    orderBy: { ordinal: 'asc' },
  })
  if (decided.length === 0) return
  const known = new Set((await db.finding.findMany({ where: { revision } })).map(({ label }) => label))
  const raised = await db.finding.findMany({ where: { revisionId }, include: after })
  const fresh = raised.filter(({ label, state }) => state === 'open' && !known.has(label))
  for (const old of decided) {
    const same = raised.find(({ label }) => label === old.label)
    const heir = same ?? fresh.find((one) => one.check === old.check && !one.reopened && concerns(one, old))
    const why = same ? old.reopened : whyOpen(old)
    if (!heir || why === null) continue
    heir.reopened = why
    await db.finding.update({ where: { id: heir.id }, data: { reopened: why } })
  }
}

/** Whether a finding is on a claim that took the place of one that the old finding was on, or on some of the same words. */
const concerns = (finding: New, old: Old): boolean => {
  const claims = new Set(old.claims.map(({ claimId }) => claimId))
  const words = new Set(old.spans.map(({ exact }) => exact))
  return (
    finding.claims.some(({ claim }) => claim.carriedFromId !== null && claims.has(claim.carriedFromId)) ||
    finding.spans.some(({ exact }) => words.has(exact))
  )
}

const whyOpen = ({ state, editor, at, reason, reopened }: Old): string | null => {
  if (state !== 'dismissed' || at === null) return reopened
  const day = at.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
  const who = editor?.name ?? 'an editor'
  return `It was dismissed by ${who} on ${day}: “${reason ?? ''}”. The words it concerned have changed since.`
}
