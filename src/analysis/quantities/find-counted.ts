import type { Span } from '../../domain/span.ts'
import type { Word } from '../cut-words.ts'
import { FATES, HARMING, PERSONS } from '../../reference/persons.ts'
import type { RoughFigure } from './read-range.ts'

/** What a figure counts, in the text's words, and whether that is people. */
export type Counted = Readonly<{ span: Span; isPeople: boolean }>

const NOTHING = null

/** The noun phrase after a figure (`two Russian servicemen`), or what befell those that it counts (`35 were killed`). */
export const findCounted = (words: readonly Word[], figure: RoughFigure): Counted | null => {
  // "40 percent of voters" counts voters; "six weeks Armenian troops fought" counts nothing.
  if (figure.unit !== null && words[figure.next]?.lower !== 'of') return null
  const from = skipTo(words, figure.next)
  return (
    fateAfter(words, from) ??
    nounAfter(words, from) ??
    fateAfterVerb(words, from) ??
    harmedBefore(words, figure.at)
  )
}

/** Over a comma (`hundreds, if not thousands, dead`), a hyphen, `of`, and the words that refer back. */
const skipTo = (words: readonly Word[], at: number): number => {
  let next = at
  if (words[next]?.text === ',' && FATES.has(words[next + 1]?.lower ?? '')) return next + 1
  if (words[next]?.text === '-' && words[next]?.glued) next += 1
  if (words[next]?.lower === 'or' && /^(?:more|so|fewer|less)$/u.test(words[next + 1]?.lower ?? '')) next += 2
  if (words[next]?.lower === 'of') next += 1
  while (
    /^(?:the|its|their|his|her|our|those|these|more|other|additional|further|such)$/u.test(
      words[next]?.lower ?? '',
    )
  )
    next += 1
  return next
}

const fateAfter = (words: readonly Word[], at: number): Counted | null => {
  const word = words[at]
  if (!word || !FATES.has(word.lower) || isNoun(words[at + 1])) return NOTHING
  return { span: { start: word.start, end: word.end }, isPeople: true }
}

/** `35 were killed`, `200 others have been injured`. */
const fateAfterVerb = (words: readonly Word[], at: number): Counted | null => {
  let next = at
  while (
    /^(?:were|was|are|have|has|had|been|being|others|also|is|remain|remained|still|reported|confirmed)$/u.test(
      words[next]?.lower ?? '',
    )
  )
    next += 1
  return next === at ? NOTHING : fateAfter(words, next)
}

/** `killing at least 35`, with nothing that is counted after the figure. */
const harmedBefore = (words: readonly Word[], at: number): Counted | null => {
  for (let back = 1; back <= 4; back += 1) {
    const word = words[at - back]
    if (!word || word.kind === 'mark') return NOTHING
    if (HARMING.has(word.lower)) return { span: { start: word.start, end: word.end }, isPeople: true }
  }
  return NOTHING
}

const STOPS: ReadonlySet<string> = new Set(
  [
    'of in on at by to from for with without and or but nor as is are was were be been being has have had will would',
    'can could may might must should shall said says say that this these those it he she they we you i his her its',
    'their when where while after before since until than then so if not who which whose what into over under against',
    'about between during also did does do there here just only even still yet now again up down out off per each both',
    'because though although across around near through along within among amid despite including like via versus vs',
    'ago later earlier apart away long high wide deep tall old left remain remained remains came come went go took take',
    'died die fell rose got made told left began went killed wounded injured since if unless every any some no none',
    'a an the',
  ]
    .join(' ')
    .split(' '),
)

const isNoun = (word: Word | undefined): boolean => word?.kind === 'letters' && !STOPS.has(word.lower)

const LONGEST = 5

/** Where a possessive ends that begins at a word: of *fourteen of the city’s schools* the schools are counted. */
const afterOwner = (words: readonly Word[], at: number): number | null =>
  /^['’]$/u.test(words[at]?.text ?? '') && words[at + 1]?.lower === 's' && words[at + 1]?.glued === true
    ? at + 2
    : null

/** The words from a figure to the head of its noun phrase: the last noun of people, else the first plural. */
const nounAfter = (words: readonly Word[], start: number): Counted | null => {
  // "The six injured firefighters": what befell them stands before what they are.
  const at = FATES.has(words[start]?.lower ?? '') && isNoun(words[start + 1]) ? start + 1 : start
  let last = at
  while (
    last - at < LONGEST &&
    (last === at ? isNoun(words[last]) : isNoun(words[last]) || isInnerHyphen(words, last))
  )
    last += 1
  if (last === at) return NOTHING
  const owned = afterOwner(words, last)
  if (owned !== null && isNoun(words[owned])) return nounAfter(words, owned)
  const run = words.slice(at, last)
  const head = run.findLastIndex((word) => PERSONS.has(word.lower))
  const plural = run.findIndex((word) => /[^siu]s$/u.test(word.lower) && !/['’]s$/u.test(word.lower))
  const end =
    head >= 0 && (plural < 0 || head <= Math.max(plural, 0) || PERSONS.has(run[plural]?.lower ?? ''))
      ? head
      : plural >= 0
        ? plural
        : 0
  const first = words[start]
  const final = run[end]
  if (!first || !final) return NOTHING
  return { span: { start: first.start, end: final.end }, isPeople: PERSONS.has(final.lower) }
}

const isInnerHyphen = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === '-' && words[at].glued && words[at + 1]?.glued === true && isNoun(words[at + 1])
