/** Steps of the tables for each whole number, and the number up to which they go on both sides of nothing. */
export const STEPS = 256
export const FARTHEST = 8
/** The last index of both tables. */
export const LAST = 2 * STEPS * FARTHEST

export const SIGMOIDS = Float32Array.from(
  { length: LAST + 1 },
  (_, index) => 1 / (1 + Math.exp(FARTHEST - index / STEPS)),
)
export const TANGENTS = Float32Array.from({ length: LAST + 1 }, (_, index) =>
  Math.tanh(index / STEPS - FARTHEST),
)

const indexOf = (value: number): number => {
  const index = (value * STEPS + (FARTHEST * STEPS + 0.5)) | 0
  return index < 0 ? 0 : index > LAST ? LAST : index
}
export const sigmoid = (value: number): number => SIGMOIDS[indexOf(value)]!
export const tanh = (value: number): number => TANGENTS[indexOf(value)]!
