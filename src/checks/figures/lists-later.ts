import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { isNamed } from './is-named.ts'
import { listAt, type List } from './name-list.ts'

/** `… four crossings … . The crossings, at Dorn, Velle and Haskin Bridge, will open`: the list stands in a sentence after. */
const NAMED_LATER =
  /(?<=[.!?”"]\s+)(?:The|These|Those) (?:other |\p{Ll}+ )?(?<noun>\p{Ll}{3,}s)(?:,? ?[,–—(:] ?| are | were )(?:(?:at|in|of|namely|called|named|from|near) )?(?=(?:the )?\p{Lu})/gu
const REACH = 3

/** The lists that name later what was counted before. */
export const listsAfter = (copy: Copy): { figure: Figure; list: List }[] =>
  Array.from(copy.text.matchAll(NAMED_LATER)).flatMap((match) => {
    const start = match.index + match[0].length
    const list = listAt(copy.text.slice(start, start + 300), start)
    const here = copy.sentences.findIndex(({ span }) => span.start <= match.index && match.index < span.end)
    const figure = copy.ledger.findLast(
      ({ quantity: { of, span }, sentence, head }) =>
        span.end < match.index &&
        here - sentence <= REACH &&
        isNamed(head ?? of?.split(' ').at(-1) ?? null, match.groups?.noun ?? ''),
    )
    const isSaid = list && /^,?\s+\p{Ll}|^[.)]/u.test(copy.text.slice(list.span.end, list.span.end + 4))
    return figure && !figure.isPart && list && isSaid ? [{ figure, list }] : []
  })
