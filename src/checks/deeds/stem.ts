import type { Token } from '../../domain/syntax.ts'

/** Nouns of a deed that no ending leads back to its verb. */
const NOUNS_OF_DEEDS: ReadonlyMap<string, string> = new Map(
  (
    'theft:steal death:die explosion:explode blast:explode collision:collide robbery:rob bribery:bribe bribe:bribe ' +
    'forgery:forge eruption:erupt invasion:invade decision:decide denial:deny arrival:arrive sale:sell loss:lose ' +
    'negotiation:talk negotiate:talk discuss:talk discussion:talk payment:pay receipt:receive crash:crash ' +
    'poisoning:poison burglary:burgle sinking:sink choice:choose breach:breach flight:fly growth:grow knowledge:know ' +
    'evasion:evade deception:deceive intrusion:intrude erosion:erode suspicion:suspect extortion:extort'
  )
    .split(' ')
    .map((pair): [string, string] => {
      const [noun = '', verb = ''] = pair.split(':')
      return [noun, verb]
    }),
)

const ENDINGS = /(?:isation|ization|ations?|ments?|ings?|ions?|als?|ances?|ences?|ers?|ors?)$/u
const LEAST_LEFT = 4

/** What a verb and the nouns of its deed share: *derailed* and *derailment*, *steals* and *theft*. */
export const deedStem = ({ lemma }: Pick<Token, 'lemma'>): string => {
  const word = lemma.toLowerCase()
  const known = NOUNS_OF_DEEDS.get(word)
  const cut = known ?? word.replace(ENDINGS, '')
  return (cut.length >= LEAST_LEFT ? cut : word).replace(/e$/u, '').replace(/(?<=\p{L}{2})(\p{L})\1$/u, '$1')
}
