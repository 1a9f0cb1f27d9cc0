import type { Token } from '../../domain/syntax.ts'
import { KINDRED } from '../../reference/kindred-words.ts'
import { byWord } from '../by-word.ts'

/** Nouns of a deed that no ending leads back to its verb. */
const NOUNS_OF_DEEDS: ReadonlyMap<string, string> = new Map(
  (
    'death:die explosion:explode collision:collide robbery:rob bribery:bribe bribe:bribe ' +
    'eruption:erupt invasion:invade decision:decide denial:deny arrival:arrive payment:pay receipt:receive ' +
    'burglary:burgle sinking:sink choice:choose growth:grow evasion:evade intrusion:intrude erosion:erode ' +
    'suspicion:suspect extortion:extort'
  )
    .split(' ')
    .map((pair): [string, string] => {
      const [noun = '', verb = ''] = pair.split(':')
      return [noun, verb]
    }),
)

const ENDINGS = /(?:isation|ization|ations?|ments?|ings?|ions?|als?|ances?|ences?|ers?|ors?)$/u
const LEAST_LEFT = 4

const withoutEnd = byWord((stem) => stem.replace(/e$/u, '').replace(/(?<=\p{L}{2})(\p{L})\1$/u, '$1'))
const stemOfWord = byWord((word) => {
  const cut = word.replace(ENDINGS, '')
  return withoutEnd(cut.length >= LEAST_LEFT ? cut : word)
})

/** What a verb, the nouns of its deed and the words that stand for it share: *derailed* and *derailment*, *steals* and *theft*. */
export const deedStem = ({ lemma, lower }: Pick<Token, 'lemma'> & Partial<Pick<Token, 'lower'>>): string => {
  const word = lemma.toLowerCase()
  // *Gone missing* is not of *miss*.
  const known = KINDRED.get(lower ?? word) ?? KINDRED.get(word) ?? NOUNS_OF_DEEDS.get(word)
  return known === undefined ? stemOfWord(word) : withoutEnd(known)
}
