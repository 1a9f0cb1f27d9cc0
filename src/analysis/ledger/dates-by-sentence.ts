import type { DateMention } from '../../domain/date-mention.ts'
import type { Syntax } from '../../domain/syntax.ts'
import { tokenAt, verbAbove } from './place-in-tree.ts'

/** The dates of each sentence that has any. */
export type DatesBySentence = ReadonlyMap<number, readonly DateMention[]>

export const datesBySentence = ({
  syntax,
  dates,
}: Readonly<{ syntax: Syntax; dates: readonly DateMention[] }>): DatesBySentence => {
  const groups = new Map<number, DateMention[]>()
  for (const date of dates) {
    const sentence = syntax.tokens[tokenAt(syntax, date.span.start)]?.sentence ?? 0
    const group = groups.get(sentence)
    if (group) group.push(date)
    else groups.set(sentence, [date])
  }
  return groups
}

const REFERS_BACK = /^(?:it|that|this|they|these|those)$/u
// "In that year 14 people were hurt": the year of the sentence before.
const THAT_TIME =
  /^(?:in|on|at|during) (?:that|the same|those) (?:year|month|week|day|time|night|decade|years|days)\b/u

/** The tokens of what a figure counts and of its verb. */
export type Bearing = Readonly<{ first: number; noun: number | null; verb: number | null }>

/** *Took 11 rings from a hall built in 1996*: the participle dates the hall, and not what was taken. */
const isOfOtherNoun = (syntax: Syntax, { span }: DateMention, bearing: Bearing): boolean => {
  const at = verbAbove(syntax, tokenAt(syntax, span.end - 1))
  const participle = at === null ? undefined : syntax.tokens[at]
  if (participle?.tag !== 'VBN' || !/^(?:acl|dep)$/u.test(participle.relation)) return false
  const isOwn = at === bearing.verb || participle.head === bearing.noun || participle.head === bearing.first
  return !isOwn && verbAbove(syntax, bearing.first) !== at
}

/** The dates of a token's sentence without those of other nouns' participles, or of the one before where this one begins by referring back to it. */
export const whenOf = (
  syntax: Syntax,
  dated: DatesBySentence,
  index: number,
  bearing: Bearing,
): readonly DateMention[] => {
  const { tokens, sentences } = syntax
  const here = tokens[index]?.sentence ?? 0
  const own = dated.get(here) ?? []
  const first = tokens[sentences[here]?.first ?? -1]
  const start = sentences[here]?.first ?? 0
  const opening = tokens
    .slice(start, start + 4)
    .map(({ lower }) => lower)
    .join(' ')
  const isBack = REFERS_BACK.test(first?.lower ?? '') || THAT_TIME.test(opening)
  if (own.length === 0 && isBack) return dated.get(here - 1) ?? []
  return own.filter((date) => !isOfOtherNoun(syntax, date, bearing))
}
