const ROUNDS = 60
const NEGLIGIBLE = 1e-12

/** One turn of Jacobi's method: makes `matrix[p][q]` nothing, and turns `axes` along. */
const turn = (matrix: Float64Array, axes: Float64Array, size: number, p: number, q: number): void => {
  const off = matrix[p * size + q]!
  if (Math.abs(off) < NEGLIGIBLE) return
  const ratio = (matrix[q * size + q]! - matrix[p * size + p]!) / (2 * off)
  const tangent = (ratio >= 0 ? 1 : -1) / (Math.abs(ratio) + Math.sqrt(ratio * ratio + 1))
  const cosine = 1 / Math.sqrt(tangent * tangent + 1)
  const sine = tangent * cosine
  const mix = (values: Float64Array, a: number, b: number) => {
    const [x, y] = [values[a]!, values[b]!]
    values[a] = cosine * x - sine * y
    values[b] = sine * x + cosine * y
  }
  for (let k = 0; k < size; k++) mix(matrix, k * size + p, k * size + q)
  for (let k = 0; k < size; k++) mix(matrix, p * size + k, q * size + k)
  for (let k = 0; k < size; k++) mix(axes, k * size + p, k * size + q)
}

/** The directions in which vectors differ most, the first `count`, and their middle (principal component analysis). */
export const principalAxes = (
  vectors: Float32Array,
  size: number,
  count: number,
): { axes: Float64Array[]; middle: Float64Array } => {
  const total = vectors.length / size
  const middle = new Float64Array(size)
  vectors.forEach((value, index) => (middle[index % size]! += value / total))
  const matrix = new Float64Array(size * size)
  for (let at = 0; at < total; at++)
    for (let a = 0; a < size; a++) {
      const own = vectors[at * size + a]! - middle[a]!
      for (let b = 0; b <= a; b++) matrix[a * size + b]! += own * (vectors[at * size + b]! - middle[b]!)
    }
  for (let a = 0; a < size; a++) for (let b = 0; b < a; b++) matrix[b * size + a] = matrix[a * size + b]!
  const axes = Float64Array.from({ length: size * size }, (_, index) =>
    index % size === Math.floor(index / size) ? 1 : 0,
  )
  for (let round = 0; round < ROUNDS; round++)
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) turn(matrix, axes, size, p, q)
  const order = Array.from({ length: size }, (_, index) => index).sort(
    (a, b) => matrix[b * size + b]! - matrix[a * size + a]! || a - b,
  )
  return {
    axes: order
      .slice(0, count)
      .map((column) => Float64Array.from({ length: size }, (_, row) => axes[row * size + column]!)),
    middle,
  }
}
