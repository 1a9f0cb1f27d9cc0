import type { Fate } from '../../domain/ledger.ts'
import type { Token } from '../../domain/syntax.ts'
import { fateOfModifier } from './fate-of-modifier.ts'
import { FATE_OF } from './fates.ts'
import type { Around } from './part-or-step.ts'

const AFTER = 6

/** *Missing* is read as a form of *miss*: the word itself tells. */
const fateOf = ({ lemma, lower }: Token): Fate | undefined => FATE_OF.get(lemma) ?? FATE_OF.get(lower)

/** Killed, hurt, arrested: from the noun, the verb, or the words right around (*35 dead*, *a death toll of 35*). */
export const findFate = (
  { tokens, at, next }: Around,
  noun: Token | undefined,
  verb: Token | undefined,
): Fate | null => {
  const ofNoun = noun && (FATE_OF.get(noun.lemma.toLowerCase()) ?? FATE_OF.get(noun.lower))
  if (ofNoun) return ofNoun
  // "More than 400 injured people"
  const ofModifier = fateOfModifier(tokens, next, noun)
  if (ofModifier) return ofModifier
  if (noun === undefined && isGroup(tokens, at) && tokens[next]) {
    const group = fateOf(tokens[next])
    if (group) return group
  }
  const beside = fateBeside(tokens, at) ?? fateOfDeed(tokens, at)
  if (beside) return beside
  // "Killed 300 people and injured 1,200": the verb before the figure says it of this one.
  const isObject = verb !== undefined && tokens.indexOf(verb) < at
  if (isObject && FATE_OF.has(verb.lemma)) return FATE_OF.get(verb.lemma) ?? null
  // "Shot dead eight officers"
  if (isObject && tokens.slice(tokens.indexOf(verb), at).some(({ lower }) => lower === 'dead'))
    return 'killed'
  const after = tokens.slice(next, next + AFTER)
  // "Were shot to death", "were found dead"
  if (
    /^(?:(?!,|;|\.|and\b|but\b)\S+ ){0,5}(?:to death|dead)\b/u.test(after.map(({ lower }) => lower).join(' '))
  )
    return 'killed'
  const ofAfter = after.findIndex(
    (token, index) =>
      fateOf(token) !== undefined &&
      (/^(?:VBN|JJ)/u.test(token.tag) ||
        /^(?:missing|ill)$/u.test(token.lower) ||
        (token.tag === 'VBD' &&
          (/^(?:who|that)$/u.test(after[index - 1]?.lower ?? '') ||
            // "Of the 87 people killed, all …": a participle that ends its phrase.
            (isGroup(tokens, at) && index === 1 && /^[,.]$/u.test(after[2]?.text ?? ''))))),
  )
  if (ofAfter >= 0 && !after.slice(0, ofAfter).some(({ text }) => /^[,;.]$/u.test(text)))
    return (after[ofAfter] && fateOf(after[ofAfter])) ?? null
  const told = after.map(({ lower }) => lower).join(' ')
  const ofPhrase = PHRASES.find(([, words]) => words.test(told))?.[0]
  if (ofPhrase) return ofPhrase
  const ofVerb = verb && fateUnder(tokens, verb)
  if (ofVerb) return ofVerb
  const toll = tokens.slice(Math.max(0, at - 6), at).some(({ lemma }) => lemma === 'toll')
  return (verb && (FATE_OF.get(verb.lemma) ?? fateOfSubject(tokens, verb))) ?? (toll ? 'killed' : null)
}

/** What befell people, told in more than one word right after them. */
const PHRASES: readonly (readonly [Fate, RegExp])[] = [
  [
    'killed',
    /^(?:of )?(?:people |men |women |others )?(?:who )?(?:have |had )?(?:lost|lose) their lives?\b/u,
  ],
  [
    'hurt',
    /^(?:of )?(?:people |men |women |others )?with (?:\p{L}+ )?(?:cuts|bruises|burns|injuries|wounds|fractures|concussion)\b/u,
  ],
  [
    'displaced',
    /^(?:of )?(?:people |residents |families |others )?(?:from|out of) their (?:homes?|houses)\b/u,
  ],
]

/** *The 27 killed*, *its 13 dead*: a number that is a noun of its own. */
const isGroup = (tokens: readonly Token[], at: number): boolean =>
  /^(?:the|its|their|those|these|our|his|her)$/u.test(tokens[at - 1]?.lower ?? '')

const ROUND = /^(?:at|least|about|some|nearly|almost|more|than|up|to|as|many|around|over|another)$/u

/** *Killed 14 people*: the verb right before the figure, whatever the sentence was read to be. */
const fateBeside = (tokens: readonly Token[], at: number): Fate | undefined => {
  let before = at - 1
  while (before > 0 && at - before < AFTER && ROUND.test(tokens[before]?.lower ?? '')) before -= 1
  const token = tokens[before]
  return token?.tag.startsWith('VB') === true ? FATE_OF.get(token.lemma) : undefined
}

/** *The evacuation of 1,600 residents*: what befell people, as a noun. */
const DEEDS: Readonly<Record<string, Fate>> = {
  evacuation: 'displaced',
  displacement: 'displaced',
  death: 'killed',
  killing: 'killed',
  murder: 'killed',
  massacre: 'killed',
  arrest: 'arrested',
  detention: 'arrested',
}

const fateOfDeed = (tokens: readonly Token[], at: number): Fate | undefined => {
  let of = at - 1
  while (of > 0 && at - of < AFTER && ROUND.test(tokens[of]?.lower ?? '')) of -= 1
  return tokens[of]?.lower === 'of' ? DEEDS[tokens[of - 1]?.lemma ?? ''] : undefined
}

const COUNTS: ReadonlySet<string> = new Set(['number', 'count', 'tally', 'total'])

/** *The number of people killed rose to 31*: what the number is of tells. */
const fateOfSubject = (tokens: readonly Token[], verb: Token): Fate | null => {
  const before = tokens.slice(0, tokens.indexOf(verb))
  const subject = before.findLast(({ relation }) => relation.startsWith('nsubj'))
  if (!COUNTS.has(subject?.lemma ?? '')) return null
  const told = before.findLast((token) => fateOf(token) !== undefined)
  return (told && fateOf(told)) ?? null
}

/** `are believed to have been killed`: the fate hangs on a verb of believing. */
const fateUnder = (tokens: readonly Token[], verb: Token): Fate | null => {
  if (FATE_OF.has(verb.lemma)) return null
  const from = tokens.indexOf(verb) + 1
  const chain = tokens.slice(from, from + CHAIN)
  const at = chain.findIndex((token) => token.tag === 'VBN' && FATE_OF.has(token.lemma))
  const isChain =
    at > 0 && chain.slice(0, at).every(({ lower }) => /^(?:to|have|has|had|be|been|being)$/u.test(lower))
  return isChain ? (FATE_OF.get(chain[at]?.lemma ?? '') ?? null) : null
}

const CHAIN = 5
