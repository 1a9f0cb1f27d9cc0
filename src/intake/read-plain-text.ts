import { findPreamble } from '../domain/preamble.ts'
import { textOf } from '../domain/span.ts'
import type { FileCopy } from './file-copy.ts'

/** Plain text as it stands, nothing cut: offsets count from its first character, the date line's included. */
export const readPlainText = (text: string): Omit<FileCopy, 'origin'> => {
  const { publishedAt, headline } = findPreamble(text)
  return { text, title: headline && textOf(text, headline), publishedAt, dateline: null, byline: null }
}
