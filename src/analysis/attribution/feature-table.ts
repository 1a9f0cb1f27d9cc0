/*
 * The weights of a chain's features: an open-addressed table from a feature's key to a row of int8 weights, one
 * for each label of each chain that shares the features. On disk the keys are sorted and stored as differences of
 * seven bits a byte; the table is built at load.
 */
export type FeatureTable = Readonly<{
  columns: number
  /** The first slot of a key is its uppermost bits: sorted keys are laid down one behind the other. */
  shift: number
  /**
   * One bit for each of 2^23 shares of the keys: most features of a text were never learnt, and a small table that
   * stays in the processor's cache says so before the large one is asked.
   */
  known: Int32Array
  slots: Int32Array
  weights: Int8Array
  /** What one unit of an int8 weight stands for, by column. */
  scales: Float64Array
}>

const FULLEST = 0.75
const KNOWN_WORDS = 1 << 18

const knownWordOf = (key: number): number => (key >>> 5) & (KNOWN_WORDS - 1)

/** Builds the table. `rows` holds `columns` weights for each key. */
export const buildTable = (keys: Int32Array, rows: Int8Array, scales: Float64Array): FeatureTable => {
  const columns = scales.length
  let shift = 22
  while (keys.length > 2 ** (32 - shift) * FULLEST) shift--
  const size = 2 ** (32 - shift)
  const mask = size - 1
  const slots = new Int32Array(size)
  const weights = new Int8Array(size * columns)
  const known = new Int32Array(KNOWN_WORDS)
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index]!
    known[knownWordOf(key)] = known[knownWordOf(key)]! | (1 << (key & 31))
    let slot = key >>> shift
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = key
    for (let column = 0; column < columns; column++)
      weights[slot * columns + column] = rows[index * columns + column]!
  }
  return { columns, shift, known, slots, weights, scales }
}

/** Adds the rows of `count` keys to `sums`, from index `from` on. */
export const addRows = (
  table: FeatureTable,
  keys: Int32Array,
  count: number,
  sums: Int32Array,
  from: number,
): void => {
  const { columns, shift, known, slots, weights } = table
  const mask = slots.length - 1
  for (let index = 0; index < count; index++) {
    const key = keys[index]!
    if (((known[knownWordOf(key)]! >>> (key & 31)) & 1) === 0) continue
    let slot = key >>> shift
    let held = slots[slot]!
    while (held !== key && held !== 0) {
      slot = (slot + 1) & mask
      held = slots[slot]!
    }
    if (held === 0) continue
    const row = slot * columns
    for (let column = 0; column < columns; column++)
      sums[from + column] = sums[from + column]! + weights[row + column]!
  }
}

/** The keys, sorted as unsigned numbers, as differences of seven bits a byte, the eighth saying that more follow. */
export const packKeys = (sorted: Uint32Array): Uint8Array => {
  const bytes: number[] = []
  let before = 0
  for (const key of sorted) {
    let difference = key - before
    before = key
    while (difference >= 128) {
      bytes.push((difference & 127) | 128)
      difference = Math.floor(difference / 128)
    }
    bytes.push(difference)
  }
  return Uint8Array.from(bytes)
}

export const unpackKeys = (bytes: Uint8Array, count: number): Int32Array => {
  const keys = new Int32Array(count)
  let before = 0
  let at = 0
  for (let index = 0; index < count; index++) {
    let difference = 0
    let factor = 1
    for (let byte = bytes[at++]!; ; byte = bytes[at++]!) {
      difference += (byte & 127) * factor
      factor *= 128
      if (byte < 128) break
    }
    before += difference
    keys[index] = before | 0
  }
  return keys
}
