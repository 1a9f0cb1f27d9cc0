/**
 * Measures figures and dates against the JSON specs of a public suite of recognisers (`--data DIR`), and prints the
 * cases right by span and value, and the cases missed with `--misses`.
 *
 * Where their convention differs from ours, the adapter here says so and turns ours into theirs, never the code:
 * - `number`: they give the number inside a measure, and none where a unit is glued to it;
 * - a unit without a number is a result there, and no figure here: left out;
 * - of a range (`eight to 10 feet`) they give the last number with its unit;
 * - the ends of their ranges of days are exclusive, and a day without a year has both its last and its next date;
 * - the last month of theirs (`May to October`) ends with its first day, the end of a year is its second half, and
 *   seasons stay unresolved; some of their ranges take in *on* or *the* before them;
 * - `later this week` runs there from the middle of the week, here from the day of printing; `a few hours` are three
 *   there, and 2 to 9 here;
 * - `three weeks ago` is one day there, and that week here: right where the day lies in the week;
 * - `datetime`: only cases whose results are dates, ranges of dates, durations, or nothing; clock times (`datetime`,
 *   `time`, `timerange`, `datetimerange`) and recurring times (`set`) belong to calendars, not to news.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findDates } from '../../src/analysis/stages/find-dates.ts'
import { findQuantities } from '../../src/analysis/stages/find-quantities.ts'
import { cutWords } from '../../src/analysis/cut-words.ts'
import { readDates } from '../../src/analysis/dates/read-dates.ts'
import { readFigures } from '../../src/analysis/quantities/read-figures.ts'
import {
  CURRENCY_CODES,
  CURRENCY_NAMES,
  CURRENCY_SIGNS,
  DOLLAR_PREFIXES,
} from '../../src/analysis/lexicon/currencies.ts'
import { UNITS } from '../../src/reference/units.ts'
import { addDays } from '../../src/reference/calendar.ts'

type Value = Readonly<{
  value?: string
  start?: string
  end?: string
  type?: string
  timex?: string
  Mod?: string
}>
type Result = Readonly<{
  Text: string
  Start: number
  End: number
  TypeName: string
  Resolution: Readonly<{ value: string | null; unit?: string; subtype?: string; values?: readonly Value[] }>
}>
type Case = Readonly<{
  Input: string
  Context?: Readonly<{ ReferenceDateTime?: string }>
  Results?: readonly Result[]
}>
type Found = Readonly<{ start: number; end: number; matches: (expected: Result) => boolean }>

const near = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))

const MONEY = new Set(
  [CURRENCY_CODES, CURRENCY_NAMES, CURRENCY_SIGNS, DOLLAR_PREFIXES].flatMap((map) => [...map.values()]),
)

const SAME_UNIT: Readonly<Record<string, readonly string[]>> = {
  Dollar: ['US dollar'],
  'United States dollar': ['US dollar'],
  Pound: ['pound sterling', 'pound'],
  'Japanese yen': ['yen'],
  'Chinese yuan': ['yuan'],
  Pence: ['penny'],
  'Lao kip': ['kip'],
  C: ['degree Celsius'],
  F: ['degree Fahrenheit'],
  K: ['kelvin'],
  'Metric ton': ['tonne'],
  Ton: ['ton', 'tonne'],
}

const sameUnit = (theirs: string, ours: string | null): boolean => {
  if (ours === null) return false
  if (SAME_UNIT[theirs]?.includes(ours)) return true
  const british = theirs.toLowerCase().replace(/meter/u, 'metre').replace(/liter/u, 'litre')
  return british === ours.toLowerCase().replace(/ of age$/u, '')
}

const numbers = (text: string): Found[] => {
  const words = cutWords(text)
  return readFigures(words, readDates(words))
    .filter(
      ({ number, next }) =>
        !(next > number.next && words[number.next]?.glued && words[number.next]?.kind === 'letters'),
    )
    .map(({ number }) => ({
      start: number.start,
      end: words[number.next - 1]!.end,
      matches: (expected) => near(Number(expected.Resolution.value), number.value),
    }))
}

const measures =
  (wants: (unit: string) => boolean) =>
  (text: string): Found[] =>
    findQuantities(text)
      .filter(({ unit }) => unit !== null && wants(unit))
      .map(({ span, max, min, unit }) => ({
        ...span,
        matches: ({ Resolution }) =>
          [min, max].some((end) => end !== null && near(Number(Resolution.value?.replace('%', '')), end)) &&
          (Resolution.unit === undefined || sameUnit(Resolution.unit, unit)),
      }))

const isDimension = (unit: string) =>
  !['temperature', 'duration'].includes(UNITS.get(unit)?.dimension ?? 'temperature')

const SECONDS = (unit: string | null) => (unit === 'night' ? 86_400 : (UNITS.get(unit ?? '')?.factor ?? NaN))

// Their months have 30 days and their years 365.
const isWithin = (value: number, min: number | null, max: number | null) =>
  (min ?? value) <= value + 1e-9 && value - 1e-9 <= (max ?? value)

const THEIR_SECONDS: Readonly<Record<string, number>> = { month: 30 * 86_400, year: 365 * 86_400 }

const times = (text: string, printed: string): Found[] => {
  const dates = findDates(text, printed).filter(
    ({ precision }) => precision !== 'minute' && precision !== 'hour',
  )
  const durations = findQuantities(text).filter(
    ({ span, unit }) =>
      (UNITS.get(unit ?? '')?.dimension === 'duration' || unit === 'night') &&
      !dates.some((date) => date.span.start <= span.start && span.end <= date.span.end),
  )
  return [
    ...dates.map(({ span, from, to }) => ({
      ...span,
      matches: ({ Resolution, TypeName }: Result) =>
        !TypeName.endsWith('duration') &&
        (Resolution.values ?? []).some((value) => sameDays(value, [from, to, printed])),
    })),
    ...durations.map(({ span, min, max, unit }) => ({
      ...span,
      matches: ({ Resolution, TypeName }: Result) =>
        TypeName.endsWith('duration') &&
        isWithin(
          Number(Resolution.values?.[0]?.value) / (THEIR_SECONDS[unit ?? ''] ?? SECONDS(unit)),
          min,
          max,
        ),
    })),
  ]
}

type Ends = readonly [from: string | null, to: string | null, printed: string]

const sameDays = ({ value, start, end, timex, Mod }: Value, [from, to, printed]: Ends): boolean => {
  // Seasons stay unresolved there.
  if (value === 'not resolved') return from === null || /(?:SU|WI|SP|FA)$/u.test(timex ?? '')
  if (value !== undefined) return from !== null && to !== null && from <= value && value <= to
  const startsRight = start === undefined ? from === null : from === start
  const endsRight =
    end === undefined ||
    (to !== null && (addDays(to, 1) === end || to === end || `${to.slice(0, 7)}-01` === end))
  if (timex !== undefined && from === printed && start !== undefined && start > from) return endsRight
  if (Mod === 'end') return endsRight && start !== undefined && from !== null && from >= start
  return startsRight && endsRight
}

// Left out as well: days in figures without a year (7.6, 2/29), week numbers, orders that no paper prints
// (23-2020-September), a unit by itself for the one that runs (the day, of the year, all month), a bare season.
const NOT_NEWS =
  /^(?:(?:from |between )?(?:\p{L}+ )?\d{1,2}[-/.]\d{1,2}(?:-\d{1,2}\/\d{1,2})?(?: in next month)?|week \d+|\d\d-\d{4}-\p{L}+|\p{L}+-\d{4}-\d\d|\d{4} \d\d \d\d|(?:the|all) (?:day|week|month|year)|the day after|winter|greater than \d+)$/u

const NEWS_TIMES = /\.(?:date|daterange|duration)$/u

const KINDS: Readonly<Record<string, (text: string, printed: string) => Found[]>> = {
  number: numbers,
  dimension: measures(isDimension),
  temperature: measures((unit) => UNITS.get(unit)?.dimension === 'temperature' || unit === 'degree'),
  age: measures((unit) => unit.endsWith('of age')),
  currency: measures((unit) => MONEY.has(unit)),
  percent: measures((unit) => unit === 'percent'),
  datetime: times,
}

const startsAlike = (start: number, { Start, Text }: Result): boolean =>
  start <= Start ||
  (start === Start + 3 && Text.startsWith('on ')) ||
  (start === Start + 4 && Text.startsWith('the '))

const isRight = (expected: readonly Result[], found: readonly Found[]): boolean =>
  expected.length === found.length &&
  expected.every((result) =>
    found.some(
      ({ start, end, matches }) => end === result.End + 1 && startsAlike(start, result) && matches(result),
    ),
  )

const expectedOf = (kind: string, { Results = [] }: Case): readonly Result[] | null => {
  if (kind !== 'datetime') return Results.filter(({ Resolution }) => Resolution.value !== null)
  const isNews = Results.every(({ TypeName, Text }) => NEWS_TIMES.test(TypeName) && !NOT_NEWS.test(Text))
  return isNews ? Results : null
}

const option = (name: string) => process.argv[process.argv.indexOf(name) + 1]

const measure = (kind: string, folder: string): void => {
  const cases = JSON.parse(readFileSync(join(folder, `${kind}.json`), 'utf8')) as Case[]
  let right = 0
  let asked = 0
  for (const spec of cases) {
    const expected = expectedOf(kind, spec)
    if (expected === null) continue
    asked += 1
    const found = KINDS[kind]!(spec.Input, spec.Context?.ReferenceDateTime?.slice(0, 10) ?? '2016-11-07')
    if (isRight(expected, found)) right += 1
    else if (process.argv.includes('--misses')) {
      const shown = found.map(({ start, end }) => spec.Input.slice(start, end))
      console.log(
        `  ${kind}: ${JSON.stringify(spec.Input)}\n    wants ${JSON.stringify(expected.map(({ Text, Resolution }) => [Text, Resolution.value ?? Resolution.values?.[0]]))}\n    finds ${JSON.stringify(shown)}`,
      )
    }
  }
  console.log(
    `${kind.padEnd(12)} ${right} of ${asked} right (${((100 * right) / asked).toFixed(1)} %), ${cases.length - asked} left out`,
  )
}

const folder = process.argv.includes('--data') ? option('--data') : undefined
if (folder === undefined) throw new Error('Say where the specs are: --data DIR')
for (const kind of process.argv.includes('--only') ? [option('--only')!] : Object.keys(KINDS))
  measure(kind, folder)
