import type { Token } from '../../domain/syntax.ts'
import type { Statement } from '../statements.ts'

/** *The military said that its men had shot them*, nearby: the same deed to the same people on somebody's word. */
export const isDeedCredited = (
  { claim, act, tokens }: Statement,
  bySentence: ReadonlyMap<number, readonly Statement[]>,
): boolean => {
  const verb = tokens.findIndex(({ lemma }) => lemma === act)
  const done = tokens.slice(verb + 1).flatMap(({ tag, lemma }) => (/^NNS?$/u.test(tag) ? [lemma] : []))
  const isOf = ({ lemma, tag }: Token): boolean =>
    tag.startsWith('VB') && (lemma === act || (KILLS.test(act ?? '') && KILLS.test(lemma)))
  const isTo = ({ lemma, lower }: Token): boolean => done.includes(lemma) || /^(?:them|him|her)$/u.test(lower)
  return Array.from({ length: 2 * BESIDE + 1 }, (_, step) => claim.sentence - BESIDE + step).some(
    (sentence) =>
      (bySentence.get(sentence) ?? []).some(
        (other) => other.claim !== claim && other.tokens.some(isOf) && other.tokens.some(isTo),
      ),
  )
}
const BESIDE = 4
const KILLS = /^(?:kill|shoot|execute|murder|stab|behead|massacre|slaughter)$/u
