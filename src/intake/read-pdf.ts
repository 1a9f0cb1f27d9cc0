import { getDocumentProxy } from 'unpdf'
import { Refused } from '../domain/errors.ts'
import type { FileCopy } from './file-copy.ts'
import { paragraphsOf, type PrintedLine } from './paragraphs-of.ts'
import { readPlainText } from './read-plain-text.ts'

/** The part of the reader's document that is used here; its own types are a browser's. */
type Document = Readonly<{
  numPages: number
  getPage: (
    number: number,
  ) => Promise<{ getTextContent: () => Promise<{ items: readonly (Run | object)[] }> }>
}>

/** A run of text as a page of a PDF places it: `transform` ends in x and y, y growing upwards, in points. */
type Run = Readonly<{
  str: string
  transform: readonly number[]
  width: number
  height: number
  hasEOL: boolean
}>

/** The text of a PDF, its printed lines joined to paragraphs. A scan holds pictures of words, and is refused. */
export const readPdf = async (bytes: Uint8Array, name: string): Promise<Omit<FileCopy, 'origin'>> => {
  const document = await open(bytes, name)
  const pages: PrintedLine[][] = []
  for (let number = 1; number <= document.numPages; number += 1) pages.push(await linesOf(document, number))
  const text = paragraphsOf(pages)
  if (text === '')
    throw new Refused(`${name} holds pictures of pages and no text: run character recognition on it first.`)
  return readPlainText(text)
}

const open = async (bytes: Uint8Array, name: string): Promise<Document> => {
  try {
    // The reader takes the bytes away from whoever gives them.
    const document: unknown = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 })
    return document as Document
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      throw new Refused(`${name} is locked with a password: save it without one and try again.`)
    throw new Refused(`${name} cannot be read as a PDF: print it to a new PDF, or save its text as .txt.`)
  }
}

const linesOf = async (document: Document, number: number): Promise<PrintedLine[]> => {
  const { items } = await (await document.getPage(number)).getTextContent()
  const lines: PrintedLine[] = []
  let end = 0
  for (const run of items) {
    if (!('str' in run)) continue
    const { x, y, right, height } = boxOf(run)
    const last = lines.at(-1)
    if (last && run.str.trim() === '') last.text += run.str === '' ? '' : ' '
    else if (last && Math.abs(last.y - y) < height / 2 && x > end - height) {
      last.text += `${x - end > height / 5 ? ' ' : ''}${run.str}`
    } else if (run.str.trim() !== '') lines.push({ text: run.str, x, y, height })
    if (run.str !== '') end = right
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/gu, ' ').trim() }))
}

const boxOf = ({ transform, width, height }: Run) => {
  const [x = 0, y = 0] = transform.slice(4)
  return { x, y, right: x + width, height }
}
