import { ACTIVITIES, type Decision, type Logged } from '../domain/decision.ts'
import { NotFound } from '../domain/errors.ts'
import type { Decisions, Entry, KeptDecision } from '../domain/log-store.ts'
import { Prisma } from './generated/client.ts'
import { oneOf } from './one-of.ts'
import type { Tables } from './open-database.ts'

const person = {
  editor: { select: { id: true, name: true } },
  takenBy: { select: { seq: true } },
} as const

type DecisionRow = Prisma.DecisionGetPayload<{ include: typeof person }>

export const decisionsIn = (db: Tables): Decisions => ({
  async add(entry) {
    return toDecision(await db.decision.create({ data: toRow(entry), include: person }))
  },

  async addAll(entries) {
    await db.decision.createMany({ data: entries.map(toRow) })
  },

  async get(decisionId) {
    const seq = Number(decisionId)
    const row = await db.decision.findUnique({ where: { seq }, include: person })
    if (!row) throw new NotFound('decision', decisionId)
    return toDecision(row)
  },

  async getAll(decisionIds) {
    const rows = await db.decision.findMany({
      where: { seq: { in: decisionIds.map(Number) } },
      orderBy: { seq: 'asc' },
      include: person,
    })
    return rows.map(toDecision)
  },

  async inBatch(batch) {
    const rows = await db.decision.findMany({
      where: { batch, takenBy: null },
      orderBy: { seq: 'asc' },
      include: person,
    })
    return rows.map(toDecision)
  },

  async lastOn(claimKey) {
    const row = await db.decision.findFirst({
      where: { claimId: claimKey },
      orderBy: { seq: 'desc' },
      include: person,
    })
    return row && toDecision(row)
  },

  async about(subject) {
    const rows = await db.decision.findMany({
      where: { subject, articleId: null },
      orderBy: { seq: 'desc' },
      take: 100,
      include: person,
    })
    return rows.map(toDecision)
  },

  async lastOf({ by, articleId, among }) {
    const row = await db.decision.findFirst({
      where: { editorId: by.id, articleId, activity: { in: [...among] }, takenBy: null },
      orderBy: { seq: 'desc' },
      include: person,
    })
    return row && toDecision(row)
  },
})

/** An article's decisions, newest first. */
export const historyOf = async (db: Tables, articleId: string): Promise<Decision[]> => {
  const rows = await db.decision.findMany({
    where: { articleId },
    orderBy: { seq: 'desc' },
    take: 500,
    include: person,
  })
  return rows.map(toDecision)
}

const toRow = ({ by, takesBack, before, after, ...entry }: Entry) => ({
  ...entry,
  editorId: by.id,
  before: asJson(before),
  after: asJson(after),
  takesBack: takesBack === undefined ? null : Number(takesBack),
})

// A column that holds JSON tells its own null from the database's.
const asJson = (value: Logged) => (value === null ? Prisma.JsonNull : (value as Prisma.InputJsonValue))

const toDecision = (row: DecisionRow): KeptDecision => ({
  id: String(row.seq),
  activity: oneOf(ACTIVITIES, row.activity),
  articleId: row.articleId,
  claimId: row.claimId,
  findingId: row.findingId,
  by: row.editor,
  at: row.at,
  before: row.before as Logged,
  after: row.after as Logged,
  takesBack: row.takesBack === null ? null : String(row.takesBack),
  subject: row.subject,
  batch: row.batch,
  isTakenBack: row.takenBy !== null,
})
