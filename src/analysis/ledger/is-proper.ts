import type { Token } from '../../domain/syntax.ts'
import { GIVEN_NAMES } from '../../reference/given-names.ts'

/** A word that begins with a capital. */
export const CAPITAL = /^\p{Lu}/u
const NOT_A_NAME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|[ap]m|i|c|f|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\.?$/u

/** Whether a word is a name or part of one, as far as it tells by itself. */
export const isProper = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(?:NNPS?|NNS?|JJ)$/u.test(token.tag) || (GIVEN_NAMES.has(token.lower) && token.tag !== 'DT')) &&
  CAPITAL.test(token.text) &&
  !NOT_A_NAME.test(token.lower)

/** *Piet Haas*, where the tagger takes a rare name for another word: capitals beside each other inside a sentence. */
export const isProperInside = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (isProper(token)) return true
  return (
    token !== undefined &&
    (/^(?:RB|FW|UH|VB[GNPZ]?)$/u.test(token.tag) || MONTH_AND_NAME.test(token.text)) &&
    !ADVERB.test(token.lower) &&
    !/^(?:in|of|on|by|since|until|last|next|this|early|late|mid|\d+.*)$/u.test(tokens[at - 1]?.lower ?? '') &&
    NAME_LIKE.test(token.text) &&
    !OPENS_WORDS.test(tokens[at - 1]?.text ?? '“') &&
    [tokens[at - 1], tokens[at + 1]].some((beside) => NAME_LIKE.test(beside?.text ?? ''))
  )
}

const NAME_LIKE = /^\p{Lu}[\p{Ll}\p{M}]+(?:[-'’]\p{Lu}?\p{Ll}+)*$/u
/** *April Jones*, *Jan Brouwer*. */
const MONTH_AND_NAME = /^(?:Jan|April|May|June|August)$/u
const ADVERB =
  /ly$|^(?:later|now|then|here|there|also|still|even|only|just|never|not|however|meanwhile|today|yesterday|tomorrow|again|once|twice|perhaps|maybe|together|soon|too|so|yet|more|most|less|back|ever|far|how|why|when|where|that|no|yes)$/u
/** After these a capital may open a sentence. */
const OPENS_WORDS = /^(?:[“"‘'(:;.!?—–-]|``)$/u

/** Whether a sentence opens with a name: its capital tells nothing. */
export const opensWithName = (tokens: readonly Token[], at: number, known: ReadonlySet<string>): boolean =>
  known.has(tokens[at]?.text ?? '') ||
  (MONTH_AND_NAME.test(tokens[at]?.text ?? '') && isProper(tokens[at + 1])) ||
  isSpeaking(tokens, at) ||
  isForeign(tokens[at]) ||
  (GIVEN_NAMES.has(tokens[at]?.lower ?? '') && isProper(tokens[at]) && isProper(tokens[at + 1]))

/** *Santibañes will pick again*: a letter that English words do not have. */
const isForeign = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}[\p{Ll}'’-]{3,}$/u.test(token.text) && /[^\p{ASCII}'’]/u.test(token.text)

/** *Dunstable told the meeting*: what speaks is nobody's adjective. */
const isSpeaking = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.tag === 'JJ' &&
  NAME_LIKE.test(tokens[at].text) &&
  !/^(?:many|some|most|several|few|other|such|local|former|more|british|irish|french|dutch|chinese|english|scottish|welsh)$/u.test(
    tokens[at].lower,
  ) &&
  /^(?:said|says|told|added)$/u.test(tokens[at + 1]?.lower ?? '')
