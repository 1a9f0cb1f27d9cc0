import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { spanOfSentence } from './in-sentence.ts'
import { listAt, type List } from './name-list.ts'

// Between the counted noun and its list: a colon or dash (after whatever the sentence goes on to say), or ", in".
const OPENING =
  /^(?<gap>[^.;:()–—]{0,60}?)(?:(?<open>:|\s[–—-]|,\s(?:those|the ones)\s(?:in|at|of|on|near|from)(?=\s))\s+(?:(?:to|in|at|from|with)\s+)?|,\s+(?<near>namely\s+|in\s+|at\s+|from\s+)?)(?=(?:the\s+)?\p{Lu})/u
// "… and Florida, where it runs already, along with Nevada": the list is longer than it seems.
const GOES_ON = /\b(?:along with|as well as|plus|and|besides)\s+(?:the\s+)?\p{Lu}/u
const TITLE_END = /\b(?:Govs?|Sens?|Reps?|Mr|Mrs|Ms|Drs?|St|Gen|Col|Lt|Sgt|Rev|Prof)\.$/u
const OWN = /\b(?:the|his|her|its|their|our|my|by|all)\s+$/iu
// "Of the five cities, Leeds and York voted yes": some of them.
const OF_ALL = /\b(?:of|among) (?:the|those|these|its|their|all)\s+$/iu
/** Words that say that a list is not all of what was counted. */
export const NOT_ALL = /\b(?:including|such as|among|notably|especially|like|old|e\.g|for example)\b/iu

/** The list of names that follows a count in its sentence. */
export const listAfter = ({ text, ...copy }: Copy, figure: Figure): List | null => {
  const from = figure.quantity.ofSpan?.end ?? figure.quantity.span.end
  const sentence = spanOfSentence(copy, figure.sentence)
  const rest = text.slice(from, sentence.end)
  const opening = OPENING.exec(rest)
  if (!opening || NOT_ALL.test(opening.groups?.gap ?? '') || /\d/u.test(opening.groups?.gap ?? ''))
    return null
  // After a comma the list must follow the noun at once; after a colon it belongs to the last thing counted.
  const list = listAt(rest.slice(opening[0].length), from + opening[0].length)
  const gap = (opening.groups?.gap ?? '').trim()
  // "Two schools in the valley, Penry, Glyn and Cwm, will close"
  const isInside =
    /^(?:in|at|on|of|from|near) [^,]{2,30}$/u.test(gap) &&
    list !== null &&
    /^,\s+\p{Ll}/u.test(text.slice(list.span.end, list.span.end + 4))
  if (opening.groups?.open === undefined && gap !== '' && !isInside) return null
  if (
    opening.groups?.near === undefined &&
    OF_ALL.test(text.slice(Math.max(0, figure.quantity.span.start - 16), figure.quantity.span.start))
  )
    return null
  // `Two judges, Leal, Brandt and Quinn, heard it`: a second comma closes what the first one opened.
  const isClosed = list !== null && /^,\s+\p{Ll}/u.test(text.slice(list.span.end, list.span.end + 4))
  // `He leaves three children, Ann, Tom and Sue.`: nothing comes after them that they could be the doers of.
  const isLast =
    list !== null &&
    figure.quantity.unit === 'person' &&
    /^\.(?:["”’]?\s|$)/u.test(text.slice(list.span.end, list.span.end + 3))
  // `His three sons, Ali, Omar and Sami, fled`: after a mere comma, somebody's own.
  const isOwn = OWN.test(text.slice(Math.max(0, figure.quantity.span.start - 12), figure.quantity.span.start))
  if (
    opening.groups?.open === undefined &&
    opening.groups?.near === undefined &&
    !isOwn &&
    !isClosed &&
    !isLast
  )
    return null
  if (
    list &&
    /\bfrom\s+$/u.test(opening.groups?.near ?? '') &&
    /^\s+(?:up )?to\s/u.test(text.slice(list.span.end))
  )
    return null
  // "Bush and Govs. Chris Christie": a full stop inside the sentence cuts an abbreviation, not the list.
  const words = list === null ? '' : text.slice(list.span.start, list.span.end + 1)
  const isCut = list && (TITLE_END.test(words) || (words.endsWith('.') && list.span.end < sentence.end - 2))
  return list && !isCut && !GOES_ON.test(text.slice(list.span.end, sentence.end)) ? list : null
}
