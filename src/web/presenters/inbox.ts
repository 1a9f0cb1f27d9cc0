import type { Editor } from '../../domain/editor.ts'
import type { Waiting } from '../../domain/notice.ts'
import { presentClock } from './clock.ts'
import { counted } from './counting.ts'
import { shorten } from './excerpt.ts'

/** What waits for a person, by article. */
export const presentInbox = (waiting: readonly Waiting[], editor: Editor) => {
  const ids = [...new Set(waiting.map(({ articleId }) => articleId))]
  return {
    title: 'Inbox',
    section: { inbox: true },
    summary: counted(waiting.length, 'thing waits for you', 'things wait for you'),
    groups: ids.map((articleId) => {
      const items = waiting.filter((item) => item.articleId === articleId)
      return {
        href: `/articles/${articleId}`,
        headline: items[0]?.headline ?? '',
        items: items.map((item) => presentItem(item, editor)),
      }
    }),
  }
}

const presentItem = (item: Waiting, editor: Editor) => {
  const { kind, noticeId, articleId, claim, at } = item
  const path = `/articles/${articleId}`
  const address = claim === null ? path : `${path}/claims/${claim.number}`
  return {
    kind,
    noticeId,
    title: titleOf(item),
    href: kind === 'second-reading' ? `${path}/sign-off` : address,
    words: claim && shorten(claim.words, 160),
    told: toldOf(item, editor),
    at: presentClock(at),
  }
}

const titleOf = ({ kind, claim, copy }: Waiting): string => {
  const where = claim === null ? 'the article' : `claim ${claim.number}`
  if (kind === 'claim') return `Check ${where}`
  if (kind === 'article') return 'The article is in your hands'
  if (kind === 'mention') return `A note on ${where} names you`
  if (kind === 'second-reading') return 'Sign it as the second reader'
  return `${copy ?? 'Somebody'} has not answered on ${where}`
}

/** Who wants it, and in which words. */
const toldOf = ({ kind, from, copy }: Waiting, editor: Editor): string => {
  const isOwn = from.id === editor.id
  if (kind === 'mention') return `${from.name}: “${shorten(copy ?? '', 400)}”`
  if (kind === 'second-reading') return `${from.name} has signed it and asks you.`
  if (kind === 'reply') return 'You asked for a reply; its deadline has passed.'
  return isOwn ? 'You took it.' : `${from.name} gave it to you.`
}
