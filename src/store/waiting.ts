import type { Editor } from '../domain/editor.ts'
import type { Waiting } from '../domain/notice.ts'
import type { Prisma } from './generated/client.ts'
import type { Tables } from './open-database.ts'

const person = { select: { id: true, name: true } } as const

const claimShown = {
  number: true,
  words: true,
  removedAt: true,
  revision: { select: { supersededAt: true } },
  notes: { where: { withdrawnAt: null }, select: { copy: true, editorId: true } },
} satisfies Prisma.ClaimSelect

const whole = {
  from: person,
  article: {
    select: {
      headline: true,
      revisions: {
        where: { supersededAt: null },
        select: { signOffs: { where: { withdrawnAt: null }, select: { editorId: true } } },
      },
    },
  },
  claim: { select: claimShown },
} satisfies Prisma.NoticeInclude

type NoticeRow = Prisma.NoticeGetPayload<{ include: typeof whole }>

/** The newest revision, as long as nobody has signed it. */
const workable = { supersededAt: null, signOffs: { none: { withdrawnAt: null } } } as const

/**
 * What waits for a person, the oldest first. It is read off how things stand, so that whatever is done about it on any
 * page ends it: a claim that was marked or given to another waits no longer.
 */
export const waitingFor = async (db: Tables, editor: Editor, now: Date): Promise<Waiting[]> => {
  const toId = editor.id
  const notices = await db.notice.findMany({
    where: {
      toId,
      doneAt: null,
      OR: [
        {
          kind: 'assigned',
          claim: { assigneeId: toId, standing: null, removedAt: null, revision: workable },
        },
        { kind: 'assigned', claimId: null, article: { assigneeId: toId, revisions: { some: workable } } },
        { kind: 'mentioned' },
        { kind: 'second-reader' },
      ],
    },
    orderBy: { at: 'asc' },
    include: whole,
  })
  return [...notices.flatMap((row) => toWaiting(row)), ...(await overdueOf(db, editor, now))]
}

const toWaiting = (row: NoticeRow): Waiting[] => {
  const kind = kindOf(row)
  if (kind === null) return []
  const { id, articleId, article, claim, from, copy, at } = row
  return [
    {
      kind,
      noticeId: id,
      articleId,
      headline: article.headline,
      // A claim that is there no more has no page.
      claim:
        claim && !claim.removedAt && !claim.revision.supersededAt
          ? { number: claim.number, words: claim.words }
          : null,
      from,
      copy,
      at,
    },
  ]
}

const kindOf = ({ kind, toId, fromId, copy, claim, article }: NoticeRow): Waiting['kind'] | null => {
  if (kind === 'assigned') return claim ? 'claim' : 'article'
  // A note that was withdrawn names nobody any more.
  if (kind === 'mentioned')
    return claim?.notes.some((note) => note.copy === copy && note.editorId === fromId) ? 'mention' : null
  const signed = article.revisions.flatMap(({ signOffs }) => signOffs)
  return signed.length === 1 && signed[0]?.editorId !== toId ? 'second-reading' : null
}

const overdueOf = async (db: Tables, editor: Editor, now: Date): Promise<Waiting[]> => {
  const rows = await db.replyRequest.findMany({
    where: {
      editorId: editor.id,
      answeredAt: null,
      withdrawnAt: null,
      deadline: { lt: now },
      claim: { removedAt: null, revision: { supersededAt: null } },
    },
    orderBy: { deadline: 'asc' },
    include: {
      claim: {
        select: {
          number: true,
          words: true,
          revision: { select: { articleId: true, article: { select: { headline: true } } } },
        },
      },
    },
  })
  return rows.map(({ claim: { revision, ...claim }, whom, deadline }) => ({
    kind: 'reply',
    noticeId: null,
    articleId: revision.articleId,
    headline: revision.article.headline,
    claim,
    from: editor,
    copy: whom,
    at: deadline ?? now,
  }))
}
