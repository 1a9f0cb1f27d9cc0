import { hashText } from './hash.ts'
import { readWeights } from './weights-file.ts'

/** What is known of words beyond the corpus: clusters of word vectors and classes of WordNet (see MODEL.md). */
export type WordClasses = Readonly<{
  /** From the hash of a word to its row in `coarse` and `fine`. */
  clusterRow: ReadonlyMap<number, number>
  coarse: Uint8Array
  fine: Int32Array
  /** From the hash of `lemma|V` or `lemma|N` to its row in `senses`, `MOST_SENSES` to a row, 255 for none. */
  senseRow: ReadonlyMap<number, number>
  senses: Uint8Array
}>

export const MOST_SENSES = 4
export const NO_SENSE = 255

export const loadWordClasses = (file: string | URL): WordClasses => {
  const { section } = readWeights(file)
  const rows = (name: string): Map<number, number> => {
    const map = new Map<number, number>()
    section(name, 'Int32Array').forEach((key, index) => map.set(key, index))
    return map
  }
  const low = section('fineLow', 'Uint8Array')
  const high = section('fineHigh', 'Uint8Array')
  return {
    clusterRow: rows('words'),
    coarse: section('coarse', 'Uint8Array'),
    fine: Int32Array.from(low, (value, index) => value + 256 * high[index]!),
    senseRow: rows('lemmas'),
    senses: section('senses', 'Uint8Array'),
  }
}

let shipped: WordClasses | null = null

/** The classes that ship with the program, read once. */
export const wordClasses = (): WordClasses =>
  (shipped ??= loadWordClasses(new URL('./words.bin', import.meta.url)))

/** The fine cluster of a word in small letters, counted from 1; 0 where it has none. */
export const clusterOf = ({ clusterRow, fine }: WordClasses, lower: string): number => {
  const row = clusterRow.get(hashText(lower.includes('’') ? lower.replace(/’/g, "'") : lower))
  return row === undefined ? 0 : 1 + fine[row]!
}
