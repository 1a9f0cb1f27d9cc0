import { NotFound } from '../domain/errors.ts'
import type { Sentence } from '../domain/sentence.ts'
import { ROLES } from '../domain/source.ts'
import type { DeskSource, Workbench } from '../domain/workbench.ts'
import { historyOf } from './decisions.ts'
import { editorsIn } from './editors.ts'
import type { Prisma } from './generated/client.ts'
import { oneOf } from './one-of.ts'
import type { Tables } from './open-database.ts'
import { progressOf } from './progress.ts'
import { signOffsIn } from './sign-offs.ts'
import { toArticle } from './to-article.ts'
import { asStrings, toClaim, wholeClaim } from './whole-claim.ts'
import { toFinding, wholeFinding } from './whole-finding.ts'

const MOODS: readonly Sentence['mood'][] = ['statement', 'question', 'command', 'heading']

const whole = {
  article: { include: { assignee: { select: { id: true, name: true } } } },
  sentences: { orderBy: { ordinal: 'asc' } },
  sources: { include: { mentions: { orderBy: { ordinal: 'asc' } }, source: { select: { name: true } } } },
  claims: { where: { removedAt: null }, orderBy: { number: 'asc' }, include: wholeClaim },
  findings: { orderBy: { ordinal: 'asc' }, include: wholeFinding },
  checkRuns: { orderBy: { check: 'asc' } },
} satisfies Prisma.RevisionInclude

/** A revision of an article, the newest where no number is given, with all that is known of it. */
export const openWorkbench = async (db: Tables, articleId: string, number?: number): Promise<Workbench> => {
  const row = await db.revision.findFirst({
    where: { articleId, ...(number === undefined ? { supersededAt: null } : { number }) },
    include: whole,
  })
  if (!row)
    throw number === undefined ? new NotFound('article', articleId) : new NotFound('revision', String(number))
  const progress = await progressOf(db, [row.id])
  return {
    article: toArticle(row.article),
    revision: {
      id: row.id,
      articleId,
      number: row.number,
      text: row.text,
      sha256: row.sha256,
      createdAt: row.createdAt,
    },
    sentences: row.sentences.map(({ start, end, paragraph, mood }) => ({
      span: { start, end },
      paragraph,
      mood: oneOf(MOODS, mood),
    })),
    sources: row.sources.map(toDeskSource).sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1))),
    claims: row.claims.map(toClaim),
    findings: row.findings.map(toFinding),
    checksRun: row.checkRuns.map(({ check }) => check),
    progress: progress(row.id),
    signatures: await signOffsIn(db).of(row.id),
    assignee: row.article.assignee,
    editors: await editorsIn(db).list(),
    history: await historyOf(db, articleId),
  }
}

type SourceRow = Prisma.RevisionSourceGetPayload<{ include: (typeof whole)['sources']['include'] }>

/** A source carries its name in the registry, so that a renamed or merged one is the same everywhere. */
const toDeskSource = (row: SourceRow): DeskSource => ({
  key: row.sourceId,
  id: row.label,
  name: row.source.name,
  role: oneOf(ROLES, row.role),
  aliases: asStrings(row.aliases),
  mentions: row.mentions.map(({ start, end }) => ({ start, end })),
})
