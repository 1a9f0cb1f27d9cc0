import { basename } from 'node:path'
import { Refused } from '../domain/errors.ts'
import { decodeText } from './decode-text.ts'
import type { FileCopy } from './file-copy.ts'
import { fileKindOf, type FileKind } from './file-kind.ts'
import { readPlainText } from './read-plain-text.ts'

type Read = Omit<FileCopy, 'origin'>

// The readers of documents are heavy, and most days nobody needs them: each is loaded by its first file.
const READERS: Readonly<Record<FileKind, (bytes: Uint8Array, name: string) => Promise<Read>>> = {
  text: (bytes, name) => Promise.resolve(readPlainText(decodeText(bytes, name))),
  markdown: async (bytes, name) => (await import('./read-markdown.ts')).readMarkdown(decodeText(bytes, name)),
  html: async (bytes, name) => (await import('./read-html.ts')).readHtml(decodeText(bytes, name)),
  docx: async (bytes, name) => (await import('./read-docx.ts')).readDocx(bytes, name),
  pdf: async (bytes, name) => (await import('./read-pdf.ts')).readPdf(bytes, name),
}

/** The text of a file and what it says of itself; `Refused`, with what to do, for a file that holds no text. */
export const readFileCopy = async (bytes: Uint8Array, name: string): Promise<FileCopy> => {
  const origin = basename(name)
  if (bytes.length === 0) throw new Refused(`${origin} is empty: there is nothing to read.`)
  const read = await READERS[fileKindOf(bytes, origin)](bytes, origin)
  if (read.text.trim() === '') throw new Refused(`${origin} holds no text: there is nothing to read.`)
  return { ...read, origin }
}
