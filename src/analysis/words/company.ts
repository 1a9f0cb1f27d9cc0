import type { Syntax, Token } from '../../domain/syntax.ts'
import { matterOf } from './word-matter.ts'

/** A content word around another one: which token it is, how loudly it speaks, what its matter is, and whether the two go together. */
export type Company = Readonly<{ at: number; weight: number; matter: Float32Array; isBeside: boolean }>

/** In tokens to either side: what stands farther off speaks more softly. */
const NEAR = 3
const [BESIDE, IN_SENTENCE, ELSEWHERE] = [1.3, 1, 0.7]
const SPEAKS = /^(?:NNS?|VB[DGNPZ]?|JJ)$/u
/** Words of every article, near to everything. */
const COMMON =
  /^(?:be|have|do|say|will|go|get|make|take|more|new|other|many|tell|come|give|people|year|day|time|first|last|week|month|man|woman|own|such|see|know|think|want|use|part|way|place|thing|good|.{1,2})$/u

type Place = Readonly<{
  at: number
  /** How many sentences to either side. */
  reach: number
  /** The words that are asked about have no say. */
  without: ReadonlySet<string>
}>

/** The content words around a token, each lemma once. */
export const companyOf = ({ tokens, sentences }: Syntax, { at, reach, without }: Place): Company[] => {
  const own = tokens[at]
  if (!own) return []
  const from = sentences[Math.max(0, own.sentence - reach)]?.first ?? at
  const to = sentences[Math.min(sentences.length - 1, own.sentence + reach)]?.end ?? at
  const company = new Map<string, Company>()
  for (let other = from; other < to; other++) {
    const token = tokens[other]
    if (!token || !SPEAKS.test(token.tag) || COMMON.test(token.lemma) || isAsked(token, without)) continue
    const weight = weightOf(token, own, Math.abs(other - at))
    if ((company.get(token.lemma)?.weight ?? 0) >= weight) continue
    const matter = matterOf(token.lower) ?? matterOf(token.lemma)
    const isBeside = goTogether(tokens, at, other)
    if (matter) company.set(token.lemma, { at: other, weight, matter, isBeside })
  }
  return [...company.values()]
}

const isAsked = ({ lower, lemma }: Token, without: ReadonlySet<string>): boolean =>
  without.has(lower) || without.has(lemma)

/** In tokens: a word this near goes with another one, whatever the tree says. */
const NEXT = 2

const goTogether = (tokens: readonly Token[], one: number, two: number): boolean =>
  tokens[one]?.sentence === tokens[two]?.sentence &&
  (Math.abs(one - two) <= NEXT || tokens[one]?.head === two || tokens[two]?.head === one)

const weightOf = (token: Token, own: Token, distance: number): number => {
  if (distance <= NEAR) return BESIDE
  return token.sentence === own.sentence ? IN_SENTENCE : ELSEWHERE
}
