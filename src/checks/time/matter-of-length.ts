import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { spanOfSentence } from '../figures/in-sentence.ts'

/** The words of what a length is the length of, and whether it stands as that of the whole. */
export type Matter = Readonly<{
  words: ReadonlySet<string>
  isWhole: boolean
  /** Whether it goes up to the news itself. */
  isUpToNow: boolean
}>

const HYPHENED = /[\p{L}\d]-\p{L}+$/u
// What is sentenced, granted or planned lasts as long as somebody says, whenever it begins.
const SET_BY_WORD =
  /\b(?:sentenced?|jailed?|jailing|banned|ban|suspend(?:ed)?|barred|next|past|last|previous|coming|another|further|extra|every|each|within|aged?|maximum|minimum|up to|term|contract|deal|lease|imprisoned|disqualified|leased|signed|borrowed|guaranteed?|first|final|average|faces?|facing|earlier|former|must serve|expected to (?:last|take))\s+(?:for\s+|to\s+|of\s+)?(?:(?:the|a|an|about|at least|more than|his|her|their|its)\s+)*$/iu
const SET_AFTER =
  /^\s*(?:ago|later|earlier|before|from now|old|of age|in advance|apart|younger|older|ahead|early|late|prior|per|each|a (?:day|week|month|year)|short|longer|more|sooner|as\b|['’]\s*(?:notice|experience|pay|rent|time))/iu
const SET_NOUN =
  /^(?:sentence|term|ban|contract|deal|lease|loan|plan|visa|warranty|degree|limit|deadline|mortgage|bond|extension|notice|option|programme|program|record|average|mandate|licence|license|agreement|moratorium|forecast|target|project|study|review|probation|low|high|old|girl|boy|man|woman|jail|prison)$/u

const NOUN_OF =
  /(?<noun>\p{L}+)\s+of\s+(?:(?:about|some|around|nearly|almost|more than|just over|over|just)\s+)*$/u
const OF_NOUN =
  /^\s+(?:of|in|on|at|behind|aboard|under|inside|as|without|with|from)\s+(?:(?:the|an?|his|her|its|their|this|that)\s+)?(?<noun>[\p{L}-]+)(?:\s+(?<next>[\p{L}-]+))?/u
const DONE_FOR =
  /(?<noun>\p{L}+)\s+for\s+(?:(?:about|some|around|nearly|almost|more than|just over|over|just|the)\s+)*$/u
const OF_HYPHENED = /^\s+(?<noun>\p{L}+)(?:\s+(?<next>\p{L}+))?/u

const wordsFrom = (groups: Record<string, string | undefined> | undefined): string[] =>
  [groups?.noun, groups?.next].flatMap((word) => (word === undefined ? [] : [word.toLowerCase()]))

const WHOLE =
  /\b(?:his|her|its|their|the|that|those|these|[\p{L}]+['’]s?|after|end(?:s|ed|ing)?|follow(?:ing|s|ed)|last(?:s|ed|ing)?|for|spen[dt]|serv(?:ed|ing)|surviv(?:ed|ing)|despite|during|had been|been|all)\s+(?:(?:an?|the|his|her|its|their|for|full|whole|entire|long|about|some|nearly|almost|more than|just over|over|just|close to|only)\s+)*$/iu

const HAS_LASTED =
  /\b(?:last(?:ed|ing)|gone on for|went on for|dragged on for)\s+(?:(?:about|some|around|nearly|almost|more than|just over|over|for)\s+)*$/iu
/** *The 28-year rule of his uncle*. */
const OF_SOMEBODY = /^\s+\p{L}+\s+of\s+(?:his|her|their|its|an?|the|\p{Lu})/u
/** *To fly for the first time in two years*: since it stopped. */
const FIRST_TIME =
  /\bfor the first time in\s+(?:(?:about|some|around|nearly|almost|more than|just over|over)\s+)?$/iu
const LASTS = /^(?:last|survive|burn|rage|drag|reign|govern)$/u

/** What the words beside a length say that it is the length of; `null` where it is set by somebody's word. */
export const matterOf = ({ text, syntax }: Copy, figure: Figure): Matter | null => {
  const { start, end } = figure.quantity.span
  const from = spanOfSentence({ syntax }, figure.sentence).start
  const before = text.slice(Math.max(from, start - 60), start)
  const after = text.slice(end, end + 60)
  if ((SET_BY_WORD.test(before) && !FIRST_TIME.test(before)) || SET_AFTER.test(after)) return null
  const own = HYPHENED.test(text.slice(start, end))
    ? wordsFrom(OF_HYPHENED.exec(after)?.groups)
    : [
        ...wordsFrom(NOUN_OF.exec(before)?.groups),
        ...wordsFrom(DONE_FOR.exec(before)?.groups),
        ...wordsFrom(OF_NOUN.exec(after)?.groups),
      ]
  if (FIRST_TIME.test(before))
    return { words: new Set(['absence', 'closure']), isWhole: true, isUpToNow: true }
  if (HYPHENED.test(text.slice(start, end)) && OF_SOMEBODY.test(after)) return null
  if (own.some((word) => SET_NOUN.test(word))) return null
  // "Served 20 years in the army": the noun says of what, and only without one does the verb.
  const verb = figure.verb ?? ''
  const isOfNoun = OF_NOUN.test(after) || NOUN_OF.test(before)
  const lasts = HAS_LASTED.test(before) ? ['last'] : []
  const words = isOfNoun && !LASTS.test(verb) ? own : [...own, verb]
  return {
    words: new Set([...words, ...lasts]),
    isWhole: WHOLE.test(before) || NOUN_OF.test(before),
    isUpToNow: false,
  }
}
