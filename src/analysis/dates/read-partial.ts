import type { Word } from '../cut-words.ts'
import { readPlain } from './read-plain.ts'
import { type Part, type DateRead, plainly } from './when.ts'

const PARTS: ReadonlyMap<string, Exclude<Part, null>> = new Map([
  ['early', 'early'],
  ['earlier', 'earlier'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['late', 'late'],
  ['later', 'later'],
  ['rest', 'later'],
  ['remainder', 'later'],
  ['remaining', 'later'],
  ['beginning', 'start'],
  ['start', 'start'],
  ['end', 'end'],
])

/** `early 1990s`, `mid-90s`, `late last year`, `the end of 2019`, `later this week`. */
export const readPartial = (words: readonly Word[], at: number): DateRead | null => {
  const plain = readPlain(words, at)
  if (plain) return plain
  const part = PARTS.get(words[at]?.lower ?? '')
  if (part === undefined) return null
  const needsOf = /^(?:beginning|start|end|middle|rest|remainder|remaining)$/u.test(words[at]?.lower ?? '')
  if (needsOf && words[at + 1]?.lower !== 'of') return null
  const joint = /^(?:of|in|-|–)$/u.test(words[at + 1]?.lower ?? '') ? at + 2 : at + 1
  const the = words[joint]?.lower === 'the' ? joint + 1 : joint
  const whole = readThePeriod(words, joint) ?? readPlain(words, the)
  if (!whole || !/^(?:month|year|decade|period|season|quarter)$/u.test(whole.when.kind)) return null
  return { ...whole, at, part }
}

/** `the end of the year`: the one that runs now. */
const readThePeriod = (words: readonly Word[], at: number): DateRead | null => {
  const unit = words[at + 1]?.lower
  const lone = words[at]?.lower
  // "At the end of year": some leave the article out.
  if ((lone === 'week' || lone === 'month' || lone === 'year') && words[at - 1]?.lower === 'of')
    return plainly(at, at + 1, { kind: 'period', unit: lone, shift: 0 })
  const isThe =
    lone === 'the' && (unit === 'week' || unit === 'month' || unit === 'year' || unit === 'decade')
  if (!isThe || words[at + 2]?.lower === 'of' || words[at + 2]?.text === '-') return null
  return plainly(at, at + 2, { kind: 'period', unit, shift: 0 })
}
