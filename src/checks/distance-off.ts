import { textOf, type Span } from '../domain/span.ts'
import { townsMeant, type Town } from '../reference/places.ts'
import { stateNamed } from '../reference/states.ts'
import type { Check, Copy, Raised } from './check.ts'
import { namesIn } from './names-in.ts'
import { pairsMeant, type Pair } from './places/pairs-meant.ts'
import { sentenceAt } from './sentence-at.ts'
import { whereabouts, type Whereabouts } from './where-from.ts'

/** A town has a width and roads have bends: what may be written for a straight line of so many kilometres. */
const NARROWEST = 0.7
const WIDEST = 1.8
const SLACK = 20

/** So many times as far as is written, it is another place of that name: slips are of a digit or of a unit. */
const NAMESAKE = 10
/** Between two cities that many have heard of a whole digit may be lost. */
const NAMESAKE_OF_CITIES = 25
const CITY = 100_000

/** How many sentences back the other end of a distance may be named. */
const REACH = 3
const HEAD = [0, 1]

type Stated = Readonly<{ min: number; max: number }>

type End = Readonly<{ name: string; span: Span }>

const isPoint = (name: string): boolean => {
  const towns = townsMeant(name)
  return !stateNamed(name) && towns.length > 0 && (towns[0]?.people ?? 0) >= 2_000
}

const isLarge = (name: string): boolean => (townsMeant(name)[0]?.people ?? 0) >= 50_000

const mayBe = (stated: Stated, line: number): boolean =>
  stated.max >= line * NARROWEST - SLACK && stated.min <= line * WIDEST + SLACK

const statedIn = ({ quantities }: Copy, span: Span): Stated | null => {
  const figure = quantities.find(
    (one) => one.span.start < span.end && span.start < one.span.end && one.unit !== null,
  )
  if (figure === undefined) return null
  const { min, max } = figure
  if (min === null && max === null) return null
  const factor = figure.unit === 'kilometre' ? 1 : figure.unit === 'mile' ? 1.609344 : null
  return factor === null ? null : { min: (min ?? 0) * factor, max: (max ?? Infinity) * factor }
}

const peopleAt = new WeakMap<Copy, ReadonlySet<number>>()

/** Where the names of people begin. */
const startsOfPeople = (copy: Copy): ReadonlySet<number> => {
  const known =
    peopleAt.get(copy) ??
    new Set(copy.entities.people.flatMap(({ mentions }) => mentions.map(({ span }) => span.start)))
  peopleAt.set(copy, known)
  return known
}

/** The other ends that a distance may be meant from: the one named, or the towns named shortly before. */
const endsOf = (copy: Copy, place: Whereabouts): End[] => {
  if (place.from !== null && place.fromSpan)
    return isPoint(place.from) ? [{ name: place.from, span: place.fromSpan }] : []
  const { start } = place.placeSpan
  const here = sentenceAt(copy, start)
  const people = startsOfPeople(copy)
  // What an article is about stands at its head, and is meant wherever no other end is named.
  const near = Array.from({ length: REACH + 1 }, (_, step) => here - REACH + step)
  return [...new Set([...HEAD, ...near])]
    .flatMap((sentence) => namesIn(copy, sentence))
    .filter(({ span, words }) => span.start < start && words !== place.place && !people.has(span.start))
    .filter(({ words, sentence }) => isPoint(words) && (sentence === here || isLarge(words)))
    .map(({ words, span }) => ({ name: words, span }))
}

const raise = (copy: Copy, place: Whereabouts): Raised | null => {
  const stated = place.distance && statedIn(copy, place.distance)
  if (!place.distance || !stated || !isPoint(place.place)) return null
  const ends = endsOf(copy, place)
  const measured = ends.map((end) => ({ end, lines: pairsMeant(end.name, place.place) }))
  if (
    measured.length === 0 ||
    measured.some((one) => one.lines.some(({ kilometres }) => mayBe(stated, kilometres)))
  )
    return null
  const [last] = measured.reverse()
  const [shortest] = [...(last?.lines ?? [])].sort((a, b) => a.kilometres - b.kilometres)
  if (!last || !shortest) return null
  const line = shortest.kilometres
  if (line > stated.max * namesakeOf(shortest)) return null
  const words = textOf(copy.text, place.distance)
  return {
    message: `${words} here; ${place.place} and ${last.end.name} lie about ${Math.round(line)} kilometres (${Math.round(line / 1.609344)} miles) apart.`,
    at: place.distance,
    related: [place.placeSpan, last.end.span],
    working: {
      kind: 'map',
      points: [pointOf(last.end.name, shortest.from), pointOf(place.place, shortest.to)],
      steps: [
        `GeoNames and WGS84: ${place.place} to ${last.end.name}, ${Math.round(line)} km in a straight line`,
        `with roads and edges of town, ${Math.max(0, Math.round(line * NARROWEST - SLACK))} to ${Math.round(line * WIDEST + SLACK)} km would pass`,
      ],
    },
  }
}

const namesakeOf = ({ from, to }: Pair): number =>
  Math.min(from.people, to.people) >= CITY ? NAMESAKE_OF_CITIES : NAMESAKE

const pointOf = (label: string, { latitude, longitude }: Town) => ({ label, latitude, longitude })

export const distanceOff: Check = {
  id: 'distance-off',
  shelf: 'world',
  severity: 'warning',
  title: 'A distance that the map does not have',
  why: 'A distance is a fact that any reader can look up.',
  limits:
    'Between towns of GeoNames only, never regions; silent where any towns of the two names fit, and where roads or the edge of town may explain it.',

  *run(copy) {
    for (const place of whereabouts(copy)) {
      const raised = raise(copy, place)
      if (raised) yield raised
    }
  },

  flags: [
    'Floods cut the road between ⟦1:Milan⟧ and ⟦2:Turin⟧, about ⟦340 kilometres⟧ apart.',
    'Zoë left ⟦1:Lyon⟧. The road to ⟦1:Grenoble⟧, ⟦280 kilometres⟧ away, was closed.',
    'Zoë drove ⟦120 miles⟧ from ⟦1:Los Angeles⟧ to ⟦1:San Francisco⟧ to see him.',
    'The ⟦900-kilometre⟧ road between ⟦1:Kampala⟧ and ⟦1:Entebbe⟧ is being rebuilt, Zoë 🙂 said.',
    'It drifted from ⟦1:Oxford⟧ to ⟦1:Cambridge⟧, a distance of ⟦180 miles⟧, and came down.',
    '⟦1:Bergen⟧ lies about ⟦90 kilometres⟧ from ⟦1:Oslo⟧.',
  ],
  passes: [
    'It was minus 20 in Bello, about 200 km (125 miles) east of Madrid.',
    'Milan and Turin are about 140 kilometres apart.',
    'Mombasa lies some 440 kilometres (270 miles) from the capital, Nairobi.',
    'Nakhchivan is about 70 kilometres (40 miles) from Nagorno-Karabakh.',
    'The ride from Oxford to Cambridge, a distance of 70 miles, was held for charity.',
    'Grenoble is 105 km from Lyon by road.',
    'Dunmarrow is 3 miles from Lyon.',
  ],
}
