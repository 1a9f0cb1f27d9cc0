import type { Working } from '../../domain/finding.ts'

type Sketch = Extract<Working, { kind: 'map' }>
type Point = Sketch['points'][number]

const WIDTH = 400
const HEIGHT = 190
const MARGIN = 46
const KM_PER_DEGREE = 111.32

/** A sketch of where some places lie: north is up, distances are true to the eye over a few hundred kilometres. */
export const presentMap = ({ points, steps }: Sketch) => {
  const placed = project(points)
  const [from, to] = placed
  return {
    label: `Sketch map, north is up. ${steps.join('. ')}`,
    width: WIDTH,
    height: HEIGHT,
    line: from && to ? { x1: from.x, y1: from.y, x2: to.x, y2: to.y } : null,
    points: placed.map(({ label, x, y }) => ({
      label,
      x,
      y,
      textX: x > WIDTH / 2 ? x - 9 : x + 9,
      textY: y + 4,
      anchor: x > WIDTH / 2 ? 'end' : 'start',
    })),
    scale: scaleBar(placed),
    steps,
  }
}

type Placed = Readonly<{ label: string; x: number; y: number; kmPerUnit: number }>

/** Degrees of longitude shrink towards the poles, and go on over the date line. */
const project = (points: readonly Point[]): Placed[] => {
  const [first] = points
  if (!first) return []
  const middle = points.reduce((sum, { latitude }) => sum + latitude, 0) / points.length
  const shrink = Math.max(0.05, Math.cos((middle * Math.PI) / 180))
  const flat = points.map(({ label, latitude, longitude }) => ({
    label,
    east: (((longitude - first.longitude + 540) % 360) - 180) * shrink,
    north: latitude,
  }))
  const [west, east] = extent(flat.map((point) => point.east))
  const [south, north] = extent(flat.map((point) => point.north))
  const across = Math.max(east - west, 0.01) / (WIDTH - 2 * MARGIN)
  const up = Math.max(north - south, 0.01) / (HEIGHT - 2 * MARGIN)
  const degrees = Math.max(across, up)
  return flat.map((point) => ({
    label: point.label,
    x: round(WIDTH / 2 + (point.east - (west + east) / 2) / degrees),
    y: round(HEIGHT / 2 - (point.north - (south + north) / 2) / degrees),
    kmPerUnit: degrees * KM_PER_DEGREE,
  }))
}

const extent = (values: readonly number[]): readonly [number, number] => [
  Math.min(...values),
  Math.max(...values),
]

/** A length in round kilometres that takes up about a quarter of the sketch. */
const scaleBar = ([first]: readonly Placed[]) => {
  if (!first) return null
  const quarter = (WIDTH / 4) * first.kmPerUnit
  const power = 10 ** Math.floor(Math.log10(quarter))
  const kilometres = ([5, 2, 1].find((times) => times * power <= quarter) ?? 1) * power
  return { words: `${kilometres} km`, x1: 12, x2: round(12 + kilometres / first.kmPerUnit), y: HEIGHT - 12 }
}

const round = (value: number): number => Math.round(value * 10) / 10
