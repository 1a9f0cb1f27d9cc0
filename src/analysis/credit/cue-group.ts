import type { Token } from '../../domain/syntax.ts'
import { isAdverb } from '../claims/words.ts'
import type { Line, Stretch } from './line.ts'

const AUXILIARY = /^(?:have|be|do|'ve|'d|'s|’ve|’d|’s)$/

const isAuxiliary = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.tag === 'MD' ||
    (token.tag.startsWith('VB') && AUXILIARY.test(token.lemma)) ||
    /^(?:not|n't|n’t|never)$/.test(token.lower))

/** A verb with what helps it: *had also said*, *did not say*. */
export const verbGroup = ({ words }: Line, verb: number): Stretch => {
  let from = verb
  for (let at = verb - 1; at >= 0 && verb - at < 6; at--) {
    if (isAuxiliary(words[at])) from = at
    else if (!isAdverb(words[at])) break
  }
  return { from, to: verb + 1 }
}

/** The first place left of a verb group that is no adverb and no time of the verb: where its subject ends. */
export const subjectEnd = ({ words }: Line, group: Stretch): number => {
  let at = group.from
  while (at > 0 && isAdverb(words[at - 1])) at--
  const before = timeBefore(words, at)
  return before > 0 ? before : at
}

const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:yesterday|today|tonight)$/
const STRETCH_OF_TIME =
  /^(?:time|week|weekend|month|year|night|morning|afternoon|evening|summer|autumn|winter|spring)$/

/** *Wells Fargo this month announced*, *the minister on Monday said*: where a time that ends before `end` begins. */
const timeBefore = (words: readonly Token[], end: number): number => {
  const [last, before] = [words[end - 1], words[end - 2]]
  let from = end
  if (DAY.test(last?.text ?? '')) from = end - 1
  else if (
    STRETCH_OF_TIME.test(last?.lower ?? '') &&
    /^(?:this|last|next|that|earlier)$/.test(before?.lower ?? '')
  )
    from = end - 2
  else if (/^(?:19|20)\d\d$/.test(last?.text ?? '') && before?.lower === 'in') from = end - 1
  while (from < end && /^(?:on|in|late|early|earlier|later)$/.test(words[from - 1]?.lower ?? '')) from--
  return from
}

export const isNegated = ({ words }: Line, { from, to }: Stretch): boolean =>
  words.slice(from, to).some(({ lower }) => /^(?:not|n't|n’t|never)$/.test(lower))

export const isPassive = ({ words }: Line, group: Stretch): boolean =>
  words[group.to - 1]?.tag !== 'VBG' &&
  words.slice(group.from, group.to - 1).some(({ lemma, tag }) => lemma === 'be' && tag.startsWith('VB'))
