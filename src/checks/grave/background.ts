import { contains } from '../../domain/span.ts'
import type { Copy } from '../check.ts'
import type { Statement } from '../statements.ts'

/** What is older than this is background that a reader can look up. */
export const SETTLED_DAYS = 180

/** *In which four people died*, *who was killed*: background hung on a noun. */
export const isAside = ({ tokens, span }: Statement, text: string): boolean =>
  (tokens[0]?.tag === 'VBG' &&
    /\b(?:days?|weeks?|months?|years?|hours?) (?:before|after|since) [^.]{0,80}, $/u.test(
      text.slice(Math.max(0, span.start - 120), span.start),
    )) ||
  opensAside({ tokens, span }, text)

const opensAside = ({ tokens, span }: Pick<Statement, 'tokens' | 'span'>, text: string): boolean =>
  /^(?:who|whom|whose|which|that|in|for|where|when|after|since|as|before|because|until|while|the|a|an)$/u.test(
    tokens[0]?.lower ?? '',
  ) &&
  /^(?:(?:in|for) the (?:\p{Ll}+ )?(?:hours|days|weeks|months) (?:after|since|before)|(?:(?:in|at|of|from) )?(?:wh(?:o|ich|ose|om|ere|en)|that|after|since|as|before|because|until|while))\b/iu.test(
    text.slice(span.start, span.end),
  )

/** Whether the claim tells of long ago: by its own date, or the last one named before it in the paragraph. */
export const isSettled = (
  { dates, sentences, publishedAt, text }: Copy,
  { claim, span }: Statement,
  days: number,
): boolean => {
  if (
    /\b\p{Ll}+ of 1[0-8]\d\d\b|\b(?:war|battle|siege|massacre|genocide|holocaust|rising|uprising) of\b|\b(?:18|19)\d\ds?\b/iu.test(
      text.slice(span.start, span.end),
    )
  )
    return true
  const paragraph = sentences[claim.sentence]?.paragraph
  for (let at = claim.sentence; sentences[at]?.paragraph === paragraph && at >= 0; at--) {
    const place = sentences[at]?.span
    const found = place ? dates.filter((date) => contains(place, date.span)) : []
    const last = found.at(-1)
    if (last)
      return (
        daysBefore(publishedAt, last.to ?? last.from) > days ||
        /\b(?:18|19)\d\ds?\b/u.test(text.slice(last.span.start, last.span.end))
      )
  }
  return false
}

const daysBefore = (publishedAt: string | null, day: string | null): number =>
  publishedAt === null || day === null
    ? 0
    : (Date.parse(publishedAt) - Date.parse(day.slice(0, 10))) / 86_400_000

/** Far down and without a day, a toll is background: the reader is told of what is known. */
const FIRST_SENTENCES = 6
const FIRST_PART = 0.4

/** Whether a toll is of the news and not of its background. */
export const isNews = (copy: Copy, statement: Statement): boolean => {
  const { sentence } = statement.claim
  const isEarly = sentence < Math.max(FIRST_SENTENCES, copy.sentences.length * FIRST_PART)
  const first = statement.tokens[0]
  // *…, killing 14 people* hangs a known event on another clause, but for the lead that tells of it.
  if (first?.tag === 'VBG') return sentence < 3
  return isEarly || hasRecentDay(copy, sentence)
}

const hasRecentDay = ({ dates, sentences, publishedAt }: Copy, sentence: number): boolean => {
  const place = sentences[sentence]?.span
  return (
    place !== undefined &&
    dates.some(
      ({ span, to, from }) =>
        contains(place, span) && (from ?? to) !== null && daysBefore(publishedAt, to ?? from) <= SETTLED_DAYS,
    )
  )
}
