import { MONTHS, WEEKDAYS } from '../lexicon/calendar-words.ts'
import { LEADING, OPENERS } from './abbreviations.ts'
import type { Tokens } from './tokenise.ts'

const FULL_STOP = /^(?:[.!?。！？]|[.…!?]{1,80}|\.(?: \.)+)$/
const ELLIPSIS = /^(?:…|\.{2,}|\.(?: ?\.)+)$/
export const CLOSER = /^(?:["”’')\]»]|'')$/
const OPENS_SENTENCE = /^["“‘'«([{]?(?:[\p{Lu}\p{Lo}\p{N}“"‘'«@#–—•*$£€-]|``)/u
const SPEECH_VERB =
  /^(?:said|says|asked|asks|told|wrote|writes|added|adds|replied|replies|shouted|wondered|cried|tweeted|yelled|joked|quipped|exclaimed|responded|demanded)$/
/** Words that a sentence hardly ends with: a line break after one is an accident of copying. */
const DANGLING =
  /^(?:the|a|an|of|to|and|or|with|from|by|that|than|its|their|his|her|has|have|had|is|are|was|were|as|at|for|on|into)$/

type Scan = Readonly<{ text: string; tokens: Tokens; first: number; word: (index: number) => string }>

/** “Why?” Smith asked: the question mark ends the quotation, not the sentence. */
const speakerFollows = ({ tokens, word }: Scan, from: number): boolean => {
  for (let index = from; index < Math.min(from + 5, tokens.count); index++) {
    const next = word(index)
    if (SPEECH_VERB.test(next)) return true
    if (!/^[\p{L}.’'-]+$/u.test(next)) return false
  }
  return false
}

const CLOCK = /^[ap]\.m\.$/i
const ZONE = /^(?:\p{Lu}{2,5}|Eastern|Central|Mountain|Pacific|Greenwich)\.?$/u
/** *At 10 a.m. Smith called the police*: so few words hold no sentence before the hour's stop. */
const LONGEST_LEAD = 4

const isDayOrZone = (word: string): boolean => {
  const stem = word.toLowerCase().replace(/\.$/, '')
  return ZONE.test(word) || WEEKDAYS.has(stem) || MONTHS.has(stem)
}

const endsAfterAbbreviation = ({ word, first }: Scan, at: number, last: number): boolean => {
  const [abbreviation, next] = [word(at), word(last + 1)]
  if (LEADING.has(abbreviation.slice(0, -1).toLowerCase())) return false
  if (OPENERS.has(next) || /^[“"]/.test(next)) return true
  return (
    CLOCK.test(abbreviation) &&
    at - first > LONGEST_LEAD &&
    /^\p{Lu}/u.test(next) &&
    !isDayOrZone(next) &&
    !/^[Tt]ime$/.test(word(last + 2))
  )
}

/** *Robert C. “Bobby” Scott*: one word in quotation marks before a name. */
const isNickname = ({ word, tokens }: Scan, at: number): boolean =>
  at + 3 < tokens.count &&
  /^(?:["“]|``)$/.test(word(at)) &&
  /^\p{Lu}/u.test(word(at + 1)) &&
  /^(?:["”]|'')$/.test(word(at + 2)) &&
  /^\p{Lu}\p{Ll}/u.test(word(at + 3))

/** Whether a sentence ends with token `at`, whose closing marks go as far as token `last`. */
export const endsHere = (scan: Scan, at: number, last: number): boolean => {
  const { text, tokens, first, word } = scan
  const { starts, ends } = tokens
  const mark = word(at)
  const next = word(last + 1)
  const touches = starts[last + 1] === ends[last]
  if (!OPENS_SENTENCE.test(next)) return false
  // "1. First item": the number of a list is no sentence.
  if (mark === '.' && at === first + 1 && /^(?:\d{1,3}|\p{L})$/u.test(word(first))) return false
  if (ELLIPSIS.test(mark) && at > first && FULL_STOP.test(word(at - 1))) return true
  if (ELLIPSIS.test(mark))
    return at > first && ends[at - 1] === starts[at] && /^["“'‘]?\p{Lu}|^["“]/u.test(next)
  if (isNickname(scan, last + 1) && /^\p{Lu}\.?$/u.test(mark === '.' ? word(at - 1) : mark)) return false
  if (!FULL_STOP.test(mark)) return endsAfterAbbreviation(scan, at, last)
  if (touches)
    return (
      mark === '.' &&
      last === at &&
      /^\p{Lu}\p{L}/u.test(next) &&
      /\p{Ll}/u.test(text.charAt((ends[at - 1] ?? 1) - 1))
    )
  if (last > at && /[?!]/.test(mark) && speakerFollows(scan, last + 1)) return false
  return true
}

/** Whether a sentence runs on over a line break. */
export const runsOn = ({ word }: Scan, last: number): boolean => {
  if (/[.!?:;…]$/.test(word(last)) || CLOSER.test(word(last))) return false
  return /^\p{Ll}/u.test(word(last + 1)) || DANGLING.test(word(last))
}
