import { strToU8, zipSync } from 'fflate'

// The earliest moment that the format can name: a packed file must not tell when it was packed.
const EPOCH = new Date(1980, 0, 1)

/** Packs the named parts of an Office document; the same parts give the same bytes. */
export const zipParts = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, strToU8(part)])), {
    mtime: EPOCH,
    level: 6,
  })

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
])

// What XML 1.0 cannot hold at all, escaped or not.
const NO_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

/** Words as they stand in XML. */
export const inXml = (words: string): string =>
  words.replace(NO_XML, '\ufffd').replace(/[&<>"]/gu, (sign) => ENTITIES.get(sign) ?? sign)

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
