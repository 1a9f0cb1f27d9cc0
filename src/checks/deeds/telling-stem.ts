import type { Token } from '../../domain/syntax.ts'
import { KINDRED } from '../../reference/kindred-words.ts'
import { deedStem } from './stem.ts'

/** Verbs that leave it to the next word to say what is done: *took bribes*, *fell asleep*, *was drunk*, *stepped down*. */
export const LIGHT = /^(?:be|have|do|take|make|get|go|come|give|fall|hold|carry|commit|step|stand|become)$/u
const PARTICLES: ReadonlyMap<string, string> = new Map([
  ['step down', 'resign'],
  ['stand down', 'resign'],
  ['blow up', 'explode'],
  ['call off', 'cancel'],
  ['put off', 'delay'],
  ['set off', 'cause'],
])
const VALUABLES = /^(?:money|cash|fund|funds|[$£€¥]|jewellery|jewelry|savings)$/u
/** What is called is what is done: *called an election*. */
const CALLED = /^(?:election|vote|strike|referendum|ballot|poll|truce|ceasefire)$/u
const FARTHEST = 7

/** What a verb tells, as a stem: its own, or where it is light that of the word that it leans on. */
export const tellingStem = (tokens: readonly Token[], at: number, end: number): string => {
  const verb = tokens[at]
  if (!verb) return ''
  const lemma = verb.lemma.toLowerCase()
  const phrase = PARTICLES.get(`${lemma} ${tokens[at + 1]?.lower ?? ''}`)
  if (phrase !== undefined) return deedStem({ lemma: phrase })
  const whole = phraseOf(tokens, at, Math.min(end, at + 1 + FARTHEST))
  if (whole !== null) return deedStem({ lemma: whole })
  const isCall = lemma === 'call' && tokens.slice(at + 1, at + 4).some((token) => CALLED.test(token.lemma))
  if (!LIGHT.test(lemma) && !isCall) return deedStem(verb)
  const told = toldBy(tokens, at + 1, Math.min(end, at + 1 + FARTHEST))
  if (!told) return deedStem(verb)
  return stemOfTaking(verb, told)
}

/** Whoever takes money that an accusation is about steals it. */
export const stemOfTaking = (verb: Token | undefined, told: Token): string =>
  verb?.lemma.toLowerCase() === 'take' && VALUABLES.test(told.lemma)
    ? deedStem({ lemma: 'steal' })
    : deedStem(told)

/** *Caused the deaths of*, *took them out of use*, *set the pub alight*: what only the verb and a word behind it tell. */
const phraseOf = (tokens: readonly Token[], at: number, end: number): string | null => {
  const lemma = tokens[at]?.lemma.toLowerCase() ?? ''
  const after = tokens.slice(at + 1, end)
  const isOut = after.some(({ lower }, step) => lower === 'out' && after[step + 1]?.lower === 'of')
  if (/^(?:take|pull)$/u.test(lemma) && isOut) return 'withdraw'
  if (lemma === 'set' && after.some((token) => ALIGHT.test(token.lower))) return 'fire'
  return /^(?:cause|claim|cost|take)$/u.test(lemma) && after.slice(0, TO_DEATHS).some(isOfDeaths)
    ? 'kill'
    : null
}
const ALIGHT = /^(?:fire|fires|blaze|alight|ablaze)$/u
const TO_DEATHS = 4
const isOfDeaths = ({ lower }: Token): boolean => /^(?:deaths?|lives)$/u.test(lower)

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u

/** The last of the first nouns, or the adjective where no noun follows. */
const toldBy = (tokens: readonly Token[], from: number, end: number): Token | null => {
  let last: Token | null = null
  for (let at = from; at < end; at++) {
    const token = tokens[at]
    // *Held on Sunday*: a day is nothing that is done.
    if (!token || DAY.test(token.lower)) break
    // *Bribes worth a million*: the adjective behind a noun is of another word.
    if (last?.tag.startsWith('NN') === true && token.tag === 'JJ') break
    // Of *NZ$* and *C$* the sign is a word of its own.
    if (token.tag === '$' || token.text === '£') return token
    if (/^(?:NN|JJ|VBN)/u.test(token.tag) || KINDRED.has(token.lower)) last = token
    else if (last || !/^(?:DT|RB|IN|PRP\$|CD|POS|RP|VBG)$/u.test(token.tag)) break
  }
  return last
}
