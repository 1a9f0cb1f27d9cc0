import { readWeights } from './weights-file.ts'

/** What GloVe knows of words: `dimensions` numbers for each, the likelier two words stand for one another the nearer. */
export type WordVectors = Readonly<{
  dimensions: number
  /** From the hash of a word in small letters to its row. */
  row: ReadonlyMap<number, number>
  vectors: Float32Array
}>

type Facts = Readonly<{ dimensions: number; scale: number }>

const load = (file: URL): WordVectors => {
  const { facts, section } = readWeights<Facts>(file)
  const { dimensions, scale } = facts
  const words = section('words', 'Int32Array')
  const byColumn = section('vectors', 'Int8Array')
  const vectors = new Float32Array(byColumn.length)
  byColumn.forEach((value, index) => {
    const at = index % words.length
    vectors[at * dimensions + Math.floor(index / words.length)] = value * scale
  })
  const row = new Map<number, number>()
  words.forEach((key, at) => row.set(key, at))
  return { dimensions, row, vectors }
}

let shipped: WordVectors | null = null

/** The vectors that ship with the program, read once. */
export const wordVectors = (): WordVectors => (shipped ??= load(new URL('./vectors.bin', import.meta.url)))
