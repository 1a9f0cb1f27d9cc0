import type { TimePoint } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { spanOfSentence } from '../figures/in-sentence.ts'
import type { Anniversary } from './find-anniversary.ts'

/*
 * The year in which something began, wherever an article tells it: *The first show was held in 1879 … its 150th
 * anniversary*. It is held against an anniversary only where no year of the article is the one that this counts from.
 */

const BEGUN =
  /\b(?:first|found(?:ed|ing|ers?)|establish(?:ed|ment)|open(?:ed|s|ing)|beg[aiu]n(?:s|ning|nings)?|start(?:ed|s)?|launch(?:ed)?|formed|created|built|set up|inaugurated|dates (?:from|back)|goes back|since|signed|held|hosted|sank|struck|died|killed|collapsed|burned)\b/iu
const NEAR = 60

/** What a year stands with in its own clause. */
const clauseOf = (copy: Copy, { mention: { span }, sentence }: TimePoint): string => {
  const { start, end } = spanOfSentence(copy, sentence)
  const before =
    copy.text
      .slice(Math.max(start, span.start - NEAR), span.start)
      .split(/[;:]/u)
      .at(-1) ?? ''
  const [after = ''] = copy.text.slice(span.end, Math.min(end, span.end + NEAR)).split(/[;:]/u)
  return `${before} ${after}`
}

const yearOf = ({ mention: { from, absolute, precision } }: TimePoint): number | null =>
  absolute && from !== null && precision !== 'decade' ? Number(from.slice(0, 4)) : null

type Years = Readonly<{ all: ReadonlySet<number>; begun: readonly TimePoint[] }>

const yearsOf = (copy: Copy): Years => {
  const known = made.get(copy)
  if (known) return known
  const dated = copy.timeline.filter((point) => yearOf(point) !== null)
  const years = {
    all: new Set(dated.map((point) => yearOf(point) ?? 0)),
    begun: dated.filter((point) => BEGUN.test(clauseOf(copy, point))).slice(0, MOST),
  }
  made.set(copy, years)
  return years
}
const made = new WeakMap<Copy, Years>()
const MOST = 24

const OF = /^\s+of (?:(?:that|this|those|these|the|his|her|its|their) )(?:\p{Ll}+ )??(?<noun>\p{Ll}{4,})\b/u
/** Twice as long or half as long ago, and it is the beginning of something else. */
const [LEAST, MOST_OFF] = [0.45, 2.2]

/** The one beginning of the article from which an anniversary that falls in a year does not count. */
export const foundingTold = (copy: Copy, { at, number }: Anniversary, year: number): TimePoint | null => {
  const { all, begun } = yearsOf(copy)
  if (all.has(year - number) || all.has(year - number + 1) || all.has(year - number - 1)) return null
  const after = copy.text.slice(at.end, at.end + NEAR)
  const noun = OF.exec(after)?.groups?.noun
  if (noun === undefined && /^\s+of\b/u.test(after)) return null
  const meant = begun.filter((point) => {
    const age = year - (yearOf(point) ?? year)
    const { start, end } = spanOfSentence(copy, point.sentence)
    const isOfIt = noun === undefined || copy.text.slice(start, end).includes(noun)
    return isOfIt && age / number >= LEAST && age / number <= MOST_OFF
  })
  const years = new Set(meant.map(yearOf))
  return years.size === 1 ? (meant[0] ?? null) : null
}
