import type { Figure, TimePoint } from '../domain/ledger.ts'
import { contains } from '../domain/span.ts'
import type { Day } from '../domain/day.ts'
import { daysBetween } from '../reference/calendar.ts'
import { UNITS } from '../reference/units.ts'
import type { Check, Copy, Raised } from './check.ts'
import { spanOfSentence } from './figures/in-sentence.ts'
import { bySentenceOf } from './time/points.ts'
import { shown, shownIn } from './figures/wording.ts'

const DAY_SECONDS = 86_400

/** How many days a duration lasts at least and at most: a week is told of 4 to 10 days, a month of three to five weeks. */
const daysOf = ({
  quantity: { min, max, unit, approximate },
}: Figure): { low: number; high: number; unit: string } | null => {
  const seconds = UNITS.get(unit ?? '')?.factor
  if (
    UNITS.get(unit ?? '')?.dimension !== 'duration' ||
    seconds === undefined ||
    unit === null ||
    seconds < DAY_SECONDS
  )
    return null
  const size = seconds / DAY_SECONDS
  const slack = (unit === 'day' ? 1 : size * 0.6) * (approximate ? 2 : 1)
  return { low: (min ?? 0) * size - slack, high: max === null ? Infinity : max * size + slack, unit }
}

const BEGINS = new Set('begin start open erupt break launch commence'.split(' '))
const ENDS = new Set('end finish close stop conclude'.split(' '))
const LASTS =
  /\b(?:lasted|lasting|lasts|went on for|gone on for|going on for|for|after|over|took|taken|takes)\s+(?:(?:about|some|around|nearly|almost|more than|at least|the|a|an)\s+)*$/iu
const NOT_LENGTH = /^\s*(?:ago|later|earlier|before|after|from now|old|in jail|in prison)\b/iu

type Spell = Readonly<{ from: Day; to: Day; points: readonly TimePoint[] }>

/** Two days of one sentence, of which a verb says that something began and was still on, or ended. */
const spellIn = (points: readonly TimePoint[]): Spell | null => {
  const days = points.filter(
    (point) => point.day !== null && /^(?:day|minute|hour)$/u.test(point.mention.precision),
  )
  const [a, b] = days
  if (days.length !== 2 || !a?.day || !b?.day || a.day >= b.day) return null
  const begins = a.verb !== null && BEGINS.has(a.verb)
  return begins || (b.verb !== null && ENDS.has(b.verb)) ? { from: a.day, to: b.day, points: [a, b] } : null
}

/** `He ruled for 20 years, from 1998 to 2012`; `for the past 20 years, since 1994`. */
const yearsOff = (
  { text, publishedAt }: Copy,
  figure: Figure,
  points: readonly TimePoint[],
): Raised | null => {
  const { min, max, unit, approximate, span } = figure.quantity
  const [only] = points.filter(({ mention }) => !contains(mention.span, span))
  if (unit !== 'year' || min === null || min !== max || points.length !== 1 || !only) return null
  const { from, to, absolute, precision } = only.mention
  const words = text.slice(only.mention.span.start, only.mention.span.end)
  const isSince = /^since\b/iu.test(words) && publishedAt !== null
  const isRange = /^(?:from|between)\b|\d[-–]\d/iu.test(words)
  if (!absolute || precision !== 'year' || from === null || to === null || (!isSince && !isRange)) return null
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  if (Math.abs(years - min) <= (approximate ? Math.max(2, min / 10) : min >= 20 && min % 10 === 0 ? 2 : 1))
    return null
  return {
    message: `From ${from.slice(0, 4)} to ${to.slice(0, 4)} are ${years} years; ${shown(min)} stand here.`,
    at: span,
    related: [only.mention.span],
    working: { kind: 'steps', steps: [`${to.slice(0, 4)} − ${from.slice(0, 4)} = ${years}`] },
  }
}

/** `70 years ago, in 1964`. */
const agoOff = ({ text, timeline, publishedAt }: Copy): Raised[] =>
  timeline.flatMap((point, index) => {
    const next = timeline[index + 1]
    const words = /^(?<years>\d+) years ago$/iu.exec(
      text.slice(point.mention.span.start, point.mention.span.end),
    )
    if (!words || publishedAt === null || !next?.mention.absolute || next.mention.from === null) return []
    const between = text.slice(point.mention.span.end, next.mention.span.start)
    if (!/^,?\s+(?:in|on)\s+$/u.test(between)) return []
    const years = Number(publishedAt.slice(0, 4)) - Number(next.mention.from.slice(0, 4))
    if (Math.abs(years - Number(words.groups?.years)) <= 1) return []
    const year = next.mention.from.slice(0, 4)
    return [
      { message: `${year} was ${years} years ago.`, at: point.mention.span, related: [next.mention.span] },
    ]
  })

/** A range of days with a length beside it: `from 3 to 5 May`. */
const spellOf = (points: readonly TimePoint[]): Spell | null => {
  const ranges = points.filter(
    ({ mention: { from, to, precision }, day }) =>
      day === null && precision === 'day' && from !== null && to !== null && from < to,
  )
  const [only] = ranges
  if (points.length !== 1 || !only?.mention.from || !only.mention.to) return null
  return { from: only.mention.from.slice(0, 10), to: only.mention.to.slice(0, 10), points: [only] }
}

const isLength = ({ text }: Copy, figure: Figure, sentenceStart: number): boolean => {
  const { start, end } = figure.quantity.span
  const after = text.slice(end, end + 20)
  // "The 30-day siege, from March 1 to March 11"
  if (
    /\d-\p{L}+$|\p{L}-\p{L}+$/u.test(text.slice(start, end)) &&
    /^[^.;:,]{1,25},?\s+(?:from|between)\s/u.test(text.slice(end, end + 40))
  )
    return true
  return LASTS.test(text.slice(Math.max(sentenceStart, start - 40), start)) && !NOT_LENGTH.test(after)
}

const raise = (figure: Figure, spell: Spell): Raised => {
  const days = daysBetween(spell.from, spell.to)
  const size = (UNITS.get(figure.quantity.unit ?? '')?.factor ?? DAY_SECONDS) / DAY_SECONDS
  const length = size > 1 ? ` (${shownIn(Math.round((days / size) * 10) / 10, figure.quantity.unit)})` : ''
  return {
    message: `From ${spell.from} to ${spell.to} are ${shown(days)} days${length}; ${shownIn(figure.quantity.max ?? figure.quantity.min ?? 0, figure.quantity.unit)} stand here.`,
    at: figure.quantity.span,
    related: spell.points.map(({ mention }) => mention.span),
    working: {
      kind: 'timeline',
      points: [
        { label: 'from', from: spell.from, to: spell.from, span: spell.points[0]?.mention.span ?? null },
        { label: 'to', from: spell.to, to: spell.to, span: spell.points[1]?.mention.span ?? null },
      ],
    },
  }
}

// "Began on 3 May and was jailed for six weeks on 5 June": the weeks are the jail's.
const tellsLength = ({ verb }: Figure): boolean =>
  verb === null || BEGINS.has(verb) || ENDS.has(verb) || GOES_ON.has(verb)

const GOES_ON = new Set('go last run continue drag take be rage burn'.split(' '))

const isOff = (figure: Figure, spell: Spell): boolean => {
  const length = daysOf(figure)
  if (!length) return false
  const days = daysBetween(spell.from, spell.to)
  // Both ends may be counted in.
  return days + 1 < length.low || days > length.high
}

/** The day on which something began that is still going on, by its verb's kin: *have been fighting*, *fighting broke out on*. */
const beginningOf = ({ timeline, syntax, text }: Copy, verb: string): TimePoint | null => {
  const found = timeline.filter(({ day, verb: began, sentence }) => {
    if (day === null || began === null || !BEGINS.has(began)) return false
    const { start, end } = spanOfSentence({ syntax }, sentence)
    return new RegExp(`\\b${verb.slice(0, 5).replace(/[^\p{L}]/gu, '')}`, 'iu').test(text.slice(start, end))
  })
  const days = new Set(found.map(({ day }) => day))
  return days.size === 1 ? (found[0] ?? null) : null
}

/** `For six weeks they have been fighting`, against the day on which the fighting began and the day of printing. */
const spellToNow = (copy: Copy, figure: Figure): Spell | null => {
  const { publishedAt, syntax, text } = copy
  const sentence = spanOfSentence({ syntax }, figure.sentence)
  const verb = /\b(?:have|has) been (?<stem>\p{L}{3,})ing\b/u.exec(text.slice(sentence.start, sentence.end))
    ?.groups?.stem
  if (publishedAt === null || verb === undefined) return null
  const began = beginningOf(copy, verb)
  return began?.day && began.day < publishedAt ? { from: began.day, to: publishedAt, points: [began] } : null
}

export const durationOff: Check = {
  id: 'duration-off',
  shelf: 'time',
  severity: 'error',
  title: 'A duration does not fit its dates',
  why: 'The reader can count the days, and so can the other side.',
  limits:
    'Compares a length of days, weeks or months with two dates of one sentence, or with a beginning told elsewhere and the day of publication.',

  *run(copy) {
    yield* agoOff(copy)
    const groups = new Map(bySentenceOf(copy.timeline).map((points) => [points[0]?.sentence, points]))
    for (const figure of copy.ledger) {
      const sentence = spanOfSentence(copy, figure.sentence)
      if (!daysOf(figure) || !isLength(copy, figure, sentence.start)) continue
      const points = groups.get(figure.sentence) ?? []
      const years = yearsOff(copy, figure, points)
      if (years) yield years
      const spell =
        (tellsLength(figure) ? spellIn(points) : null) ??
        spellOf(points) ??
        (points.length === 0 ? spellToNow(copy, figure) : null)
      if (spell && isOff(figure, spell)) yield raise(figure, spell)
    }
  },

  flags: [
    { text: 'He ruled for ⟦20 years⟧, ⟦1:from 1998 to 2012⟧.', publishedAt: '2021-07-15' },
    { text: 'It opened ⟦70 years ago⟧, in ⟦1:1964⟧.', publishedAt: '2021-07-15' },
    {
      text: 'The strike began on ⟦1:June 30⟧ and by ⟦2:July 14⟧ had gone on for ⟦five weeks⟧.',
      publishedAt: '2021-07-15',
    },
    {
      text: 'For ⟦three weeks⟧ 🙂 the Zoë rebels have been fighting in the hills. The fighting began on ⟦1:September 27⟧.',
      publishedAt: '2020-11-09',
    },
    { text: 'The fair ran for ⟦ten days⟧, ⟦1:from 3 to 5 May 2019⟧.', publishedAt: '2021-07-15' },
  ],
  passes: [
    {
      text: 'He ruled for 14 years, from 1998 to 2012. It opened 57 years ago, in 1964.',
      publishedAt: '2021-07-15',
    },
    { text: 'He has ruled for almost 30 years, since 1994.', publishedAt: '2021-07-15' },
    {
      text: 'For six weeks troops have been fighting. The fighting began on September 27.',
      publishedAt: '2020-11-09',
    },
    {
      text: 'The strike began on June 30 and by July 14 had gone on for two weeks.',
      publishedAt: '2021-07-15',
    },
    { text: 'The fair ran for three days, from 3 to 5 May 2019.', publishedAt: '2021-07-15' },
    {
      text: 'He began on 3 May 2019 and was jailed for six weeks on 5 June 2019.',
      publishedAt: '2021-07-15',
    },
  ],
}
