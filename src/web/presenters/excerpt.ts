import { textOf, textOfAll, type Span } from '../../domain/span.ts'

/** The words of spans on one line, cut in the middle of nothing: at a word, after `limit` code units. */
export const excerptOf = (text: string, spans: readonly Span[], limit = 200): string =>
  shorten(textOfAll(text, spans), limit)

/** Words on one line, at most about `limit` long. */
export const shorten = (words: string, limit = 200): string => {
  const line = words.replace(/\s+/g, ' ').trim()
  if (line.length <= limit) return line
  const cut = line.slice(0, limit)
  const atWord = cut.replace(/\s\S*$/, '')
  // A lone half of a surrogate pair must not stay behind.
  return `${(atWord.length > limit / 2 ? atWord : cut).replace(/[\uD800-\uDBFF]$/, '')}…`
}

/** Words in quotation marks, without the comma or stop that they end on. */
export const quoted = (text: string, span: Span): string =>
  `“${textOf(text, span)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[,;:.]+$/, '')}”`
