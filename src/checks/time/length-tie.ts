import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { spanOfSentence } from '../figures/in-sentence.ts'

/** How firmly its words tie a length to what goes on: to the `whole` of it, or to it or a part. */
export type LengthTie = 'whole' | 'part'

const ABOUT =
  '(?:(?:about|some|around|roughly|nearly|almost|more than|just over|just under|over|well over|only|the|a|an|all of|those|these|its|his|her|their|full|long|whole)\\s+)*'
const LASTS = new RegExp(
  `\\b(?:last(?:ed|ing|s)?|(?:go|goes|going|gone|went|drag(?:s|ged)) on for|(?:took|taken|takes|taking)(?: (?:her|him|them|it|us|me))?|(?:spend|spent|spending|spends)(?: the)?|(?:a )?(?:period|spell|stretch|total|stay|reign|tenure|career|run) of)\\s+${ABOUT}$`,
  'iu',
)
const FOR = new RegExp(
  `\\b(?:for|after|over|during|in|through|throughout|of|offers?|marks?|marked|ends?|ended|ending)\\s+${ABOUT}$`,
  'iu',
)
const OF_OTHER =
  /\b(?:sentenced?|jailed?|jailing|banned|ban|suspend(?:ed)?|barred|next|past|last|previous|coming|another|further|extra|every|each|within|aged?|(?:maximum|minimum) of|up to|term of|contract (?:for|of)|deal (?:for|of)|lease of|imprisoned|disqualified|leased|signed|borrowed|guaranteed?|first|final|average of)\s+(?:for\s+|to\s+|of\s+)?(?:the\s+|a\s+|an\s+|about\s+)?$/iu
const NO_LENGTH =
  /^\s*(?:ago|later|earlier|before|after|from now|old|of age|behind bars|in (?:jail|prison|custody|advance)|apart|abroad|away|younger|older|ahead|early|late|prior|per|each|a (?:day|week|month|year)|on\b|into|since|short|longer|more|of (?:talks|planning|campaigning|experience|separation|wedlock|preparation|study|research|debate|delays?|argument|wrangling|decline|growth))|^['’]\s*(?:notice|experience|pay|rent|time)\b/iu
const OF_PART =
  /^[\s-]*(?:\p{L}+\s+)?(?:sentence|term|ban|contract|deal|lease|loan|plan|visa|low|high|warranty|degree|limit|deadline|window|mortgage|bond|suspension|break|gap|delay|extension|notice|renewal|option|programme|program|record|cycle|average|history|wait|girl|boy|old|man|woman|son|daughter|veteran|anniversary|mandate|licence|license|license|agreement|moratorium|head start|drive|walk|forecast|target|project|partner|girlfriend|boyfriend|relationship|supply|study|review|probation|tour|visit|trip|holiday|absence|recess|winning|losing|unbeaten|high|low)\b/iu
const HYPHENED = /[\p{L}\d]-\p{L}+$/u
const WHOLE_VERBS = /^(?:last|take|spend|serve|hold|rule|govern|reign|lead)$/u
const PARTS = /^\s+(?:of (?:it|them|which|that|those)|there|as|with)\b/u

/** *A five-year term*, *idle for 12 years before it was sold*: the words say that it is the length of something else. */
export const isOfOther = ({ text }: Copy, { quantity: { span } }: Figure): boolean => {
  const after = text.slice(span.end, span.end + 40)
  return (
    /^\s+before\s/u.test(after) || (HYPHENED.test(text.slice(span.start, span.end)) && OF_PART.test(after))
  )
}

/** How a length is tied to what goes on; `null` where its words say that it is the length of something else. */
export const lengthTie = (copy: Copy, figure: Figure, goes: ReadonlySet<string>): LengthTie | null => {
  const { start, end } = figure.quantity.span
  const { start: from } = spanOfSentence(copy, figure.sentence)
  const before = copy.text.slice(Math.max(from, start - 60), start)
  const after = copy.text.slice(end, end + 40)
  if (OF_OTHER.test(before) || NO_LENGTH.test(after)) return null
  const noun = /^\s+(?:\p{L}+\s+)??(?<noun>\p{L}+)/u.exec(after)?.groups?.noun?.toLowerCase() ?? ''
  if (HYPHENED.test(copy.text.slice(start, end)))
    return OF_PART.test(after) ? null : goes.has(noun) || goes.has(figure.head ?? '') ? 'whole' : 'part'
  if (LASTS.test(before)) return PARTS.test(after) ? 'part' : 'whole'
  return FOR.test(before) || WHOLE_VERBS.test(figure.verb ?? '') ? 'part' : null
}

/** *From her predecessor, who had run it for nine years*: the length of what was over before anything else was told. */
export const isOfThePast = ({ text, sentences }: Copy, { sentence, quantity: { span } }: Figure): boolean =>
  WHO_HAD.test(text.slice(sentences[sentence]?.span.start ?? span.start, span.start))
const WHO_HAD = /\bwho (?:\p{L}+ )?had\b[^,.;:\d]*$/u

/** *Each took it for six months*: the length is nobody's whole. */
export const isOfEach = ({ text }: Copy, { quantity: { span } }: Figure): boolean =>
  /\b(?:each|every|everyone)(?:\s+[^\s.;:,]+){0,3}\s+$/iu.test(
    text.slice(Math.max(0, span.start - 40), span.start),
  ) || /^\s+each\b/u.test(text.slice(span.end, span.end + 8))
