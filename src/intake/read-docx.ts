import mammoth from 'mammoth'
import { Refused } from '../domain/errors.ts'
import type { FileCopy } from './file-copy.ts'
import { parsePage } from './parse-page.ts'
import { readPlainText } from './read-plain-text.ts'
import { textOfHtml } from './text-of-html.ts'

// A picture holds no words, and reading one in costs memory.
const OPTIONS = {
  convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
  styleMap: ["p[style-name='Title'] => h1:fresh", 'comment-reference => !', 'strike => !'],
}

/** The text of a Word document: paragraphs, headings, lists, tables and notes, without comments and deletions. */
export const readDocx = async (bytes: Uint8Array, name: string): Promise<Omit<FileCopy, 'origin'>> => {
  const page = parsePage(await htmlOf(bytes, name))
  const text = textOfHtml(page.body)
  const plain = readPlainText(text)
  const heading = page.querySelector('h1')
  return { ...plain, title: heading ? textOfHtml(heading) : plain.title }
}

const htmlOf = async (bytes: Uint8Array, name: string): Promise<string> => {
  try {
    return (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, OPTIONS)).value
  } catch {
    throw new Refused(
      `${name} cannot be read as a Word document: open it in Word and save it again as .docx.`,
    )
  }
}
