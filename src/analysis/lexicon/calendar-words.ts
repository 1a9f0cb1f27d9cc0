const numbered = (groups: readonly string[]): ReadonlyMap<string, number> =>
  new Map(groups.flatMap((group, index) => group.split(' ').map((word) => [word, index + 1] as const)))

/** Month names and their abbreviations in print, January 1. */
export const MONTHS = numbered([
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sept sep',
  'october oct',
  'november nov',
  'december dec',
])

/** Months whose name or abbreviation is also another word or a name: they need a day or a year beside them. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set([
  'march',
  'may',
  'august',
  'jan',
  'mar',
  'jun',
  'dec',
])

/** Weekday names and their abbreviations, Monday 1. */
export const WEEKDAYS = numbered([
  'monday mondays mon',
  'tuesday tuesdays tues tue',
  'wednesday wednesdays weds wed',
  'thursday thursdays thurs thur thu',
  'friday fridays fri',
  'saturday saturdays sat',
  'sunday sundays sun',
])

/** Abbreviated weekdays are read only beside a date: `Sat` is a verb, `Sun` a newspaper. */
export const SHORT_WEEKDAYS: ReadonlySet<string> = new Set(
  'mon tues tue weds wed thurs thur thu fri sat sun'.split(' '),
)

/** Seasons of the northern press, by first month; winter runs into the next year. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
])

/** Parts of a day, which leave the day as it is. */
export const DAY_PARTS: ReadonlySet<string> = new Set(
  'morning afternoon evening night lunchtime dawn dusk midday noon midnight'.split(' '),
)

export type Period = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade'

/** Units of calendar time, singular and plural, with how many of `unit` each is. */
export const PERIODS: ReadonlyMap<string, Readonly<{ unit: Period; count: number }>> = new Map<
  string,
  { unit: Period; count: number }
>([
  ...(['minute', 'hour', 'day', 'week', 'month', 'quarter', 'year', 'decade'] as const).flatMap((unit) =>
    [unit, `${unit}s`].map((word) => [word, { unit, count: 1 }] as const),
  ),
  ['fortnight', { unit: 'week', count: 2 }],
  ['fortnights', { unit: 'week', count: 2 }],
  ['century', { unit: 'year', count: 100 }],
  ['centuries', { unit: 'year', count: 100 }],
])

/** Feasts on one day of every year, month and day. */
export const FIXED_FEASTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['christmas eve', [12, 24]],
  ['christmas day', [12, 25]],
  ['christmas', [12, 25]],
  ['boxing day', [12, 26]],
  ["new year ' s eve", [12, 31]],
  ["new year ' s day", [1, 1]],
  ['halloween', [10, 31]],
  ["valentine ' s day", [2, 14]],
  ['independence day', [7, 4]],
  ['veterans day', [11, 11]],
  ['armistice day', [11, 11]],
])

/** Time zones that newspapers print, as offsets from UTC. */
export const ZONES: ReadonlyMap<string, string> = new Map([
  ['GMT', 'Z'],
  ['UTC', 'Z'],
  ['BST', '+01:00'],
  ['CET', '+01:00'],
  ['CEST', '+02:00'],
  ['EET', '+02:00'],
  ['MSK', '+03:00'],
  ['EST', '-05:00'],
  ['EDT', '-04:00'],
  ['CDT', '-05:00'],
  ['MST', '-07:00'],
  ['MDT', '-06:00'],
  ['PST', '-08:00'],
  ['PDT', '-07:00'],
])

/** Words that turn a bare day or month to the one ahead, and words that turn it back. */
export const AHEAD: ReadonlySet<string> = new Set(
  [
    'will shall ll due scheduled slated expected plans planned planning hopes upcoming deadline should may might aims',
    'intends could begins opens starts takes expires goes faces runs',
  ]
    .join(' ')
    .split(' '),
)

export const BEHIND: ReadonlySet<string> = new Set(
  [
    'was were had did been has said told came went began left took broke fell rose won lost died met held gave made saw',
    'found got hit shot sent struck wrote spoke ran beat cut led put set saw became grew kept known since',
  ]
    .join(' ')
    .split(' '),
)
