/** Drops features of a sequence by chance (xorshift, Marsaglia 2003). */
export const dropping = (dropout: number, seed: number): ((kept: Uint8Array, used: number) => void) => {
  const keep = (1 - dropout) * 4294967296
  let state = seed * 7919 + 12345
  return (kept, used) => {
    for (let at = 0; at < used; at++) {
      state ^= state << 13
      state ^= state >>> 17
      state ^= state << 5
      kept[at] = state >>> 0 < keep ? 1 : 0
    }
  }
}
