import { MOST_ROWS, type RowKernel, rowKernel } from '../model/row-kernel.ts'

/*
 * The weights of a chain's features: an open-addressed table from a feature's key to a row of int8 weights, one
 * for each label of each chain that shares the features. On disk the keys are sorted and stored as differences of
 * seven bits a byte; the table is built at load. A key lies right behind its weights: to fetch the one from a table
 * far larger than the processor's cache fetches the other.
 */
export type FeatureTable = Readonly<{
  columns: number
  /** Bytes from one row to the next: a multiple of 16, the last four for the key. */
  stride: number
  /** The first slot of a key is its uppermost bits: sorted keys are laid down one behind the other. */
  shift: number
  /**
   * One bit for each of 2^23 shares of the keys: many features of a text were never learnt, and a small table that
   * stays in the processor's cache says so before the large one is asked.
   */
  known: Int32Array
  kernel: RowKernel
  /** The rows again as whole numbers, among which are the keys: 0 for none. */
  cells: Int32Array
  /** What one unit of an int8 weight stands for, by column. */
  scales: Float64Array
}>

const FULLEST = 0.75
const KNOWN_WORDS = 1 << 18
const BYTES = 4

const knownWordOf = (key: number): number => (key >>> 5) & (KNOWN_WORDS - 1)

/** Builds the table. `rows` holds `columns` weights for each key. */
export const buildTable = (keys: Int32Array, rows: Int8Array, scales: Float64Array): FeatureTable => {
  const columns = scales.length
  let shift = 22
  while (keys.length > 2 ** (32 - shift) * FULLEST) shift--
  const size = 2 ** (32 - shift)
  const stride = (columns + BYTES + 15) & ~15
  const kernel = rowKernel(size * stride)
  const cells = new Int32Array(kernel.rows.buffer, kernel.rows.byteOffset, (size * stride) / BYTES)
  const known = new Int32Array(KNOWN_WORDS)
  const [step, last] = [stride / BYTES, stride / BYTES - 1]
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index]!
    known[knownWordOf(key)] = known[knownWordOf(key)]! | (1 << (key & 31))
    let slot = key >>> shift
    while (cells[slot * step + last] !== 0) slot = (slot + 1) & (size - 1)
    cells[slot * step + last] = key
    kernel.rows.set(rows.subarray(index * columns, (index + 1) * columns), slot * stride)
  }
  return { columns, stride, shift, known, kernel, cells, scales }
}

/** All keys with their rows. */
export const entriesOf = ({
  columns,
  stride,
  kernel,
  cells,
}: FeatureTable): { key: number; row: Int8Array }[] =>
  Array.from({ length: kernel.rows.length / stride }, (_, slot) => ({
    key: cells[(slot + 1) * (stride / BYTES) - 1]!,
    row: kernel.rows.subarray(slot * stride, slot * stride + columns),
  })).filter(({ key }) => key !== 0)

/**
 * The sums of the rows of `count` keys, from `from` on, by column, until the next are asked for; no more keys than `MOST_ROWS`. Word by
 * word all keys are first sifted, then looked up, then added: a processor that waits for none but the memory has many
 * of them fetched at once.
 */
export const sumRows = (table: FeatureTable, keys: Int32Array, count: number, from = 0): Int16Array => {
  const { columns, stride, shift, known, cells, kernel } = table
  const { list } = kernel
  const step = stride / BYTES
  const end = cells.length
  let likely = 0
  for (let index = from; index < from + Math.min(count, MOST_ROWS); index++) {
    const key = keys[index]!
    list[likely] = key
    likely += (known[knownWordOf(key)]! >>> (key & 31)) & 1
  }
  let found = 0
  for (let index = 0; index < likely; index++) {
    const key = list[index]!
    let cell = ((key >>> shift) + 1) * step - 1
    let held = cells[cell]!
    while (held !== key && held !== 0) {
      cell = cell + step < end ? cell + step : step - 1
      held = cells[cell]!
    }
    if (held !== 0) list[found++] = (cell + 1 - step) * BYTES
  }
  kernel.sumRows(found, columns)
  return kernel.sums
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
