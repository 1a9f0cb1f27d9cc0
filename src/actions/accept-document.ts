import { createHash } from 'node:crypto'
import type { DocumentFile } from '../domain/evidence.ts'
import { Refused } from '../domain/errors.ts'
import { documentKindOf } from '../intake/document-kind.ts'
import { documentName } from '../intake/document-name.ts'

/** The largest document that the desk keeps, in bytes: 20 MB. */
export const LARGEST_DOCUMENT = 20 * 1024 * 1024

/** A file as a browser sends it. */
export type SentFile = Readonly<{ name: string; bytes: Uint8Array }>

/** A document as the desk keeps it: what it is by its bytes, with a name that is safe. Throws `Refused`. */
export const acceptedDocument = ({
  name,
  bytes,
}: SentFile): Readonly<{ file: DocumentFile; content: Uint8Array }> => {
  if (bytes.length > LARGEST_DOCUMENT)
    throw new Refused(`${name} is larger than 20 MB: keep it elsewhere, and give a link or a part of it.`)
  const { mediaType, extension } = documentKindOf(bytes, name)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return {
    file: { sha256, mediaType, size: bytes.length, name: documentName(name, extension) },
    content: bytes,
  }
}
