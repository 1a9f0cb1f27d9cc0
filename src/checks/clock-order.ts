import type { TimePoint } from '../domain/ledger.ts'
import type { Check, Copy, Raised } from './check.ts'
import { spanOfSentence } from './figures/in-sentence.ts'
import { isBackwards } from './time/backwards.ts'
import { begunLater } from './time/clock-course.ts'
import { areEndsOf } from './time/deed-of.ts'
import { isGoneOn } from './time/gone-on.ts'
import { OF_OTHER, OTHER_DAY } from './time/other-matter.ts'
import { isToldAsBefore } from './time/told-as-before.ts'

/** *Took off at 14:30 local time*: of a clock of its own. */
const isLocal = ({ text }: Copy, { mention: { span } }: TimePoint): boolean =>
  /^\s+local(?: time)?\b/u.test(text.slice(span.end, span.end + 12)) ||
  /\blocal\b/u.test(text.slice(span.start, span.end))

/** *(11pm in Tokyo)*: of another clock than the text beside it. */
const isAside = ({ text }: Copy, { mention: { span } }: TimePoint): boolean =>
  /\([^()]*$/u.test(text.slice(Math.max(0, span.start - 60), span.start))

/** *The 9.40am to Rome*: the name of a train or a flight. */
const isName = ({ text }: Copy, { mention: { span } }: TimePoint): boolean =>
  /\bthe\s+$/iu.test(text.slice(Math.max(0, span.start - 5), span.start))

/** *With 2:08 left before the break*, *at 4:10 of the first*: a clock of the game. */
const isOfGame = ({ text }: Copy, { mention: { span } }: TimePoint): boolean =>
  /^\s+(?:left|remaining|to (?:go|play)|into|of (?:the|overtime|play)|mark\b)/u.test(
    text.slice(span.end, span.end + 12),
  ) || /\bwith\s+$/u.test(text.slice(Math.max(0, span.start - 6), span.start))

const two = (value: number): string => String(value).padStart(2, '0')

const shownClock = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`

const FORWARD = /\b(?:and|then|before|until)\b/iu
const ELSEWHEN =
  /\b(?:next (?:day|morning)|following|previous|overnight|earlier|had|after|morning|day|later|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|yesterday|tomorrow|or|while|whereas|but)\b/iu

// "He left at 3pm, before he was seen at 2pm".
const PUTS_AFTER = /\bbefore\s[^,;:.–—]*\bat\s+$/iu
const PUTS_BEFORE =
  /\b(?:after|having)\s(?!(?:\p{L}+\s)?had\b)[^,;:.–—]*\b(?:at|by)\s+(?:about\s+|around\s+)?$/iu

/** `Pronounced dead at 6.12pm, an hour after he fell at 7.05pm`: what the words put before is timed after. */
const isBeforeToldAfter = ({ text }: Copy, a: TimePoint, b: TimePoint): boolean =>
  a.sentence === b.sentence &&
  PUTS_BEFORE.test(text.slice(a.mention.span.end, b.mention.span.start)) &&
  isBackwards(text, b, a)

/** Two clock times that one sentence tells in turn, the second of them earlier. */
const isReversed = ({ text }: Copy, a: TimePoint, b: TimePoint): boolean => {
  const between = text.slice(a.mention.span.end, b.mention.span.start)
  if (PUTS_AFTER.test(between)) return true
  if (PUTS_BEFORE.test(between)) return false
  const isTold =
    b.verbSpan !== null && b.verbSpan.start >= a.mention.span.end && b.verbSpan.end <= b.mention.span.start
  return isTold && FORWARD.test(between) && !ELSEWHEN.test(between)
}

const RANGE_OPENS = /\b(?:from|between)\s+$/iu
const RANGE_GOES_ON = /^\s+(?:to|until|till|and)\s+$/iu

/** `From 6pm to 5.30pm`. */
const isRange = ({ text }: Copy, a: TimePoint, b: TimePoint): boolean =>
  RANGE_OPENS.test(text.slice(Math.max(0, a.mention.span.start - 10), a.mention.span.start)) &&
  RANGE_GOES_ON.test(text.slice(a.mention.span.end, b.mention.span.start)) &&
  !OTHER_DAY.test(text.slice(b.mention.span.end, b.mention.span.end + 30))

const FARTHEST = 2
const LAST = /\b(?:finally|eventually|at last|the last|the final)\b/iu
const BEFORE_THAT = /\bhad\b(?!.*\bby\s*$)/iu

/** What begins and what ends it, within a few sentences: `robbed at 10.40am. Police arrested a man at 9.55am`. */
const isEnded = (copy: Copy, a: TimePoint, b: TimePoint): boolean => {
  const { text } = copy
  if (b.sentence - a.sentence > FARTHEST) return false
  const between = text.slice(a.mention.span.end, b.mention.span.start)
  if (a.sentence === b.sentence && PUTS_BEFORE.test(between)) return false
  const after = text.slice(b.mention.span.end, b.mention.span.end + 24).split(/[.;,]/u)[0] ?? ''
  const { start } = spanOfSentence(copy, b.sentence)
  const clause = text.slice(Math.max(start, a.mention.span.end), b.mention.span.start + after.length)
  if (!areEndsOf(copy, a, b) && !(b.tag?.startsWith('VB') && LAST.test(clause))) return false
  if (a.sentence !== b.sentence && BEFORE_THAT.test(text.slice(start, b.mention.span.start))) return false
  return !OTHER_DAY.test(between) && !OTHER_DAY.test(after) && !OF_OTHER.test(clause)
}

const raise = (first: TimePoint, second: TimePoint): Raised => ({
  message: `${shownClock(second.minutes ?? 0)} is told after ${shownClock(first.minutes ?? 0)}.`,
  at: second.mention.span,
  related: [first.mention.span],
})

export const clockOrder: Check = {
  id: 'clock-order',
  shelf: 'time',
  severity: 'error',
  title: 'Clock times that run backwards',
  why: 'What came after is timed before: one of the two is wrong.',
  limits:
    'Reads two times that one sentence tells in turn, a beginning and its end within three sentences, and, as a warning, what the next sentence goes on to tell of the same hours. What passes midnight, what somebody says of before, and what the words take back to before, is left alone.',

  *run(copy) {
    const points = copy.timeline.filter(
      (point) =>
        point.minutes !== null &&
        !isLocal(copy, point) &&
        !isAside(copy, point) &&
        !isName(copy, point) &&
        !isOfGame(copy, point),
    )
    for (const [index, second] of points.entries()) {
      const first = points[index - 1]
      if (!first) continue
      const begun = begunLater(copy, points, index)
      if (begun) {
        yield raise(begun, second)
        continue
      }
      const isOfBefore = isBackwards(copy.text, second, first) && isToldAsBefore(copy, first, second)
      if (isOfBefore || isBeforeToldAfter(copy, first, second)) yield raise(second, first)
      if (!isBackwards(copy.text, first, second)) continue
      const isTurned = first.sentence === second.sentence && isReversed(copy, first, second)
      const isSure = isTurned || isRange(copy, first, second) || isEnded(copy, first, second)
      if (!isSure && !isGoneOn(copy, first, second)) continue
      yield { ...raise(first, second), ...(isSure ? {} : { severity: 'warning' as const }) }
    }
  },

  flags: [
    'They left the Weavers’ Rest at ⟦1:11.40pm⟧ that night. Zoë 🙂 slept. Nobody saw them. It rained on. A camera has them on their way from the Weavers’ Rest at ⟦11.15pm⟧.',
    'The rocket lifted off at ⟦1:10.14am⟧ in the sun. Zoë 🙂 cheered when its first stage touched down at ⟦10.06am⟧ on a ship.',
    'The roll call was taken at ⟦1:9.20pm⟧ in silence. Zoë 🙂 closed the meeting at ⟦8.45pm⟧, about ten minutes after the roll call.',
    'Zoë 🙂 died at ⟦1.15am⟧. She had been stabbed at ⟦1:2.30am⟧.',
    'Zoë’s 🙂 hearing runs from ⟦1:6pm⟧ to ⟦5.30pm⟧.',
    '“I got here at ⟦1:7.40am⟧, I gave up at ⟦7.15am⟧,” Zoë 🙂 said.',
    'Zoë 🙂 was pronounced dead at ⟦6.12pm⟧, an hour after she fell ill at ⟦1:7.05pm⟧ on the pitch.',
    'A keeper saw smoke near Zoë’s 🙂 hut at ⟦1:16:40⟧. By ⟦15:30⟧ the whole ridge was burning.',
    'Zoë 🙂 called for help at ⟦1:6.20pm on Saturday⟧. A boat left at ⟦5.45pm⟧, but the storm drove it back.',
    'Shots were heard near Zoë’s 🙂 shop at ⟦1:10.15am⟧. Officers arrived at ⟦9.50am⟧ and stormed it.',
    'Zoë 🙂 raised the alarm at ⟦1:2.40am⟧. By ⟦2.10am⟧ the roof had fallen in.',
    'Officers were called to Zoë’s 🙂 flat at ⟦1:11.20pm⟧. They broke down the door at ⟦10.50pm⟧.',
    'The captain called for help at ⟦1:7.25am⟧. A boat came 12 minutes later.\n\nZoë 🙂 was the last to be taken off, at ⟦6.55am⟧.',
    'The shop was robbed at ⟦1:10.40am⟧. Zoë’s 🙂 men arrested her at ⟦9.55am⟧ the same morning.',
    'The sitting began at ⟦1:3pm on Wednesday⟧ and was suspended at ⟦2.30pm⟧ after shouting.',
    'Crews were called at ⟦1:06:20⟧ and had put out the flames by ⟦05:45⟧.',
    'The game kicked off at ⟦1:7.45pm⟧ and ended at ⟦6.55pm⟧ after extra time.',
    'Zoë’s 🙂 train left Ambleford at ⟦1:9.40am⟧ and hit the buffers at the next station at ⟦9.05am⟧.',
  ],
  passes: [
    'Hart scored at 4:10 of the first, and Dias answered with 2:08 left before the break.',
    'Flight 218 took off at 2.15pm. It had been due to leave at 1.50pm. Another flight landed at 1.40pm.',
    'The count had begun shortly after ten o’clock on Thursday night, when the polls closed, and a recount was asked for at 1.15am but refused.',
    'It took off at 14:30 local time and landed at 14:10 local time.',
    'The 10.05am flight left at 11am. The 9.40am to Rome was cancelled.',
    'She left at 11.30pm. A friend who left at 10.50pm had seen her.',
    'She was pronounced dead at 6.12pm, an hour after she fell ill at 5.05pm.',
    'The plane took off at 9.15am. It had been due to leave at 8.50am. It was last seen at 8.40am.',
    'The captain called for help at 7.25am. Another boat had been taken off the rocks at 6.55am.',
    'The shop was robbed at 10.40am. Police arrested a man at 9.55am the next day.',
    'Crews were called at 06:20 and had put out the flames by 08:45.',
    'The game kicked off at 7:45pm and ended at 9:55pm.',
    'The watch began at 10 p.m. and ended at 6 a.m.',
    'He came home at 5pm and had left the office at 3pm.',
    'Trains leave at 9.40am and 8.40am.',
    'The fire broke out at 2.40am. The last guest had come in at 1.30am.',
    'Shots were heard at 10.15am. A film shows that he came in at 9.50am.',
    'The game starts at 7.30pm. Gates open at 5.30pm.',
    'The bridge was shut at noon and opened again on Thursday at 10am.',
    'The train left at 4.52pm and was given up shortly before midnight.',
    'A car hit a tree in Hale at 6.20pm.\n\nA man fell into the lock at Upton at 5.45pm.',
  ],
}
