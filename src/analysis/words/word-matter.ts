import { hashText } from '../model/hash.ts'
import { readWeights } from '../model/weights-file.ts'
import { type WordVectors, wordVectors } from '../model/word-vectors.ts'

const loadRare = (): WordVectors => {
  const { facts, section } = readWeights<{ dimensions: number; scale: number }>(
    new URL('./rare-words.bin', import.meta.url),
  )
  const vectors = Float32Array.from(section('vectors', 'Int8Array'), (value) => value * facts.scale)
  const row = new Map<number, number>()
  section('words', 'Int32Array').forEach((key, at) => row.set(key, at))
  return { dimensions: facts.dimensions, row, vectors }
}

let rare: WordVectors | null = null

/** The vector of a word in small letters, `null` of one that is not known. */
export const matterOf = (word: string): Float32Array | null => {
  const key = hashText(word)
  for (const { row, vectors, dimensions } of [wordVectors(), (rare ??= loadRare())]) {
    const at = row.get(key)
    if (at !== undefined) return vectors.subarray(at * dimensions, (at + 1) * dimensions)
  }
  return null
}

/** How near two words are by the angle between their vectors, from 0 (nothing in common) to 1. */
export const nearness = (one: Float32Array, two: Float32Array): number => {
  let [product, square, other] = [0, 0, 0]
  for (let at = 0; at < one.length; at++) {
    const [a = 0, b = 0] = [one[at], two[at]]
    product += a * b
    square += a * a
    other += b * b
  }
  return Math.max(0, product / Math.sqrt(square * other || 1))
}
