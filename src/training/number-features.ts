import { Numbering } from './numbering.ts'

/** Sequences of words with their features: the ids of word `at` are `ids[offsets[at]]` to `ids[offsets[at + 1]]`. */
export type Samples = Readonly<{
  ids: Int32Array
  offsets: Int32Array
  sequences: readonly Readonly<{ first: number; end: number }>[]
}>

/** The features' keys as they are gathered, before the rare ones are dropped and the rest numbered. */
export type Gathered = {
  keys: Int32Array
  used: number
  offsets: number[]
  sequences: { first: number; end: number }[]
}

export const newGathered = (): Gathered => ({
  keys: new Int32Array(1 << 22),
  used: 0,
  offsets: [0],
  sequences: [],
})

export const gather = (gathered: Gathered, keys: Int32Array, count: number): void => {
  if (gathered.used + count > gathered.keys.length) {
    const larger = new Int32Array(gathered.keys.length * 2)
    larger.set(gathered.keys)
    gathered.keys = larger
  }
  gathered.keys.set(keys.subarray(0, count), gathered.used)
  gathered.used += count
  gathered.offsets.push(gathered.used)
}

/** Numbers the keys that occur at least `least` times; the others are dropped. `gathered` is used up. */
export const numberFeatures = (gathered: Gathered, least: number): { samples: Samples; keys: Int32Array } => {
  const all = new Numbering()
  let counts = new Uint8Array(1 << 22)
  for (let at = 0; at < gathered.used; at++) {
    const id = all.add(gathered.keys[at]!)
    if (id >= counts.length) {
      const larger = new Uint8Array(counts.length * 2)
      larger.set(counts)
      counts = larger
    }
    if (counts[id]! < 255) counts[id]!++
  }
  const numbers = new Int32Array(all.size).fill(-1)
  const kept: number[] = []
  const ids = gathered.keys
  const offsets = new Int32Array(gathered.offsets.length)
  let used = 0
  for (let word = 0; word + 1 < gathered.offsets.length; word++) {
    offsets[word] = used
    for (let at = gathered.offsets[word]!; at < gathered.offsets[word + 1]!; at++) {
      const key = ids[at]!
      const id = all.find(key)
      if (counts[id]! < least) continue
      if (numbers[id]! < 0) {
        numbers[id] = kept.length
        kept.push(key)
      }
      ids[used++] = numbers[id]!
    }
  }
  offsets[offsets.length - 1] = used
  return {
    samples: { ids: ids.slice(0, used), offsets, sequences: gathered.sequences },
    keys: Int32Array.from(kept),
  }
}
