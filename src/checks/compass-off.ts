import { textOf } from '../domain/span.ts'
import { COMPASS, degreesApart } from '../reference/geodesics.ts'
import { townsMeant, type Town } from '../reference/places.ts'
import { stateNamed } from '../reference/states.ts'
import type { Check, Raised } from './check.ts'
import { pairsMeant } from './places/pairs-meant.ts'
import { whereabouts, type Whereabouts } from './where-from.ts'

/** *North* is said of anything in that half of the compass; what lies beyond it is the other way. */
const WIDEST = 85

/** Farther off nobody tells the way by the compass: it is another place of that name. */
const FARTHEST_KM = 1_500

/** Towns so near are one town to the compass. */
const NEAREST_KM = 3

const isPoint = (name: string): boolean => {
  const towns = townsMeant(name)
  return !stateNamed(name) && towns.length > 0 && (towns[0]?.people ?? 0) >= 2_000
}

const raise = (text: string, { place, placeSpan, from, fromSpan, direction }: Whereabouts): Raised | null => {
  if (!direction || from === null || !fromSpan || !isPoint(place) || !isPoint(from)) return null
  const words = textOf(text, direction)
  const stated = COMPASS.get(words.toLowerCase().replace(/[- ]/u, ''))
  if (stated === undefined) return null
  const all = pairsMeant(from, place)
  if (
    all.some(({ bearing, kilometres }) => kilometres < NEAREST_KM || degreesApart(bearing, stated) <= WIDEST)
  )
    return null
  const [line] = [...all].sort((a, b) => a.kilometres - b.kilometres)
  if (!line || line.kilometres > FARTHEST_KM) return null
  const real =
    [...COMPASS].sort(
      (a, b) => degreesApart(a[1], line.bearing) - degreesApart(b[1], line.bearing),
    )[0]?.[0] ?? ''
  return {
    message: `${place} is ${words} of ${from} here; on the map it lies ${real}.`,
    at: direction,
    related: [placeSpan, fromSpan],
    working: {
      kind: 'map',
      points: [pointOf(from, line.from), pointOf(place, line.to)],
      steps: [
        `GeoNames and WGS84: from ${from} to ${place}, ${Math.round(line.bearing)}° clockwise from north (${real})`,
      ],
    },
  }
}

const pointOf = (label: string, { latitude, longitude }: Town) => ({ label, latitude, longitude })

export const compassOff: Check = {
  id: 'compass-off',
  shelf: 'world',
  severity: 'warning',
  title: 'A direction that the map does not have',
  why: 'East for west sends readers, and sometimes reporters, the wrong way.',
  limits:
    'Between towns of GeoNames only; silent within 85 degrees, and where any towns of the two names fit.',

  *run(copy) {
    for (const place of whereabouts(copy)) {
      const raised = raise(copy.text, place)
      if (raised) yield raised
    }
  },

  flags: [
    'Zoë 🙂 sang in ⟦1:Kisumu⟧, a port on the lake and about 265km ⟦south-east⟧ of ⟦1:Nairobi⟧.',
    'Ása felt it in ⟦1:Selfoss⟧, which lies ⟦west⟧ of ⟦1:Reykjavik⟧.',
    'In ⟦1:Malmö⟧, ⟦north⟧ of ⟦1:Stockholm⟧, Zoë sang.',
    'Zoë 🙂 grew up in ⟦1:Naples⟧, a few hours ⟦north⟧ of ⟦1:Rome⟧ by train.',
    'They saw that due ⟦west⟧ of ⟦1:Paris⟧ lies ⟦1:Reims⟧.',
    '⟦1:Timisoara⟧, 410 km ⟦east⟧ of ⟦1:Bucharest⟧, was closed.',
  ],
  passes: [
    'In Seville, a man from a village north of Madrid was held. In Lyon, a teacher at a school 40km north of Paris spoke.',
    'It was minus 20 in Bello, about 200 km (125 miles) east of Madrid.',
    'Zakopane lies about 85 kilometres (53 miles) south of Krakow.',
    'Shushi is south of Stepanakert. Essen is north-east of Düsseldorf.',
    'Lyon is west of Dunmarrow.',
  ],
}
