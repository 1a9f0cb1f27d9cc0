import type { Day } from '../domain/day.ts'
import { addDays } from '../reference/calendar.ts'
import { minutesAhead } from '../reference/time-zones.ts'
import type { Check, Copy, Raised } from './check.ts'
import { clocksTied, type ClockTied } from './time/clock-ties.ts'
import { localZones } from './time/local-zones.ts'
import { zonesAheadOff } from './time/zones-ahead.ts'

const DAY = 24 * 60
const HALF_DAY = DAY / 2

/** Words between two clock times that make them one moment: *(*, *or*, *which is*, *. That will be*. */
const ONE_MOMENT =
  /^(?:\s*[([]|[,;]?\s*[–—-]?\s*(?:or|i\.e\.|meaning|equal to|equivalent to|the equivalent of|corresponding to)|[,;]?\s*(?:[–—-]\s*)?(?:which|that|when it)(?: (?:is|was|will be|would be|means|makes it|corresponds to|equals))?|[.;,]\s+(?:That|This|It|that|this|it)(?: (?:is|was|will be|would be|means|corresponds to)|['’]s))\s*(?:then |only |still |just |already |about |around |that is |at |it )*$/u
/** Only a comma or a dash between them: two names of one hour where both have a place. */
const SIDE_BY_SIDE = /^\s*[,–—/-]\s*$/u
const ROUND =
  /\b(?:about|around|roughly|nearly|almost|shortly (?:after|before)|just (?:after|before)|some time|by)\s*$/iu
const SURE_HALF = /[ap]\.?m\b|noon|midnight|midday|^(?:0\d|1[3-9]|2[0-3])[:.]?\d\d|GMT|UTC/iu
/** A round hour may be so many minutes off. */
const SLACK = 59

const isOneMoment = ({ text }: Copy, a: ClockTied, b: ClockTied): boolean => {
  if (a.name === null && b.name === null) return false
  const between = text.slice(a.end, b.start)
  if (ONE_MOMENT.test(between)) return true
  return a.name !== null && b.name !== null && SIDE_BY_SIDE.test(between)
}

/** The days on which the hour may be: that which the words name, or any of some weeks, across a change of clocks. */
const daysMeant = ({ publishedAt }: Copy, a: ClockTied, b: ClockTied): Day[] => {
  const day = a.point.day ?? b.point.day
  if (day !== null) return [day]
  return publishedAt === null
    ? ['2023-01-16', '2023-07-17']
    : [-14, 0, 21].map((days) => addDays(publishedAt, days))
}

/** How far the second clock is from where the first puts it, in minutes, by the likeliest zones; 0 where any fit. */
const gapOf = (
  copy: Copy,
  a: ClockTied,
  b: ClockTied,
  zones: readonly [readonly string[], readonly string[]],
) => {
  const isEitherHalf = [a, b].some(
    ({ point: { mention } }) => !SURE_HALF.test(copy.text.slice(mention.span.start, mention.span.end)),
  )
  const turn = isEitherHalf ? HALF_DAY : DAY
  const isRound = [a, b].some(({ start }) => ROUND.test(copy.text.slice(Math.max(0, start - 20), start)))
  const gaps = daysMeant(copy, a, b).flatMap((day) =>
    zones[0].flatMap((from) =>
      zones[1].map((to) => {
        const real = a.minutes - minutesAhead(from, day) + minutesAhead(to, day)
        const gap = (((b.minutes - real) % turn) + turn) % turn
        return { gap: Math.min(gap, turn - gap), real: ((real % DAY) + DAY) % DAY }
      }),
    ),
  )
  const best = gaps.toSorted((x, y) => x.gap - y.gap)[0]
  return best && best.gap > (isRound ? SLACK : 0) ? best : null
}

const two = (value: number): string => String(value).padStart(2, '0')

const raise = (copy: Copy, a: ClockTied, b: ClockTied): Raised | null => {
  const zones = [a, b].map(({ zones: own, name }) => (name === null ? localZones(copy) : own))
  const off = gapOf(copy, a, b, [zones[0] ?? [], zones[1] ?? []])
  if (!off) return null
  const shown = ({ point: { mention }, name }: ClockTied): string => {
    const words = copy.text.slice(mention.span.start, mention.span.end)
    return name === null || words.includes(name) ? words : `${words} (${name})`
  }
  const isSure = a.name !== null && b.name !== null
  return {
    message: `${shown(a)} is ${two(Math.floor(off.real / 60))}:${two(off.real % 60)} on the other clock; ${shown(b)} stands here.`,
    at: b.point.mention.span,
    related: [a.point.mention.span],
    ...(isSure ? {} : { severity: 'warning' as const }),
    working: { kind: 'steps', steps: [`IANA time zones: ${zones[0]?.[0] ?? ''} and ${zones[1]?.[0] ?? ''}`] },
  }
}

export const clockZoneOff: Check = {
  id: 'clock-zone-off',
  shelf: 'time',
  severity: 'error',
  title: 'One hour in two time zones that are not so far apart',
  why: 'Whoever goes by the other clock comes too late, or wakes for nothing.',
  limits:
    'Reads two clock times that the words make one moment, and *five hours ahead of*. Knows zones by their names, states and GeoNames towns by the IANA database; silent where a place is unknown, and where any place of the name fits. *Local time* may be that of any place that the article names.',

  *run(copy) {
    const clocks = clocksTied(copy)
    for (const [at, b] of clocks.entries()) {
      const a = clocks[at - 1]
      if (!a || !isOneMoment(copy, a, b)) continue
      const raised = raise(copy, a, b)
      if (raised) yield raised
    }
    yield* zonesAheadOff(copy)
  },

  flags: [
    'Zoë 🙂 sings at ⟦1:10.30am⟧ in Perth, which will be ⟦5.30am⟧ in Devon.',
    {
      text: 'The next bulletin comes at ⟦1:5 p.m.⟧ Eastern time, which is ⟦6 p.m.⟧ Central, Zoë 🙂 said.',
      publishedAt: '2025-09-21',
    },
    {
      text: 'The talks open on ⟦1:Saturday at 10 a.m.⟧ in Vienna (⟦7 a.m.⟧ in Addis Ababa), Zoë 🙂 said.',
      publishedAt: '2025-06-27',
    },
    { text: 'LIMA — Zoë 🙂 felt it at ⟦1:5:12 a.m.⟧ (⟦1112 GMT⟧) in the hills.', publishedAt: '2023-11-16' },
    {
      text: 'Zoë’s 🙂 rocket lifts off at ⟦1:15:40⟧ Moscow time, or ⟦2.40pm⟧ in London.',
      publishedAt: '2024-01-10',
    },
    'Zoë 🙂 lives in ⟦1:Nairobi⟧, which is ⟦five hours⟧ ahead of ⟦1:London⟧.',
  ],
  passes: [
    'It starts at 10.30am in Perth, which will be 2.30am in Devon.',
    { text: 'It comes at 5 p.m. Eastern time, which is 4 p.m. Central.', publishedAt: '2025-09-21' },
    {
      text: 'The talks open on Saturday at 10 a.m. in Vienna (11 a.m. in Addis Ababa).',
      publishedAt: '2025-06-27',
    },
    { text: 'LIMA — She felt it at 5:12 a.m. (1012 GMT) in the hills.', publishedAt: '2023-11-16' },
    {
      text: 'It begins at 9 a.m. (0600 GMT), which is 8 a.m. in Bunia, in Entebbe near Kampala.',
      publishedAt: '2024-11-28',
    },
    { text: 'They met at 9am in Paris and at 9am in Tokyo.', publishedAt: '2024-11-28' },
    { text: 'It starts at 10am in Harrowmere, which is 3pm in London.', publishedAt: '2024-11-28' },
    {
      text: 'The train left at 10am, or 25 minutes late, and a second at 11am in London.',
      publishedAt: '2024-11-28',
    },
    'She lives in Nairobi, which is three hours ahead of London in winter.',
  ],
}
