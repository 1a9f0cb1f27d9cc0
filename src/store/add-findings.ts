import type { Finding, Working } from '../domain/finding.ts'
import type { ReadCopy } from '../domain/article-store.ts'
import { Prisma } from './generated/client.ts'
import { newId } from './new-id.ts'
import type { Tables } from './open-database.ts'
import { quoted } from './quoted.ts'

/** A finding, the id of its row, and its place in the order of the text. */
export type KeyedFinding = Readonly<{ key: string; ordinal: number; finding: Finding }>

/** Where findings belong: a revision, its text, and the keys of its claims by their ids. */
export type FindingPlace = Readonly<{
  revisionId: string
  text: string
  keys: ReadonlyMap<string, string>
}>

export const addFindings = async (
  db: Tables,
  findings: readonly Omit<KeyedFinding, 'key'>[],
  place: FindingPlace,
): Promise<void> => {
  const keyed = findings.map((each) => ({ ...each, key: newId() }))
  await db.finding.createMany({
    data: keyed.map(({ key, ordinal, finding }) => ({
      id: key,
      revisionId: place.revisionId,
      ordinal,
      ...findingRow(finding),
    })),
  })
  await addPlaces(db, keyed, place)
}

/** Ties findings to their words and to the claims that they concern. */
export const addPlaces = async (
  db: Tables,
  keyed: readonly KeyedFinding[],
  { text, keys }: FindingPlace,
): Promise<void> => {
  await db.findingSpan.createMany({
    data: keyed.flatMap(({ key, finding }) =>
      finding.spans.map((span, ordinal) => ({
        id: newId(),
        findingId: key,
        ordinal,
        ...quoted(text, span),
      })),
    ),
  })
  await db.findingClaim.createMany({ data: keyed.flatMap((one) => concernedRows(one, keys)) })
}

/** The rows that tie a finding to the claims that it concerns. */
export const concernedRows = (
  { key, finding }: Pick<KeyedFinding, 'key' | 'finding'>,
  keys: ReadonlyMap<string, string>,
) =>
  [...new Set(finding.claims)].flatMap((id) => {
    const claimId = keys.get(id)
    return claimId === undefined ? [] : [{ findingId: key, claimId }]
  })

/** That these checks ran on a revision, and how much each raised. */
export const addCheckRuns = async (
  db: Tables,
  { findings, checksRun }: Pick<ReadCopy, 'findings' | 'checksRun'>,
  revisionId: string,
): Promise<void> => {
  await db.checkRun.createMany({
    data: checksRun.map((check) => ({
      revisionId,
      check,
      raised: findings.filter((finding) => finding.check === check).length,
    })),
  })
}

export const findingRow = ({ id, check, severity, message, working }: Finding) => ({
  label: id,
  check,
  severity,
  message,
  working: asJson(working),
})

const asJson = (working: Working | null) =>
  working === null ? Prisma.DbNull : (working as unknown as Prisma.InputJsonValue)
