import { contains, textOf } from '../../domain/span.ts'
import { foldName } from '../../reference/fold-name.ts'
import type { Copy } from '../check.ts'
import { sentenceAt } from '../sentence-at.ts'
import type { Accusation } from './find-accusations.ts'

/** Any of these and the other side was heard, or asked. */
const HEARD =
  /\b(?:den(?:y|ies|ied|ying)|denials?|reject(?:s|ed)?|(?<!\b(?:was|were|been|is|are|being) )dismiss(?:es|ed)?|disput(?:es|ed)|refut(?:es|ed)|rebut\p{L}*|declin(?:es|ed) to|(?:no|any|for|not?) comment|not comment|respon[ds](?:s|ed|ing)?\b|repl(?:y|ies|ied)|could not be reached|did not (?:answer|return|reply)|defend(?:s|ed)?|pleaded|counter(?:s|ed)?|apologi[sz]\p{L}*|convicted|found guilty|sentenced|jailed|admit\p{L}*|acknowledg\p{L}*|(?:(?:his|her|its|their) |['’]s? )(?:lawyers?|attorneys?|spokes\p{L}+)(?! (?:will|are to|is to|plans? to|hopes? to|intends? to)? ?(?:seek|sue|file|filed|ask|demand)))\b/iu

/** *Though records show that …*, *falsely accused*: the article itself answers. */
const WEIGHED =
  /\b(?:though|although|but|however|yet)\b[^.]*\b(?:records?|reviews?|documents?|evidence|data|figures|proof)\b|\b(?:falsely|wrongly|baselessly|without (?:any )?(?:evidence|proof))\b/iu

/** Who may stand for the accused in an answer. */
const ANYBODY =
  /\b(?:he|she|they|it|his|her|both|neither|lawyers?|attorneys?|solicitors?|spokes\p{L}+|statement|charges?|accusations?|allegations?|claims?|company|firm|owners?|council|ministry|government|club|party|clients?|defence|defense)\b/iu
const BODY = /\b(?:it|its|company|firm|owners?|council|ministry|government|club|party)\b/iu

const OTHERS =
  /\b(?:council|ministry|government|club|party|police|union|church|school|hospital|university|army|minister|mayor|governor|agency|department|airline|bank)\b/iu

/** *The HSE rejected that*, *David Amos, the head of schools, disputed it*, soon after: whoever answers in so many words answers what was just told. */
const REJECTS =
  /^(?!(?:His|Her|Its|Their|He|She|They|It)\b)(?:An? |The )?[^.;“"]{2,90}? (?:has |have )?(?:rejected|rejects|denied|denies|disputed|disputes|dismissed|dismisses|refuted) (?:that|this|it|the (?:claim|charge|accusation|allegation|suggestion|criticism)s?)\b/u
/** *A claim that he calls nonsense*. */
const CALLED =
  /\b(?:an?|the|which|all) (?:claims?|charges?|accusations?|allegations?|suggestions?)? ?(?:that |which )?(?:he|she|they|it|the \p{Ll}+) (?:has |have )?(?:calls?|called|describes?|described|says? (?:is|are|was)|den(?:y|ies|ied)|rejects?|rejected)\b/iu
const NEXT = 5

/** A sentence of denial or reply by the accused, or by somebody who may speak for them; another's is not theirs. */
export const isHeard = (copy: Copy, accusation: Accusation): boolean => {
  const { text, sentences } = copy
  const words = wordsFor(copy, accusation)
  const told = sentenceAt(copy, accusation.span.start)
  return sentences.some(({ span }, at) => {
    const own = textOf(text, span)
    if (at > told && at - told <= NEXT && REJECTS.test(own)) return true
    if (contains(span, accusation.span) && (WEIGHED.test(own) || CALLED.test(own))) return true
    const match = HEARD.exec(own)
    if (!match) return false
    if (contains(span, accusation.span)) return /\b(?:den|reject|dismiss|declin|comment)/iu.test(own)
    if (words.some((word) => own.toLowerCase().includes(word))) return true
    // *The council denied*, where the quarry is accused: another body answers for itself.
    const other = OTHERS.exec(own.slice(0, match.index))?.[0].toLowerCase()
    if (other !== undefined && !words.includes(other)) return false
    return (
      ANYBODY.test(own) &&
      isTheirs(copy, {
        at,
        words,
        isBody: BODY.test(own.slice(0, match.index)),
        offset: span.start + match.index,
      })
    )
  })
}

/** The words of the accusation for whoever is accused, and the surnames and posts of those who are named beside them. */
const wordsFor = ({ entities }: Copy, { target, span }: Accusation): string[] => [
  ...target.map(({ lower }) => lower),
  ...entities.people.flatMap(({ surname, posts, mentions }) =>
    mentions.some((mention) => contains(span, mention.span)) &&
    target.some(({ lower }) => lower === surname.toLowerCase())
      ? [surname.toLowerCase(), ...posts.flatMap(({ words }) => foldName(words).split(' ').at(-1) ?? [])]
      : [],
  ),
]

type Answer = Readonly<{ at: number; words: readonly string[]; isBody: boolean; offset: number }>

/** How many sentences back an answer may look for whom it is of. */
const BACK = 2

/** *He denies it*, of whoever was named last: the accused, unless it was somebody else, and they not near. */
const isTheirs = ({ text, sentences, entities }: Copy, { at, words, isBody, offset }: Answer): boolean => {
  const near = sentences
    .slice(Math.max(0, at - BACK), at + 1)
    .map(({ span }) => textOf(text, span).toLowerCase())
    .join(' ')
  if (isBody || words.some((word) => near.includes(word))) return true
  const from = sentences[Math.max(0, at - BACK)]?.span.start ?? 0
  return !entities.people.some(({ mentions }) =>
    mentions.some(({ span }) => span.start >= from && span.start < offset),
  )
}
