import type { Token } from '../../domain/syntax.ts'
import { LOOK_ALIKES } from '../../reference/look-alikes.ts'
import { lettersApart } from '../../reference/name-sound.ts'

/** *Fishing rounds* where *fishing grounds* stands elsewhere: the word that is meant, and what stands beside both. */
export type NearPhrase = Readonly<{ meant: Token; beside: Token }>

const MOST_ELSEWHERE = 3

/** A word beside which so many others stand makes no phrase with any of them. */
const MOST_BESIDE = 12

const isPlain = (token: Token | undefined): token is Token =>
  token !== undefined && /^(?:NNS?|JJ|VBG)$/u.test(token.tag) && WORD.test(token.text)

const WORD = /^\p{Ll}{4,}$/u

/** What stands where a noun should may be read as a verb: *the fishing rounds until*. */
const mayBeSlip = ({ tag, text }: Token): boolean => /^(?:NNS?|JJ|VB[GZP])$/u.test(tag) && WORD.test(text)

const isPlural = ({ lower }: Token): boolean => lower.endsWith('s')

/** Words that mean nearly the same, or that any phrase may have. Own list. */
const LIGHT =
  /^(?:last|past|next|least|most|more|east|west|north|south|year|years|week|day|days|month|time|times|part|mail|email|first|third|late|later|date|rate|male|female|home|some|same|other|people|fight|night|right|light)$/u

/** The nouns and adjectives that stand right before or behind a word, by that word's lemma and the side. */
export const phrasesIn = (tokens: readonly Token[]): ReadonlyMap<string, readonly number[]> => {
  const phrases = new Map<string, number[]>()
  for (const [at, token] of tokens.entries()) {
    if (!isPlain(token) || LIGHT.test(token.lower)) continue
    for (const step of [1, -1]) {
      const key = keyOf(tokens, at, step)
      if (key === null) continue
      const same = phrases.get(key) ?? []
      if (same.length < MOST_BESIDE) phrases.set(key, [...same, at])
    }
  }
  return phrases
}

const keyOf = (tokens: readonly Token[], at: number, step: number): string | null => {
  const beside = tokens[at + step]
  if (!isPlain(beside) || beside.sentence !== tokens[at]?.sentence || LIGHT.test(beside.lower)) return null
  // *Winning* is now a noun, now a verb.
  return `${step} ${beside.lower.endsWith('ing') ? beside.lower : beside.lemma.toLowerCase()}`
}

/** A letter more, less or other, or two that changed places, but not at the end, where words are inflected. */
const areAlike = (a: string, b: string): boolean => {
  if (LOOK_ALIKES.get(a)?.includes(b)) return true
  let shared = 0
  while (shared < a.length && a[shared] === b[shared]) shared++
  if (shared >= Math.min(a.length, b.length) - 2) return false
  const apart = lettersApart(a, b)
  return apart === 1 || (apart === 2 && sorted(a) === sorted(b))
}

const sorted = (word: string): string => Array.from(word).sort().join('')

/** A word that stands once, and its look-alike beside the same noun or adjective; the rarer, or else the later, is the slip. */
export const findNearPhrase = (
  tokens: readonly Token[],
  at: number,
  phrases: ReadonlyMap<string, readonly number[]>,
  places: ReadonlyMap<string, readonly number[]>,
): NearPhrase | null => {
  const token = tokens[at]
  if (!token || !mayBeSlip(token)) return null
  const count = places.get(token.lower)?.length ?? 0
  // *A steak dinner* does not speak for *the winning steak*.
  const isKnownLike = LOOK_ALIKES.has(token.lower) && count <= MOST_ELSEWHERE
  if (count !== 1 && !isKnownLike) return null
  for (const step of [1, -1]) {
    const key = keyOf(tokens, at, step)
    const beside = tokens[at + step]
    if (key === null || !beside) continue
    for (const other of phrases.get(key) ?? []) {
      const meant = tokens[other]
      if (count > 1 && !(LOOK_ALIKES.get(token.lower) ?? []).includes(meant?.lower ?? '')) continue
      if (!meant || isPlural(meant) !== isPlural(token) || !areAlike(meant.lower, token.lower)) continue
      const isPair = (LOOK_ALIKES.get(token.lower) ?? []).includes(meant.lower)
      const same = isPair
        ? (phrases.get(key) ?? []).filter((one) => tokens[one]?.lower === meant.lower)
        : (places.get(meant.lower) ?? [])
      if (same.length > 1 || other < at) return { meant, beside }
    }
  }
  return null
}
