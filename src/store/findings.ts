import { NotFound } from '../domain/errors.ts'
import { SEVERITIES } from '../domain/finding.ts'
import type { Findings } from '../domain/finding-store.ts'
import type { FoundFinding } from '../domain/article-store.ts'
import { addFindings, addPlaces, findingRow } from './add-findings.ts'
import { freezing, frozenBy } from './frozen.ts'
import { oneOf } from './one-of.ts'
import type { Tables } from './open-database.ts'
import { replaceFindings } from './replace-findings.ts'
import { tallyFindings } from './tally-findings.ts'
import { FINDING_STATES, toFinding, wholeFinding } from './whole-finding.ts'

export const findingsIn = (db: Tables): Findings => ({
  async list() {
    const rows = await db.finding.findMany({
      where: { revision: { supersededAt: null } },
      include: {
        ...wholeFinding,
        revision: { select: { articleId: true, article: { select: { headline: true } } } },
      },
      orderBy: [{ revision: { createdAt: 'desc' } }, { ordinal: 'asc' }],
    })
    return rows
      .map((row) => ({
        articleId: row.revision.articleId,
        headline: row.revision.article.headline,
        finding: toFinding(row),
        words: row.spans[0]?.exact ?? '',
      }))
      .sort(byUrgency)
  },

  tally: () => tallyFindings(db),

  replace: (revisionId, outcome) => replaceFindings(db, revisionId, outcome),

  async get(findingKey) {
    const row = await db.finding.findUnique({
      where: { id: findingKey },
      include: {
        editor: { select: { id: true, name: true } },
        revision: { select: freezing },
      },
    })
    if (!row) throw new NotFound('finding', findingKey)
    return {
      key: row.id,
      articleId: row.revision.articleId,
      frozen: frozenBy(row.revision),
      state: oneOf(FINDING_STATES, row.state),
      reason: row.reason,
      by: row.editor,
      at: row.at,
    }
  },

  async withdraw(findingKey) {
    const { count } = await db.finding.deleteMany({ where: { id: findingKey, decisions: { none: {} } } })
    return count > 0
  },

  async raise(revisionId, { text, findings, claimKeys }) {
    const { _max } = await db.finding.aggregate({ where: { revisionId }, _max: { ordinal: true } })
    const first = (_max.ordinal ?? -1) + 1
    const raised = findings.map((finding, index) => ({ finding, ordinal: first + index }))
    await addFindings(db, raised, { revisionId, text, keys: claimKeys })
  },

  async reword(findingKey, { finding, claimKeys }) {
    const { ordinal, revision } = await db.finding.update({
      where: { id: findingKey },
      data: findingRow(finding),
      select: { ordinal: true, revision: { select: { id: true, text: true } } },
    })
    await db.findingSpan.deleteMany({ where: { findingId: findingKey } })
    await db.findingClaim.deleteMany({ where: { findingId: findingKey } })
    const place = { revisionId: revision.id, text: revision.text, keys: claimKeys }
    await addPlaces(db, [{ key: findingKey, ordinal, finding }], place)
  },

  async settle(findingKey, { state, reason, by, at }) {
    await db.finding.update({
      where: { id: findingKey },
      data: { state, reason, editorId: by?.id ?? null, at, version: { increment: 1 } },
    })
  },
})

/** Open before settled, then the gravest first; a sort keeps the order among equals. */
const byUrgency = ({ finding: a }: FoundFinding, { finding: b }: FoundFinding): number =>
  FINDING_STATES.indexOf(a.state) - FINDING_STATES.indexOf(b.state) ||
  SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity)
