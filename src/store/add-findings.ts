import type { Finding, Working } from '../domain/finding.ts'
import { Prisma } from './generated/client.ts'
import { newId } from './new-id.ts'
import type { Tables } from './open-database.ts'
import { quoted } from './quoted.ts'

/** Where findings belong: a revision, its text, and the keys of its claims by their ids. */
export type FindingPlace = Readonly<{
  revisionId: string
  text: string
  claimKeys: ReadonlyMap<string, string>
}>

/** Stores what checks raised, after what is there already. */
export const addFindings = async (
  db: Tables,
  { revisionId, text, claimKeys }: FindingPlace,
  findings: readonly Finding[],
): Promise<void> => {
  const { _max } = await db.finding.aggregate({ where: { revisionId }, _max: { ordinal: true } })
  const first = (_max.ordinal ?? -1) + 1
  const keyed = findings.map((finding) => ({ key: newId(), finding }))
  await db.finding.createMany({
    data: keyed.map(({ key, finding }, index) => ({
      id: key,
      revisionId,
      ordinal: first + index,
      ...findingRow(finding),
    })),
  })
  await db.findingSpan.createMany({
    data: keyed.flatMap(({ key, finding }) =>
      finding.spans.map((span, ordinal) => ({ id: newId(), findingId: key, ordinal, ...quoted(text, span) })),
    ),
  })
  await db.findingClaim.createMany({ data: keyed.flatMap((one) => concernedRows(one, claimKeys)) })
}

/** The rows that tie a finding to the claims that it concerns. */
export const concernedRows = (
  { key, finding }: Readonly<{ key: string; finding: Finding }>,
  claimKeys: ReadonlyMap<string, string>,
) =>
  [...new Set(finding.claims)].flatMap((id) => {
    const claimId = claimKeys.get(id)
    return claimId === undefined ? [] : [{ findingId: key, claimId }]
  })

/** What a check says, as columns. */
export const findingRow = ({ id, check, severity, message, working }: Finding) => ({
  label: id,
  check,
  severity,
  message,
  working: asJson(working),
})

const asJson = (working: Working | null) =>
  working === null ? Prisma.DbNull : (working as unknown as Prisma.InputJsonValue)
