/** A 32-bit hash of part of a string (FNV-1a over its code units); it goes on from the hash of what came before. */
export const hashText = (text: string, from = 0, to = text.length, begun = 0x811c9dc5): number => {
  let hash = begun | 0
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash | 0
}

/**
 * The key of one feature: a template's number and up to three values, mixed so that every bit counts.
 * Never 0, which marks an empty slot in a table.
 */
export const hashFeature = (template: number, a: number, b = 0, c = 0): number => {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ Math.imul(a, 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35)
  hash ^= Math.imul(b + 0x165667b1, 0x27d4eb2f)
  hash = Math.imul(hash ^ (hash >>> 13), 0x9e3779b1)
  hash ^= Math.imul(c + 0x3c6ef372, 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 16), 0xc2b2ae35)
  return (hash ^ (hash >>> 14)) | 0 || 1
}
