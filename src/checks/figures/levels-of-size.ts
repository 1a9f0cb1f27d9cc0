import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { TURNS } from './change-told.ts'
import { spanOfSentence } from './in-sentence.ts'
import { pairIn } from './pair-of-levels.ts'
import { isSizeTold, MOVE } from './size-told.ts'
import { isOfOtherMatter } from '../moves/is-of-other-matter.ts'
import { isSameAgain } from '../moves/same-again.ts'
import { mayBeValues } from './two-values.ts'

/*
 * By how much something changed, and the two values that it changed between, wherever in one to three sentences they
 * stand. The words beside a figure say that it is a size; the two values are the only ones of their unit there; words
 * of time or comparison set them against each other; and no other subject comes between.
 */

/** Two values of one thing, in the order of the text, and the size of what lies between them. */
export type SizedLevels = Readonly<{ first: Figure; second: Figure; size: Figure }>

const CONTRAST =
  /\b(?:from|compared|against|instead of|than|ago|earlier|before|previous(?:ly)?|last (?:year|month|week|season|quarter|time|election|vote|poll|census|survey|summer|winter|spring|autumn)|since|now|today|used to|had been|after|the same (?:period|month|quarter|week|time)|below|above|fell|rose|once|original(?:ly)?|then|at the (?:start|beginning|end|turn)|opening|by (?:\p{L}+ )?(?:1[89]|20)\d\d|in (?:\p{L}+ )?(?:1[89]|20)\d\d|half|leads?|leading|ahead|more|fewer|less|higher|lower|in (?:January|February|March|April|May|June|July|August|September|October|November|December)|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:spring|summer|autumn|winter|pandemic)|began|begun|started|ended|new|old|fewer|went|this (?:year|month|week|season|time)|(?:has|have) (?:\p{L}+ )?(?:\p{L}+(?:ed|en)|sunk|shrunk|grown))\b/iu
/** What takes up the values of the sentence before. */
const TAKES_UP =
  /^["“‘]?(?:The|That|This|It|They|Its|Their|Those|These|Today|Now|Since then|By|In|A|An|There|So|At (?:the|its) (?:previous|last|start|end|time|beginning)|Last (?:year|month|time|week|season|quarter)|Before (?:that|then)|Previously|Earlier|(?:One|Two|Three|Four|Five|Ten) (?:years|months|decades) (?:ago|earlier|before))\b/u

/** *Ministers credited the 40 percent drop to patrols*. */
const KNOWN = new RegExp(
  `\\b(?:the|this|that|its|their) (?:[\\p{L}-]+ )?[\\d.]+ ?(?:%|per ?cent|-?point) (?:\\p{L}+ )?${MOVE}\\b`,
  'iu',
)

const UNTOLD =
  /^\s+(?:\p{L}+ )?(?:more|fewer|less|higher|lower) than (?:in |on |at )?(?:the (?:year|month|week|season|day) before|last|a (?:year|month|week|decade)|(?:two|three|four|five|ten) years|usual|expected|forecast|planned|(?:1[89]|20)\d\d|\p{Ll}{3,}s|\p{Lu}\p{Ll}+)\b(?![^.;:]{0,20}\bwhen\b)/u

type Sentences = ReadonlyMap<number, readonly Figure[]>

const textBetween = (copy: Copy, a: Figure, b: Figure): string =>
  a.quantity.span.end <= b.quantity.span.start
    ? copy.text.slice(a.quantity.span.end, b.quantity.span.start)
    : copy.text.slice(b.quantity.span.end, a.quantity.span.start)

const opens = (copy: Copy, sentence: number): boolean => {
  const { start, end } = spanOfSentence(copy, sentence)
  const words = copy.text.slice(start, end)
  return TAKES_UP.test(words) || /\b(?:it|that|this)\s+(?:an?|was|is|as)\b/u.test(words) || KNOWN.test(words)
}

/** Whether the words from the first of the three figures to the last tell of one thing at two times. */
const isOneStory = (copy: Copy, { first, second, size }: SizedLevels): boolean => {
  const all = [first, second, size].sort((a, b) => a.quantity.span.start - b.quantity.span.start)
  const [a, , c] = all
  if (!a || !c) return false
  const from = spanOfSentence(copy, a.sentence).start
  const to = spanOfSentence(copy, c.sentence).end
  if (!CONTRAST.test(copy.text.slice(from, to))) return false
  // *3,000 more than last year*: the value of last year is not told, unless it stands apart.
  if (a.sentence === c.sentence && UNTOLD.test(copy.text.slice(size.quantity.span.end))) return false
  // *The 2% increase* is the one just told of, whoever speaks of it.
  const isKnown =
    c === size && KNOWN.test(copy.text.slice(size.quantity.span.start - 30, size.quantity.span.end + 24))
  return all.slice(1).every((figure, at) => {
    const before = all[at]
    const words = before ? textBetween(copy, before, figure) : ''
    return before !== undefined && (isKnown || !TURNS.test(words) || isSameAgain(words))
  })
}

const BASE =
  /\b(?:above|below|over|under|(?:higher|lower|more|fewer|less|warmer|colder|cooler) than) (?:the|its|their|a)\s[^.;,]{0,40}\bof\s+$/iu

/** *1.4C above the 1961-90 average of 8.4C*: what another value is measured by. */
const isBase = ({ text }: Copy, { quantity: { span } }: Figure): boolean =>
  BASE.test(text.slice(Math.max(0, span.start - 80), span.start))

const MOST = 8

/** Each size of a change with the two values that it lies between. */
export const sizedLevels = (copy: Copy): SizedLevels[] => {
  const bySentence = grouped(copy.ledger)
  return copy.ledger.flatMap((size): SizedLevels[] => {
    if (size.quantity.min === null && size.quantity.max === null) return []
    if (!isSizeTold(copy, size)) return []
    for (const figures of windowsOf(copy, bySentence, size)) {
      const pair = figures.length <= MOST ? pairIn(copy, figures, size) : null
      const found = pair && { first: pair[0], second: pair[1], size }
      if (
        found &&
        isOneStory(copy, found) &&
        mayBeValues(copy, figures, found) &&
        !isOfOtherMatter(copy, found) &&
        ![found.first, found.second].every((level) => isBase(copy, level))
      )
        return [found]
      if (pair) return []
    }
    return []
  })
}

const grouped = (ledger: readonly Figure[]): Sentences => {
  const groups = new Map<number, Figure[]>()
  for (const figure of ledger) {
    const own = groups.get(figure.sentence)
    if (own) own.push(figure)
    else groups.set(figure.sentence, [figure])
  }
  return groups
}

/** The figures of a size's sentence, and of up to two before it that it takes up. */
const windowsOf = (copy: Copy, groups: Sentences, { sentence }: Figure): (readonly Figure[])[] => {
  const own = groups.get(sentence) ?? []
  const windows = [own]
  let all = own
  for (let back = 1; back <= 2; back++) {
    const before = groups.get(sentence - back)
    if (!before || !opens(copy, sentence - back + 1)) break
    all = [...before, ...all]
    windows.push(all)
  }
  return windows
}
