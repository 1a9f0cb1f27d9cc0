import { spanOf, type Span } from '../domain/span.ts'
import type { Copy } from './check.ts'

/** Words that put one named place in relation to another: how far, which way. */
export type Whereabouts = Readonly<{
  place: string
  placeSpan: Span
  /** `null` where the other end is left to the reader: *Oslo, which is 300 kilometres away*. */
  from: string | null
  fromSpan: Span | null
  distance: Span | null
  direction: Span | null
}>

const NAME = String.raw`\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}`
const ABOUT = String.raw`(?:(?:just|only|about|some|around|roughly|nearly|almost|approximately|barely|more than|less than|over|under|close to) )*`
const FIGURE = String.raw`(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred)`
const UNIT = String.raw`(?:km|kms|kilometres?|kilometers?|miles?)`
const DISTANCE = String.raw`(?<distance>${FIGURE}[- ]?${UNIT})(?: ?\([^)]{1,30}\))?`
const WAY = String.raw`(?<direction>(?:north|south)[- ]?(?:east|west)|north|south|east|west)(?:wards?)?`
const KIND = String.raw`(?:,? an? (?:\p{Ll}+ ){0,2}(?:town|city|village|port|suburb|resort|district|hamlet|settlement|island|base)(?: (?:of|with) [\p{L}\d,. ]{1,24}?)?)?`
const VERB = String.raw`${KIND}(?:,? (?:which|that))?,?(?: (?:lies|is|was|sits|stands|is located|is situated)(?: an? \p{Ll}+)?)?`
const FROM = String.raw`(?:the (?:\p{Ll}+ )?(?:capital|city|town|port|village)(?: of|,) )?(?<from>${NAME})`

const PATTERNS = [
  new RegExp(
    String.raw`(?:[Bb]etween )?(?<place>${NAME}) and (?<from>${NAME})(?:,? which)?,?(?: (?:lie|are))?,? ${ABOUT}${DISTANCE} apart\b`,
    'dgu',
  ),
  new RegExp(
    String.raw`(?<place>${NAME})${VERB},? ${ABOUT}${DISTANCE}(?: (?:to the )?${WAY})?(?: away)? (?:of|from) ${FROM}`,
    'dgu',
  ),
  new RegExp(String.raw`(?<place>${NAME})${VERB},? (?:just |to the |far )?${WAY} of ${FROM}`, 'dgu'),
  new RegExp(
    String.raw`(?<place>${NAME})${VERB},? ${ABOUT}${DISTANCE} (?:to the ${WAY}|away)(?! from)`,
    'dgu',
  ),
]

const read = new WeakMap<Copy, readonly Whereabouts[]>()

/** Where a text says that named places lie, in reading order. Read once for a text, though two checks ask for it. */
export const whereabouts = (copy: Copy): readonly Whereabouts[] => {
  const known = read.get(copy)
  if (known) return known
  const found = findWhereabouts(copy)
  read.set(copy, found)
  return found
}

const findWhereabouts = ({ text }: Copy): Whereabouts[] =>
  PATTERNS.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match): Whereabouts => {
      const { place = '', from, distance, direction } = match.groups ?? {}
      return {
        place,
        placeSpan: spanOf(match, 'place'),
        from: from ?? null,
        fromSpan: from === undefined ? null : spanOf(match, 'from'),
        distance: distance === undefined ? null : spanOf(match, 'distance'),
        direction: direction === undefined ? null : spanOf(match, 'direction'),
      }
    }),
  ).sort((a, b) => a.placeSpan.start - b.placeSpan.start)
