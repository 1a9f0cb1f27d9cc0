import type { Word } from '../cut-words.ts'
import { readYear } from './read-year.ts'
import { plainly, type DateRead } from './when.ts'

// Words that make four digits a year, before them and after them.
const BEFORE = new Set(
  [
    'in since by until till from during of before after through for the a an and to between early late mid about around',
    'circa year fiscal season class summer winter spring autumn fall back its their his her this or than as & ( – - —',
  ]
    .join(' ')
    .split(' '),
)

/** A year, a run of years (`1988-94`, `2019/20`), or a decade (`the 1990s`, `the '90s`, `the nineties`). */
export const readYears = (words: readonly Word[], at: number): DateRead | null =>
  readDecade(words, at) ?? readYearRun(words, at) ?? readLoneYear(words, at)

const readLoneYear = (words: readonly Word[], at: number): DateRead | null => {
  const found = readYear(words, at)
  if (!found || !isYearHere(words, at)) return null
  return plainly(at, found.next, { kind: 'year', year: found.year })
}

// Without a word of time before it, a year of our days that is followed by nothing to count.
const isYearHere = (words: readonly Word[], at: number): boolean => {
  const word = words[at]
  const before = words[at - 1]?.lower ?? ''
  const after = words[at + 1]
  if (after?.text === '-' && after.glued && words[at + 2]?.kind === 'digits') return false
  const isRecent = /^(?:(?:1[89]|20)\d\d|21[0-5]0)$/u.test(word?.text ?? '')
  const counts =
    after?.kind === 'letters' &&
    after.lower.endsWith('s') &&
    !/^(?:was|is|has|as|'s|series|crisis|elections|olympics|games|finals)$/u.test(after.lower)
  if (/^(?:in|since|during|until|till|circa|fiscal|early|late|mid|year)$/u.test(before)) return true
  if (BEFORE.has(before)) return isRecent && !(counts && !/^(?:the|a|an|of|its|their|his|her)$/u.test(before))
  return (
    isRecent &&
    !counts &&
    after?.kind !== 'digits' &&
    (after?.kind !== 'letters' || /^\p{Ll}/u.test(after.text))
  )
}

/** `1988-94`, `2019-20`, `1914-1918`, `2019/20`. */
const readYearRun = (words: readonly Word[], at: number): DateRead | null => {
  const word = words[at]
  const joint = words[at + 1]
  const last = words[at + 2]
  if (
    word?.kind !== 'digits' ||
    !/^(?:1[5-9]|20)\d\d$/u.test(word.text) ||
    !joint ||
    !/^[-–—/]$/u.test(joint.text)
  )
    return null
  if (last?.kind !== 'digits' || !/^(?:\d\d|\d{4})$/u.test(last.text) || joint.glued !== last.glued)
    return null
  if (words[at + 3]?.glued && words[at + 3]?.kind !== 'mark') return null
  const from = Number(word.text)
  const to = last.text.length === 2 ? Math.floor(from / 100) * 100 + Number(last.text) : Number(last.text)
  const ends = to > from ? to : last.text.length === 2 && to + 100 - from < 20 ? to + 100 : null
  if (ends === null || ends > 2199) return null
  return plainly(at, at + 3, {
    kind: 'span',
    from: { kind: 'year', year: from },
    to: { kind: 'year', year: ends },
  })
}

const NINETIES = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, index) => [word, 1920 + index * 10] as const),
)

const readDecade = (words: readonly Word[], at: number): DateRead | null => {
  const word = words[at]
  if (!word) return null
  const apostrophe = /^['’‘]$/u.test(word.text)
  const digits = apostrophe ? words[at + 1] : word
  const s = words[at + (apostrophe ? 2 : 1)]
  const gap = s && /^['’]$/u.test(s.text) && words[at + (apostrophe ? 3 : 2)]?.lower === 's' ? 1 : 0
  const next = at + (apostrophe ? 3 : 2) + gap
  const isPlural = digits?.kind === 'digits' && (gap === 1 || (s?.lower === 's' && s.glued))
  if (isPlural && /^(?:1[5-9]|20)\d0$/u.test(digits.text))
    return plainly(at, next, { kind: 'decade', year: Number(digits.text) })
  const cued = /^(?:the|early|mid|late|-)$/u.test(words[at - 1]?.lower ?? '')
  if (isPlural && (apostrophe || cued) && /^[2-9]0$/u.test(digits.text))
    return plainly(at, next, { kind: 'decade', year: 1900 + Number(digits.text) })
  const named = NINETIES.get(word.lower)
  return named !== undefined && cued ? plainly(at, at + 1, { kind: 'decade', year: named }) : null
}
