import { contains, textOf } from '../../domain/span.ts'
import type { Quotation } from '../../domain/syntax.ts'
import type { Copy } from '../check.ts'
import { datesIn } from '../dates-in.ts'
import { sentenceAt } from '../sentence-at.ts'

/** Words by which a sentence takes up what somebody said before. */
const RECALLS =
  /\b(?:words?|phrase|description|promise|pledge|warning|remarks?|comments?|verdict|talk|call|claim|assertion|insistence|assurance|vow|complaint|view|quip|boast|appeal|plea|slogan|motto|statement|line|reference) (?:of|that|about|as|,)|(?:’s|'s|his|her|their|its) (?:own |earlier |famous )?(?:words?|phrase|description|promise|pledge|warning|remarks?|comments?|verdict|talk|call|claim|assertion|insistence|assurance|vow|complaint|line)\b|\bwho (?:had )?(?:called|described|said|told|spoke)\b|\b(?:again|repeated|quoting)\b/iu

/** *Had said in May*, *wrote last year*: what was said on another day are other words. */
const OTHER_DAY =
  /\b(?:had (?:said|told|called|described|written|promised|warned)[^.;]{0,40}\b(?:in|on|last|years?|months?|weeks?)\b|last (?:year|month|week)|(?:years?|months?|weeks?) (?:ago|earlier|before)|previously|once said)\b/iu

/** *Her own words*, *she recited from his speech*: what follows is told as a repeat. Own list. */
const REPEATED =
  /\b(?:(?:her|his|their|its|\p{L}+['’]s) (?:own |very |earlier |opening |closing |famous |now famous )?(?:words|line|phrase|remark|quotation|sentence|boast|promise|pledge|vow|motto)\b|recit(?:ed|es|ing)|quot(?:ed|es|ing) (?:her|him|his|them|back|from)|read (?:out|back)|repeat(?:ed|ing|s) (?:her|his|the|their))/iu

/** Whether the words around a quotation say that it was said before. */
export const isToldAsRepeat = (copy: Copy, quotation: Quotation): boolean => {
  const at = sentenceAt(copy, quotation.span.start)
  const before = copy.sentences[at - 1]
  const own = copy.sentences[at]
  const isLedIn = before !== undefined && before.paragraph === own?.paragraph
  const led = isLedIn ? outsideMarks(textOf(copy.text, before.span)) : ''
  return (
    REPEATED.test(outsideMarks(sentenceOf(copy, quotation))) ||
    (/(?:words?|line|phrase|back to (?:him|her|them))\b[^.]*[.:]$/u.test(led.trim()) && REPEATED.test(led))
  )
}

const sentenceOf = (copy: Copy, { span }: Quotation): string => {
  const at = copy.sentences[sentenceAt(copy, span.start)]?.span
  return at ? textOf(copy.text, at) : ''
}

const outsideMarks = (sentence: string): string => sentence.replace(/[“"][^”"]*[”"]/gu, ' ')

/** The names that stand in a sentence, or beside a quotation that is a sentence of its own. */
const namesAt = (copy: Copy, { span }: Quotation): Set<string> => {
  const at = sentenceAt(copy, span.start)
  const after = sentenceAt(copy, span.end)
  const words = [at, after]
    .map((index) => copy.sentences[index]?.span)
    .map((place) => (place ? outsideMarks(textOf(copy.text, place)) : ''))
    .join(' ')
  return new Set(copy.entities.people.flatMap(({ surname }) => (words.includes(surname) ? [surname] : [])))
}

/** *The judge said*, *the judge’s words*: a speaker who is only a post in both places. */
const POST =
  /\b(?:judge|envoy|minister|president|governor|mayor|chairman|chairwoman|coach|manager|bishop|pope|general|director|spokesman|spokeswoman|head|leader|captain|doctor|teacher|widow|coroner|inspector|chief|king|queen|prince)\b/giu

const postsAt = (copy: Copy, quotation: Quotation): Set<string> =>
  new Set(outsideMarks(sentenceOf(copy, quotation)).toLowerCase().match(POST) ?? [])

/** Whether the second of two quotations is of the first one's speaker, who may have said the like on another day. */
export const takesUp = (copy: Copy, first: Quotation, second: Quotation): boolean => {
  if (isOfOtherDay(copy, first) || isOfOtherDay(copy, second) || areOfTwoDays(copy, first, second))
    return false
  const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((one) => b.has(one))
  if (meets(namesAt(copy, first), namesAt(copy, second))) return true
  if (!areOfTwo(copy, first, second) && meets(postsAt(copy, first), postsAt(copy, second))) return true
  return RECALLS.test(outsideMarks(sentenceOf(copy, second)))
}

export const isOfOtherDay = (copy: Copy, quotation: Quotation): boolean =>
  OTHER_DAY.test(outsideMarks(sentenceOf(copy, quotation)))

/** *In August he said*, *on Saturday he said*: each has a day of its own. */
export const areOfTwoDays = (copy: Copy, first: Quotation, second: Quotation): boolean => {
  const [one, two] = [daysAt(copy, first), daysAt(copy, second)]
  return one.length > 0 && two.length > 0 && !one.some((day) => two.includes(day))
}

/** The days on which it was said, not those that the sentence speaks of. */
const daysAt = (copy: Copy, { span }: Quotation): string[] => {
  const place = copy.sentences[sentenceAt(copy, span.start)]?.span
  return place
    ? datesIn(copy, sentenceAt(copy, span.start)).flatMap(({ span: on, from }) =>
        from !== null && !contains(span, on) && OF_SAYING.test(copy.text.slice(place.start, on.start))
          ? [from]
          : [],
      )
    : []
}
const OF_SAYING = /^(?:On|In|Last)? ?$|\b(?:said|told|wrote|declared|promised)\b[^,;]{0,30}$/u

/** *His shadow replied*: another's answer in the same words. */
const ANSWERS =
  /\b(?:replied|replies|responded|retorted|countered|answered|shot back|rival|opponent|shadow)\b/iu

/** In UTF-16 code units: *His shadow replied:*. */
const LEADS_IN = 40

/** Whether the second is an answer to the first by somebody else. */
export const isAnswer = (copy: Copy, second: Quotation): boolean =>
  ANSWERS.test(
    outsideMarks(`${copy.text.slice(Math.max(0, second.span.start - LEADS_IN), second.span.start)} `) +
      outsideMarks(sentenceOf(copy, second)),
  )

/** Whether each is the word of somebody of its own: *said Diallo*, *said her rival, Keita*. */
export const areOfTwo = (copy: Copy, first: Quotation, second: Quotation): boolean => {
  const [one, two] = [namesAt(copy, first), namesAt(copy, second)]
  return one.size > 0 && two.size > 0 && ![...one].some((name) => two.has(name))
}
