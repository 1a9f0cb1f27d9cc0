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

// A word that opens a sentence is not of the name: *In Malmo, south of*.
const NO_NAME = String.raw`(?!(?:In|At|Near|From|To|The|Of|Off|Outside|Around|Over|Above|But|And|When|After|Before|Between|For|On|By|As|While|Since|Until|Both|Only|Just|About|Some|Due|It|He|She|They|This|That|There)\b)`
// *Dar es Salaam*, *Rio de Janeiro*.
const NAME = String.raw`${NO_NAME}\p{Lu}[\p{L}'’-]+(?: (?:(?:es|de|del|da|do|la|al) )?\p{Lu}[\p{L}'’-]+){0,3}`
const ABOUT = String.raw`(?:(?:just|only|about|some|around|roughly|nearly|almost|approximately|barely|more than|less than|over|under|close to|at least|a mere|an estimated) )*`
const FIGURE = String.raw`(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred)`
const UNIT = String.raw`(?:km|kms|kilometres?|kilometers?|miles?)\b`
const DISTANCE = String.raw`(?<distance>${FIGURE}[- ]?${UNIT})(?: ?\([^)]{1,30}\))?`
const WAY = String.raw`(?:due )?(?<direction>(?:north|south)[- ]?(?:east|west)|north|south|east|west)(?:wards?)?`
// *A port on Lake Victoria*, *the capital of North Darfur*: what kind of place it is, and what goes with that.
const NO_LINK = String.raw`(?!(?:from|in|at|of|near|on|to|by|who|man|woman|boy|girl)\b)`
const KINDS = String.raw`(?:town|city|village|port|suburb|resort|district|hamlet|settlement|island|base|capital|stronghold|hub|seaport|community|outpost|crossing|junction|seat|centre|center|oasis|spa|place)`
const KIND = String.raw`(?:,? (?:an?|the|once an?|once the) (?:${NO_LINK}[\p{L}'’-]+ ){0,4}?${KINDS}\b(?: (?!(?:lies|is|was|sits|stands|which|that)\b)[\p{L}\d'’, -]{1,50}?)?)?`
// *Gdansk, Poland*; *Reno, Nev.*: the land behind the town.
const LAND = String.raw`(?:, \p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)?)?`
const TIME_OFF = String.raw`(?:(?:an?|half an|one|two|three|four|a few|several|about|some) (?:[\p{L}'’-]+ ){1,3}?)?`
const VERB = String.raw`${LAND}${KIND}(?:,? (?:which|that|and))?,?(?: (?:lies|lie|is|was|sits|stands|is located|is situated|is found|lay)(?: an? \p{Ll}+)?)?`
const FROM = String.raw`(?:the (?:[\p{L}-]+ ){0,2}?(?:capital|city|town|port|village)(?: of|,)? )?(?<from>${NAME})`
const JOURNEY = String.raw`(?:distance|journey|drive|trip|walk|flight|ride|trek|march|voyage|crossing|route|stretch)`
const LINE = String.raw`(?:road|motorway|highway|route|railway|line|track|journey|drive|trip|distance|stretch|pipeline|march|walk|trek|flight|ride|crossing|gap)`

const PATTERNS = [
  new RegExp(
    String.raw`(?:[Bb]etween )?(?<place>${NAME}) and (?<from>${NAME})(?:,? which)?,?(?: (?:lie|are|stand|sit))?,? ${ABOUT}${DISTANCE} apart\b`,
    'dgu',
  ),
  new RegExp(
    String.raw`(?<place>${NAME})${VERB},? ${ABOUT}${DISTANCE}(?: (?:to the )?${WAY})?(?: away)? (?:of|from) ${FROM}`,
    'dgu',
  ),
  new RegExp(
    String.raw`(?<place>${NAME})${VERB},? (?:just |to the |far |directly |further )?${TIME_OFF}(?:to the )?${WAY} (?:of|from) ${FROM}`,
    'dgu',
  ),
  new RegExp(
    String.raw`(?<place>${NAME})${VERB},? ${ABOUT}${DISTANCE} (?:to the ${WAY}|away|off|distant|(?:up|down|along|further up|further down|further along) the (?:coast|road|river|line|valley|shore))(?! from)`,
    'dgu',
  ),
  new RegExp(String.raw`\b${WAY} of ${FROM},? (?:lies|lie|is|was|sits|stands) (?<place>${NAME})`, 'dgu'),
  // *The 900-kilometre road between Kampala and Gulu*; *120 miles from Los Angeles to San Diego*.
  new RegExp(
    String.raw`${DISTANCE}(?: [\p{Ll}-]+){0,2}? (?:${LINE} )?(?:between (?<from>${NAME}) and|from (?<from2>${NAME}) to) (?<place>${NAME})`,
    'dgu',
  ),
  new RegExp(
    String.raw`(?:between (?<from>${NAME}) and|from (?<from2>${NAME}) to) (?<place>${NAME})(?:,? (?:is|was|which is)(?: about)?|,|:| –| —| \() ?(?:an? (?:[\p{Ll}-]+ )?${JOURNEY} of )?${ABOUT}${DISTANCE}(?! (?:away|off|apart|from|of|to|north|south|east|west))`,
    'dgu',
  ),
  new RegExp(
    String.raw`${DISTANCE}(?: [\p{Ll}-]+){0,2}? (?:separates?|separated|divides?|divided) (?<place>${NAME}) (?:and|from) (?<from>${NAME})`,
    'dgu',
  ),
  new RegExp(String.raw`\b${WAY} from (?<from>${NAME}) (?:to|towards?) (?<place>${NAME})`, 'dgu'),
]

/** No pattern fits a text without a word of distance or of direction: most texts have none of the first. */
const TOLD = { distance: /km|kilomet|mile/u, direction: /north|south|east|west/u }

const mayFit = (text: string): ((pattern: RegExp) => boolean) => {
  const has = { distance: TOLD.distance.test(text), direction: TOLD.direction.test(text) }
  return ({ source }) => (source.includes(DISTANCE) ? has.distance : has.direction)
}

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
  onceEach(
    PATTERNS.filter(mayFit(text))
      .flatMap((pattern) =>
        Array.from(text.matchAll(pattern), (match): Whereabouts => {
          const { place = '', distance, direction } = match.groups ?? {}
          const end = match.groups?.from2 === undefined ? 'from' : 'from2'
          const from = match.groups?.[end]
          return {
            place,
            placeSpan: spanOf(match, 'place'),
            from: from ?? null,
            fromSpan: from === undefined ? null : spanOf(match, end),
            distance: distance === undefined ? null : spanOf(match, 'distance'),
            direction: direction === undefined ? null : spanOf(match, 'direction'),
          }
        }),
      )
      .sort((a, b) => a.placeSpan.start - b.placeSpan.start),
  )

/** Each distance and each direction once, with both of its ends where any reading has them. */
const onceEach = (all: readonly Whereabouts[]): Whereabouts[] => {
  const byPlace = new Map<number, Whereabouts>()
  for (const one of all) {
    const key = (one.distance ?? one.direction)?.start ?? -1
    const known = byPlace.get(key)
    if (!known || (known.from === null && one.from !== null)) byPlace.set(key, one)
  }
  return [...byPlace.values()]
}
