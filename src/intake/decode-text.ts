import { Refused } from '../domain/errors.ts'

const BYTE_ORDER_MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['UTF-32', [0xff, 0xfe, 0, 0]],
  ['UTF-32', [0, 0, 0xfe, 0xff]],
  ['UTF-16', [0xff, 0xfe]],
  ['UTF-16', [0xfe, 0xff]],
]

const UTF8_MARK = [0xef, 0xbb, 0xbf]

/** Text out of UTF-8 bytes: a byte order mark is removed, everything else is kept as it is, line ends too. */
export const decodeText = (bytes: Uint8Array, name: string): string => {
  const foreign = BYTE_ORDER_MARKS.find(([, mark]) => beginsWith(bytes, mark))
  if (foreign) throw new Refused(`${name} is written in ${foreign[0]}: save it as UTF-8 and try again.`)
  if (bytes.includes(0))
    throw new Refused(
      `${name} holds binary data, not text: give a .txt, .md, .html, .docx, .pdf or .jsonl file.`,
    )
  const from = beginsWith(bytes, UTF8_MARK) ? UTF8_MARK.length : 0
  try {
    // The mark is taken off above, so that a second one stays part of the text.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(from))
  } catch {
    throw new Refused(`${name} is not UTF-8 text (${guess(bytes)}): save it as UTF-8 and try again.`)
  }
}

const beginsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte)

/** What bytes that are not UTF-8 look like: hardly any control characters speak for an older 8-bit encoding. */
const guess = (bytes: Uint8Array): string => {
  const first = bytes.subarray(0, 4096)
  const controls = first.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length
  return controls > first.length / 100 ? 'it looks binary' : 'it looks like Windows-1252 or Latin-1'
}
