import geodesic from 'geographiclib-geodesic'
import type { Town } from './places.ts'

/** The straight line between two towns on the WGS84 ellipsoid: kilometres, and degrees clockwise from north. */
export const lineBetween = (from: Town, to: Town): Readonly<{ kilometres: number; bearing: number }> => {
  const { s12, azi1 } = geodesic.Geodesic.WGS84.Inverse(
    from.latitude,
    from.longitude,
    to.latitude,
    to.longitude,
  )
  return { kilometres: (s12 ?? 0) / 1000, bearing: ((azi1 ?? 0) + 360) % 360 }
}

/** The degrees of the compass words of English, clockwise from north. */
export const COMPASS: ReadonlyMap<string, number> = new Map([
  ['north', 0],
  ['northeast', 45],
  ['east', 90],
  ['southeast', 135],
  ['south', 180],
  ['southwest', 225],
  ['west', 270],
  ['northwest', 315],
])

/** How far two directions are apart, 0 to 180 degrees. */
export const degreesApart = (a: number, b: number): number => {
  const turn = Math.abs(a - b) % 360
  return turn > 180 ? 360 - turn : turn
}
