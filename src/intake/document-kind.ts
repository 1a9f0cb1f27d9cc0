import { extname } from 'node:path'
import { Refused } from '../domain/errors.ts'

/** What a file is by its bytes; `extension` has its dot. */
export type DocumentKind = Readonly<{ mediaType: string; extension: string }>

const kind = (mediaType: string, extension: string): DocumentKind => ({ mediaType, extension })

const OFFICE = 'application/vnd.openxmlformats-officedocument'
const TAKEN =
  'a PDF, a picture (PNG, JPEG, WebP), a Word or Excel file (.docx, .xlsx), a mail (.eml), plain text'

/* eslint-disable no-control-regex -- The first bytes of files are what these patterns are about. */

/** The first bytes of what is taken, as Latin letters; a full stop stands for any byte. */
const SIGNATURES: readonly (readonly [RegExp, DocumentKind])[] = [
  [/^%PDF-/, kind('application/pdf', '.pdf')],
  [/^\x89PNG\r\n\x1a\n/, kind('image/png', '.png')],
  [/^\xff\xd8\xff/, kind('image/jpeg', '.jpg')],
  [/^RIFF[^]{4}WEBP/, kind('image/webp', '.webp')],
]

/** The first bytes of what is refused, and what it is. */
const REFUSED: readonly (readonly [RegExp, string])[] = [
  [/^MZ/, 'a program for Windows'],
  [/^\x7fELF/, 'a program for Linux'],
  [/^(?:\xfe\xed\xfa[\xce\xcf]|[\xce\xcf]\xfa\xed\xfe|\xca\xfe\xba\xbe)/, 'a program'],
  [/^#!/, 'a script'],
  [/^\xd0\xcf\x11\xe0/, 'an old Office file, which can hold macros: save it as .docx, .xlsx or PDF'],
]

/* eslint-enable no-control-regex */

// What runs when it is opened, whatever its words are.
const RUNS =
  /^\.(?:html?|xhtml|svg|m?js|jse|vbs?|wsf|hta|ps1|bat|cmd|sh|py|pl|rb|php|jar|exe|dll|scr|com|lnk|url)$/

/** What a document is, by its bytes and not by its name; throws `Refused` for what is not taken, saying what it is. */
export const documentKindOf = (bytes: Uint8Array, name: string): DocumentKind => {
  if (bytes.length === 0) throw new Refused(`${name} is empty: there is nothing to keep.`)
  const first = Buffer.from(bytes.subarray(0, 64)).toString('latin1')
  const danger = REFUSED.find(([signature]) => signature.test(first))?.[1]
  if (danger !== undefined) throw refused(name, danger)
  const known = SIGNATURES.find(([signature]) => signature.test(first))?.[1]
  if (known) return known
  if (first.startsWith('PK\u0003\u0004')) return packedKind(bytes, name)
  return textKind(bytes, name)
}

/** A zip tells by the names of its parts, which stand in it as they are. */
const packedKind = (bytes: Uint8Array, name: string): DocumentKind => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (buffer.includes('vbaProject.bin'))
    throw refused(name, 'an Office file with macros: save it without them')
  if (buffer.includes('word/document.xml')) return kind(`${OFFICE}.wordprocessingml.document`, '.docx')
  if (buffer.includes('xl/workbook.xml')) return kind(`${OFFICE}.spreadsheetml.sheet`, '.xlsx')
  throw refused(name, 'an archive: send what is in it, one by one')
}

const MAIL = /^(?:[A-Za-z][A-Za-z0-9-]*:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){2}/
const MAIL_HEADS = /^(?:From|To|Subject|Date|Received|Return-Path|Message-ID):/im

const textKind = (bytes: Uint8Array, name: string): DocumentKind => {
  const text = decoded(bytes)
  if (text === null) throw refused(name, 'a file of a kind that is not known here')
  const opening = text.slice(0, 4096).trimStart()
  if (opening.startsWith('<')) throw refused(name, 'a web page or a drawing that can hold scripts')
  if (RUNS.test(extname(name).toLowerCase())) throw refused(name, 'a file that runs when it is opened')
  if (MAIL.test(opening) && MAIL_HEADS.test(opening)) return kind('message/rfc822', '.eml')
  return kind('text/plain; charset=utf-8', extname(name).toLowerCase() === '.csv' ? '.csv' : '.txt')
}

const decoded = (bytes: Uint8Array): string | null => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? null : text
  } catch {
    return null
  }
}

const refused = (name: string, what: string): Refused =>
  new Refused(`${name} is ${what}. The desk takes ${TAKEN}.`)
