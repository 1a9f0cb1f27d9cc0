import { readFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'

/*
 * A weights file is gzip'd: a length (uint32, little-endian), that many bytes of JSON, then the sections one
 * after another, each on a multiple of 8 so that typed arrays can be laid over the bytes without copying.
 * The JSON holds `facts` (labels, scales: whatever the owner of the file wants) and the table of sections.
 */
type Section = Int8Array | Uint8Array | Int32Array | Float32Array
type Entry = Readonly<{ name: string; type: string; start: number; length: number }>

const CONSTRUCTORS = { Int8Array, Uint8Array, Int32Array, Float32Array } as const
type TypeName = keyof typeof CONSTRUCTORS

const aligned = (offset: number): number => (offset + 7) & ~7

export type Weights<Facts> = Readonly<{
  facts: Facts
  section: <T extends TypeName>(name: string, type: T) => InstanceType<(typeof CONSTRUCTORS)[T]>
}>

/** The bytes of a weights file. The same facts and sections give the same bytes. */
export const packWeights = (facts: object, sections: Readonly<Record<string, Section>>): Uint8Array => {
  let end = 0
  const entries: Entry[] = Object.entries(sections).map(([name, section]) => {
    const start = aligned(end)
    end = start + section.byteLength
    return { name, type: section.constructor.name, start, length: section.length }
  })
  const header = new TextEncoder().encode(JSON.stringify({ facts, entries }))
  const base = aligned(4 + header.length)
  const bytes = new Uint8Array(base + aligned(end))
  new DataView(bytes.buffer).setUint32(0, header.length, true)
  bytes.set(header, 4)
  Object.values(sections).forEach((section, index) => {
    const raw = new Uint8Array(section.buffer, section.byteOffset, section.byteLength)
    bytes.set(raw, base + (entries[index]?.start ?? 0))
  })
  return gzipSync(bytes, { level: 9 })
}

/** Reads a weights file; throws where a section is missing or of another type, which is a broken build. */
export const readWeights = <Facts>(file: string | URL): Weights<Facts> => unpackWeights(readFileSync(file))

/** Lays out the bytes of a weights file. */
export const unpackWeights = <Facts>(packed: Uint8Array): Weights<Facts> => {
  const bytes = gunzipSync(packed)
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
  const headerLength = new DataView(buffer).getUint32(0, true)
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 4, headerLength))) as {
    facts: Facts
    entries: Entry[]
  }
  const base = aligned(4 + headerLength)
  return {
    facts: header.facts,
    section: (name, type) => {
      const entry = header.entries.find((candidate) => candidate.name === name && candidate.type === type)
      if (!entry) throw new Error(`The weights have no section ${name} of type ${type}`)
      const constructor = CONSTRUCTORS[type] as unknown as new (
        b: ArrayBufferLike,
        at: number,
        n: number,
      ) => never
      return new constructor(buffer, base + entry.start, entry.length)
    },
  }
}
