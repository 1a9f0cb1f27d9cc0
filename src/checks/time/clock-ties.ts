import type { TimePoint } from '../../domain/ledger.ts'
import { zonesOfPeople, zonesOfPlace, zonesOfWord } from '../../reference/time-zones.ts'
import type { Copy } from '../check.ts'

/** A clock time and the zones (IANA) that its words tell it of; none for an hour that is told of no place. */
export type ClockTied = Readonly<{
  point: TimePoint
  minutes: number
  zones: readonly string[]
  /** The words of its zone or place; `null` where the reader is left to know. */
  name: string | null
  /** Where the words that tie it begin and end. */
  start: number
  end: number
}>

const NAME = String.raw`(?:the )?\p{Lu}[\p{L}'’.-]*\p{L}(?: (?:of |and )?\p{Lu}[\p{L}'’-]+){0,3}`
const DAY = String.raw`(?: (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?`
const WORD_IN = /\b(?<word>GMT|UTC|BST|CET|CEST|EET|MSK|E[SD]T|C[SD]T|M[SD]T|P[SD]T|IST|JST)\b/u
const WORD_AFTER = new RegExp(
  String.raw`^${DAY},?\s+(?<word>Eastern|Central(?: European)?|Mountain|Pacific|Atlantic|Greenwich|[A-Z]{2,4}\b)(?: (?:Mean|Standard|Daylight|Summer))?(?: [Tt]ime)?\b`,
  'u',
)
const NAMED_TIME = new RegExp(
  String.raw`^${DAY}\s+(?<name>${NAME}) (?:(?:summer|winter|standard|daylight) )?time\b`,
  'u',
)
const LOCAL = new RegExp(String.raw`^${DAY},?\s+local(?: time)?\b(?: (?:in|at) (?<place>${NAME}))?`, 'u')
const PLACE_AFTER = new RegExp(
  String.raw`^${DAY},?\s+(?:time )?(?:(?:back|over|out|here) )?in (?<place>${NAME})${DAY}`,
  'u',
)
const PLACE_BEFORE = new RegExp(
  String.raw`\b[Ii]n (?<place>${NAME}),? (?:(?:it|that|this) )?(?:(?:is|was|will be|would be|means) )?(?:at )?(?:about |around )?$`,
  'u',
)
const MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/u

/** Where behind a clock time something of its place may stand, and before it. */
const BESIDE = 60

/** The clock times of a text, each with the zone or the place that its words tell it of. */
export const clocksTied = (copy: Copy): readonly ClockTied[] =>
  copy.timeline.flatMap((point) => {
    const { minutes, mention } = point
    return minutes === null ? [] : [tieOf(copy.text, point, minutes, mention.span)]
  })

const tieOf = (
  text: string,
  point: TimePoint,
  minutes: number,
  { start, end }: TimePoint['mention']['span'],
): ClockTied => {
  const own = text.slice(start, end)
  const after = text.slice(end, end + BESIDE)
  const [before = ''] = text
    .slice(Math.max(0, start - BESIDE), start)
    .split(/[.;]\s/u)
    .slice(-1)
  const tie = (zones: readonly string[], name: string | null, length: number): ClockTied => ({
    point,
    minutes,
    zones,
    name,
    start,
    end: end + length,
  })
  const inside = WORD_IN.exec(own)?.groups?.word
  if (inside !== undefined) return tie(zonesOfWord(inside), inside, 0)
  const word = WORD_AFTER.exec(after)
  if (word?.groups?.word !== undefined && zonesOfWord(word.groups.word).length > 0)
    return tie(zonesOfWord(word.groups.word), word.groups.word, word[0].length)
  const timed = NAMED_TIME.exec(after)
  if (timed?.groups?.name !== undefined)
    return tie(zonesOfName(timed.groups.name), timed.groups.name, timed[0].length)
  const local = LOCAL.exec(after)
  const place = (local?.groups?.place === undefined ? PLACE_AFTER.exec(after) : local) ?? null
  const name = place?.groups?.place
  if (place && name !== undefined && !MONTH.test(name)) return tie(zonesOfPlace(name), name, place[0].length)
  if (local) return tie([], null, local[0].length)
  const led = PLACE_BEFORE.exec(before)
  const leading = led?.groups?.place
  if (led && leading !== undefined && !MONTH.test(leading))
    return { ...tie(zonesOfPlace(leading), leading, 0), start: start - led[0].length }
  return tie([], null, 0)
}

const zonesOfName = (name: string): readonly string[] => {
  const people = zonesOfPeople(name)
  return people.length > 0 ? people : zonesOfPlace(name)
}
