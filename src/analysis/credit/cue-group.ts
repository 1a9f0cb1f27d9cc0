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

/** The first place left of a verb group that is not one of its adverbs: where its subject ends. */
export const subjectEnd = ({ words }: Line, group: Stretch): number => {
  let at = group.from
  while (at > 0 && isAdverb(words[at - 1])) at--
  return at
}

export const isNegated = ({ words }: Line, { from, to }: Stretch): boolean =>
  words.slice(from, to).some(({ lower }) => /^(?:not|n't|n’t|never)$/.test(lower))

export const isPassive = ({ words }: Line, group: Stretch): boolean =>
  words[group.to - 1]?.tag !== 'VBG' &&
  words.slice(group.from, group.to - 1).some(({ lemma, tag }) => lemma === 'be' && tag.startsWith('VB'))
