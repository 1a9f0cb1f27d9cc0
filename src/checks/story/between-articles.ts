import type { Figure } from '../../domain/ledger.ts'
import { bySpan, textOf, type Span } from '../../domain/span.ts'
import type { Check } from '../check.ts'
import type { Story } from './story-check.ts'

/** Two places in different articles, the earlier article's first. */
export type Pair = Readonly<{ earlier: Span; later: Span }>

/** What a check of one article says of the story as one text, where its two places stand in different articles. */
export const pairsOf = (check: Check, { joined, articleAt }: Story): Pair[] =>
  Array.from(check.run(joined)).flatMap(({ at, related = [] }): Pair[] => {
    const other = related.find((span) => articleAt(span.start) !== articleAt(at.start))
    const [earlier, later] = other ? [at, other].sort(bySpan) : []
    return earlier && later ? [{ earlier, later }] : []
  })

/** `“43” here; “34” in “Two hurt in crash” (3 May 2021).` */
export const messageOf = (story: Story, { earlier, later }: Pair, about = ''): string => {
  const words = (span: Span): string => textOf(story.joined.text, span).replace(/\s+/gu, ' ')
  return `${about}“${words(later)}” here; “${words(earlier)}” in ${story.nameOf(story.articleAt(earlier.start))}.`
}

/** A place as a step of the working: its article, and its words. */
export const stepOf = (story: Story, span: Span): string =>
  `${story.nameOf(story.articleAt(span.start))}: ${textOf(story.joined.text, span).replace(/\s+/gu, ' ')}`

/** A figure with what it counts, where that stands right behind it: `nine people`. */
export const placeOf = ({ quantity: { span, ofSpan } }: Figure): Span =>
  ofSpan && ofSpan.start >= span.end && ofSpan.start - span.end < 3
    ? { start: span.start, end: ofSpan.end }
    : span

/** The words of the sentence that holds a place, with so many sentences of the same article on either side. */
export const around = (story: Story, { start }: Span, by = 0): string => {
  const { sentences, text } = story.joined
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sentences[middle]?.span.start ?? 0) <= start) low = middle
    else high = middle - 1
  }
  const article = story.articleAt(start)
  return sentences
    .slice(Math.max(0, low - by), low + by + 1)
    .filter(({ span }) => story.articleAt(span.start) === article)
    .map(({ span }) => textOf(text, span))
    .join(' ')
}
