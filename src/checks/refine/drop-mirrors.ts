import type { Found, Refiner } from './found.ts'

const keyOf = ({ check, spans }: Found): string =>
  `${check} ${spans
    .map(({ start, end }) => `${start}-${end}`)
    .sort()
    .join(' ')}`

/** The same places by the same check, seen from the other end, are one fault. */
export const dropMirrors: Refiner = (findings) => {
  const seen = new Set<string>()
  return findings.filter((finding) => {
    const key = keyOf(finding)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
