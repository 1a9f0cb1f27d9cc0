import type { Word } from '../cut-words.ts'
import { FIXED_FEASTS, MONTHS, SEASONS, WEEKDAYS } from '../lexicon/calendar-words.ts'
import { ORDINALS, SMALL, TENS } from '../lexicon/number-words.ts'
import { readDaySpan } from './read-day-span.ts'
import { readPartial } from './read-partial.ts'
import { readTimed } from './read-timed.ts'
import { plainly, type DateRead, type Edge } from './when.ts'

const OPENERS = new Set([
  ...[MONTHS, WEEKDAYS, SEASONS, SMALL, TENS, ORDINALS].flatMap((words) => [...words.keys()]),
  ...[...FIXED_FEASTS.keys(), 'easter'].map((feast) => feast.split(' ')[0] ?? ''),
  ...[
    'today tonight tonite yesterday tomorrow the last past previous this current coming upcoming next following',
    'since until till before after from between early mid late earlier later beginning start end middle final opening',
    'half a an several few noon midday midnight twenties thirties forties fifties sixties seventies eighties nineties',
    'q h on by at starting now week rest remainder remaining no fourth winter',
  ]
    .join(' ')
    .split(' '),
])

/**
 * The time expression that begins at a word, `null` where none does. The most particular reading is tried first; each
 * looks a bounded number of words ahead.
 */
export const readDate = (words: readonly Word[], at: number): DateRead | null => {
  const word = words[at]
  if (!word || (word.kind === 'letters' && !OPENERS.has(word.lower))) return null
  if (word.kind === 'mark' && !/^['’‘]$/u.test(word.text)) return null
  return readEdged(words, at) ?? readBetween(words, at) ?? readTimed(words, at)
}

const EDGES: ReadonlyMap<string, Exclude<Edge, null>> = new Map([
  ['since', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['before', 'before'],
  ['after', 'after'],
  ['starting', 'since'],
  ['beginning', 'since'],
])

/** `since 1994`, `until next week`, `before May 3`: the word of time belongs to the expression. */
const readEdged = (words: readonly Word[], at: number): DateRead | null => {
  const isNoLater =
    words[at]?.lower === 'no' && words[at + 1]?.lower === 'later' && words[at + 2]?.lower === 'than'
  if (isNoLater) {
    const latest = readTimed(words, at + 3)
    return latest && { ...latest, at, edge: 'until' }
  }
  const edge = EDGES.get(words[at]?.lower ?? '')
  if (edge === undefined) return null
  const from = /^(?:the|about|on)$/u.test(words[at + 1]?.lower ?? '') ? at + 2 : at + 1
  const inner = readTimed(words, at + 1) ?? readTimed(words, from)
  if (!inner || inner.when.kind === 'clock' || inner.holdsFigure) return null
  // "After Monday's attack", "before Friday prayers" name the day of the attack, not the time that follows it.
  const after = words[inner.next]
  const names =
    /^['’]$/u.test(after?.text ?? '') ||
    (after?.kind === 'letters' &&
      (inner.when.kind === 'weekday' || inner.when.kind === 'near') &&
      edge !== 'since')
  return names ? null : { ...inner, at, edge }
}

/** `from 1914 to 1918`, `between May and July 2020`, `Monday to Friday`. */
const readBetween = (words: readonly Word[], at: number): DateRead | null => {
  const opener = words[at]?.lower
  const isOpened = opener === 'from' || opener === 'between'
  const from = isOpened ? at + 1 : at
  const days = readDaySpan(words, from, opener === 'between')
  if (days) return { ...days, at }
  const first = readPartial(words, from) ?? (isOpened ? readNow(words, from) : null)
  if (!first || first.when.kind === 'span' || first.holdsFigure) return null
  const joint = words[first.next]
  const joins =
    opener === 'between'
      ? joint?.lower === 'and' || (joint?.text === '-' && joint.glued)
      : /^(?:to|until|till|through|–|—|-)$/u.test(joint?.lower ?? '')
  if (!joins || (!isOpened && /^[–—-]$/u.test(joint?.text ?? '') && !joint?.glued)) return null
  const second = readPartial(words, first.next + 1) ?? readNow(words, first.next + 1)
  if (!second || second.when.kind === 'span' || second.holdsFigure) return null
  return plainly(at, second.next, { kind: 'span', from: first.when, to: second.when })
}

/** `from May 2019 to now`. */
const readNow = (words: readonly Word[], at: number): DateRead | null =>
  words[at]?.lower === 'now' ? plainly(at, at + 1, { kind: 'near', days: 0 }) : null
