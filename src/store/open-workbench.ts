import { NotFound } from '../domain/errors.ts'
import type { Sentence } from '../domain/sentence.ts'
import { RELIABILITIES } from '../domain/evidence.ts'
import { originOf, type Derivations } from '../domain/origin.ts'
import type { Span } from '../domain/span.ts'
import { ROLES } from '../domain/source.ts'
import type { DeskSource, RemovedClaim, Workbench } from '../domain/workbench.ts'
import { asStrings } from './as-strings.ts'
import { checkSettingsIn } from './check-settings.ts'
import { derivationsIn } from './derivations.ts'
import { historyOf } from './decisions.ts'
import { editorsIn } from './editors.ts'
import type { Prisma } from './generated/client.ts'
import { oneOf } from './one-of.ts'
import type { Tables } from './open-database.ts'
import { progressOf } from './progress.ts'
import { signOffsIn } from './sign-offs.ts'
import { toArticle } from './to-article.ts'
import { toClaim, wholeClaim, type ClaimRow } from './whole-claim.ts'
import { toFinding, wholeFinding } from './whole-finding.ts'

const MOODS: readonly Sentence['mood'][] = ['statement', 'question', 'command', 'heading']

const whole = {
  article: { include: { assignee: { select: { id: true, name: true } } } },
  sentences: { orderBy: { ordinal: 'asc' } },
  sources: {
    include: {
      mentions: { orderBy: { ordinal: 'asc' } },
      source: { select: { name: true, reliability: true } },
    },
  },
  claims: { orderBy: { number: 'asc' }, include: wholeClaim },
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
  const derivations = await derivationsIn(db)
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
    sources: row.sources
      .map((source) => toDeskSource(source, derivations))
      .sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1))),
    claims: inOrder(row.claims.filter(({ removedAt }) => removedAt === null).map(toClaim)),
    removed: inOrder(row.claims.flatMap(toRemoved)),
    findings: row.findings.map(toFinding),
    checksRun: row.checkRuns.map(({ check }) => check),
    ruleSet: row.ruleSet,
    checkSettings: await checkSettingsIn(db).list(),
    progress: progress(row.id),
    signatures: await signOffsIn(db).of(row.id),
    assignee: row.article.assignee,
    editors: await editorsIn(db).list(),
    history: await historyOf(db, articleId),
  }
}

/** In the order of the text: a claim that was made later has a later number, and stands where its words stand. */
const inOrder = <C extends Readonly<{ number: number; spans: readonly Span[] }>>(claims: readonly C[]): C[] =>
  claims.toSorted((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0) || a.number - b.number)

/** A claim that a person took away; those that became part of another, or were made and unmade, are not told of. */
const toRemoved = (row: ClaimRow): RemovedClaim[] => {
  const removal = row.corrections.find(({ field }) => field === 'removed')
  if (row.removedAt === null || !removal) return []
  const { id, number, words, spans } = row
  const placesOf = (part: string) => spans.filter((span) => span.part === part)
  const frame = placesOf('frame').map(({ exact }) => exact)
  return [
    {
      key: id,
      number,
      words,
      frame: frame.join(' '),
      spans: placesOf('claim').map(({ start, end }) => ({ start, end })),
      by: removal.editor,
      at: removal.at,
    },
  ]
}

type SourceRow = Prisma.RevisionSourceGetPayload<{ include: (typeof whole)['sources']['include'] }>

/** A source carries its name in the registry, so that a renamed or merged one is the same everywhere. */
const toDeskSource = (row: SourceRow, derivations: Derivations): DeskSource => ({
  key: row.sourceId,
  id: row.label,
  name: row.source.name,
  role: oneOf(ROLES, row.role),
  aliases: asStrings(row.aliases),
  mentions: row.mentions.map(({ start, end }) => ({ start, end })),
  reliability: row.source.reliability === null ? null : oneOf(RELIABILITIES, row.source.reliability),
  originKey: originOf(row.sourceId, derivations),
})
