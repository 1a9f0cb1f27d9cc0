import type { Batch } from './net-loss.ts'
import type { NetRoom } from './net-room.ts'
import type { Samples } from './number-features.ts'

/** The slopes of the table's rows that a batch touched. */
export type TableSlopes = Readonly<{ slopes: Float32Array; isTouched: Uint8Array; touched: number[] }>

/** Adds the slopes of the rows that a batch's words picked, and notes which rows those are. */
export const tableSlopesOf = (
  { kernel: { memory: m }, x, shape: { width } }: NetRoom,
  { ids, offsets }: Samples,
  { pack, origin, kept }: Batch,
  { slopes, isTouched, touched }: TableSlopes,
  scale: number,
): void => {
  let next = 0
  for (let row = 0; row < pack.count; row++) {
    const from = x.at + row * width
    for (let f = offsets[origin[row]!]!; f < offsets[origin[row]! + 1]!; f++) {
      if (kept[next++] === 0) continue
      const id = ids[f]!
      if (isTouched[id] === 0) touched.push(id)
      isTouched[id] = 1
      const to = id * width
      for (let d = 0; d < width; d++) slopes[to + d] = slopes[to + d]! + scale * m[from + d]!
    }
  }
}
