import { readFileSync } from 'node:fs'

export const DIMENSIONS = 100

/** The vectors of the first `most` words of a file of embeddings, each of length 1, one after another. */
export const readEmbeddings = (file: string, most: number): { words: string[]; vectors: Float32Array } => {
  const source = JSON.parse(readFileSync(file, 'utf8')) as {
    words: string[]
    vectors: Record<string, number[]>
  }
  const words = source.words.filter((word) => /^[a-z][a-z.'-]*$/.test(word)).slice(0, most)
  const vectors = new Float32Array(words.length * DIMENSIONS)
  words.forEach((word, index) => {
    const vector = source.vectors[word]!.slice(0, DIMENSIONS)
    const length = Math.hypot(...vector) || 1
    vectors.set(
      vector.map((value) => value / length),
      index * DIMENSIONS,
    )
  })
  return { words, vectors }
}
