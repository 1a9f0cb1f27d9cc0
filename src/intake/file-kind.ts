import { extname } from 'node:path'
import { Refused } from '../domain/errors.ts'

export type FileKind = 'text' | 'markdown' | 'html' | 'docx' | 'pdf'

const KINDS: ReadonlyMap<string, FileKind> = new Map([
  ['.txt', 'text'],
  ['.text', 'text'],
  ['', 'text'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.docx', 'docx'],
  ['.pdf', 'pdf'],
])

// First bytes of files that are often given a wrong name. Zip is what .docx is packed in.
const SIGNATURES: readonly (readonly [kind: string, bytes: string])[] = [
  ['pdf', '%PDF-'],
  ['zip', 'PK\u0003\u0004'],
  ['doc', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'],
  ['rtf', '{\\rtf'],
]

/** What kind of file it is: by its name, and refused where its first bytes say otherwise. */
export const fileKindOf = (bytes: Uint8Array, name: string): FileKind => {
  const kind = KINDS.get(extname(name).toLowerCase())
  if (!kind) {
    throw new Refused(
      `${name} is of a kind that cannot be read: give a .txt, .md, .html, .docx, .pdf or .jsonl file.`,
    )
  }
  const looks = signatureOf(bytes)
  if (kind === 'docx' && looks !== 'zip')
    throw new Refused(`${name} is not a Word document (.docx)${seen(looks)}.`)
  if (kind === 'pdf' && looks !== 'pdf') throw new Refused(`${name} is not a PDF${seen(looks)}.`)
  if (looks !== null && kind !== 'docx' && kind !== 'pdf') throw new Refused(wrongName(name, looks))
  return kind
}

const signatureOf = (bytes: Uint8Array): string | null => {
  const first = String.fromCharCode(...bytes.subarray(0, 8))
  return SIGNATURES.find(([, signature]) => first.startsWith(signature))?.[0] ?? null
}

const seen = (looks: string | null): string =>
  looks === null ? ': save it again in that format' : `, it holds ${NAMES.get(looks) ?? looks}: name it so`

const NAMES: ReadonlyMap<string, string> = new Map([
  ['pdf', 'a PDF (.pdf)'],
  ['zip', 'a zip archive, perhaps a Word document (.docx)'],
  ['doc', 'an old Word document (.doc)'],
  ['rtf', 'rich text (.rtf)'],
])

const wrongName = (name: string, looks: string): string => {
  const found = NAMES.get(looks) ?? looks
  if (looks === 'pdf' || looks === 'zip')
    return `${name} holds ${found}, not text: give the file its right ending.`
  return `${name} holds ${found}: save it as .docx or as plain text.`
}
