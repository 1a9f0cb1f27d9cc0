import { isOverdue, type Reply } from '../../domain/reply.ts'
import { presentEvidence, RELIABILITY_WORDS } from './evidence.ts'
import { presentClock } from './clock.ts'
import type { CardContext } from './card.ts'

/** What a claim rests on: evidence, the source alone, and what those said who had a right of reply. */
export const presentRecords = (context: CardContext) => {
  const { claim, editor, returned } = context
  return {
    evidence: claim.evidence.map((evidence) => presentEvidence(evidence, editor.id)),
    restsOn: presentGround(context),
    replies: (claim.replies ?? []).map((reply) => ({
      ...presentReply(reply, editor.id),
      refilled: returned?.form === 'answer' && returned.about === reply.id ? returned : null,
    })),
    replyForm: {
      open: returned?.form === 'reply',
      message: returned?.form === 'reply' ? returned.message : null,
      whom: returned?.form === 'reply' ? (returned.values.whom ?? '') : '',
      askedAt: returned?.form === 'reply' ? (returned.values.askedAt ?? '') : '',
      deadline: returned?.form === 'reply' ? (returned.values.deadline ?? '') : '',
    },
  }
}

/** Whose word a claim rests on, how far the desk trusts it in general, and whether anything else supports it. */
const presentGround = ({ desk, claim }: CardContext) => {
  const source = desk.sources.find(({ id }) => id === claim.attribution.sourceId)
  if (!source || claim.worth.checkability !== 'fact') return null
  const origin = desk.sources.find(({ key }) => key === source.originKey)
  const isSupported = claim.evidence.some(({ kind, stance }) => kind !== 'search' && stance === 'supports')
  return {
    name: source.name,
    href: `/sources/${source.key}`,
    alone: !isSupported,
    origin: origin && origin.key !== source.key ? origin.name : null,
    derived: source.originKey !== undefined && source.originKey !== source.key,
    reliability: source.reliability
      ? `${source.reliability} · ${RELIABILITY_WORDS[source.reliability].toLowerCase()}`
      : null,
  }
}

const presentReply = (reply: Reply, editorId: string) => ({
  id: reply.id,
  whom: reply.whom,
  asked: presentClock(reply.askedAt),
  deadline: reply.deadline && presentClock(reply.deadline),
  overdue: isOverdue(reply, new Date()),
  answer: reply.answer,
  answered: reply.answeredAt && presentClock(reply.answeredAt),
  by: reply.by.id === editorId ? 'you' : reply.by.name,
})
