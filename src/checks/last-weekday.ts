import { addDays, weekdayOf } from '../reference/calendar.ts'
import type { Check } from './check.ts'

// "Down from 1,650 last Monday": today is set beside it.
const COMPARED = /\b(?:from|than|against|compared (?:with|to))\s+(?:the\s+)?[\d.,]+\s+(?:\p{L}+\s+)?$/iu

/** *The last Monday in August*: of the month, not of this week. */
const OF_MONTH =
  /^\s+(?:in|of)\s+(?:(?:the|each|every|that) (?:month|year|term|season)|January|February|March|April|May|June|July|August|September|October|November|December)\b/u

const LAST = /^(?:last|next)\s/iu

export const lastWeekday: Check = {
  id: 'last-weekday',
  shelf: 'time',
  severity: 'note',
  title: '“Last Monday”, printed on a Monday',
  why: 'Some read it as today a week ago, some as the Monday of last week or as today.',
  limits: 'Speaks only where the day of publication is the weekday that the words name.',

  *run({ text, dates, publishedAt }) {
    if (publishedAt === null) return
    for (const { span, weekday, absolute } of dates) {
      const words = text.slice(span.start, span.end)
      if (absolute || weekday === null || weekday !== weekdayOf(publishedAt) || !LAST.test(words)) continue
      if (COMPARED.test(text.slice(Math.max(0, span.start - 50), span.start))) continue
      if (OF_MONTH.test(text.slice(span.end, span.end + 20))) continue
      const week = /^last/iu.test(words) ? -7 : 7
      yield {
        message: `“${words}” is printed on that weekday: ${addDays(publishedAt, week)} or ${publishedAt}?`,
        at: span,
      }
    }
  },

  flags: [{ text: 'Zoë 🙂 resigned ⟦last Monday⟧.', publishedAt: '2020-11-09' }],
  passes: [
    { text: 'There were 1,204 cases on Monday, down from 1,650 last Monday.', publishedAt: '2020-11-09' },
    { text: 'The fair is on the last Monday in August.', publishedAt: '2020-11-09' },
    { text: 'Zoë resigned on Monday.', publishedAt: '2020-11-09' },
    { text: 'Zoë resigned last Friday.', publishedAt: '2020-11-09' },
    'Zoë resigned last Monday.',
  ],
}
