import type { TimePoint } from '../../domain/ledger.ts'
import type { Token } from '../../domain/syntax.ts'
import type { Copy } from '../check.ts'
import { spanOfSentence } from '../figures/in-sentence.ts'

/*
 * Verbs of telling, deciding and choosing are often dated by what they decide (*voted to meet on June 6*). Here is told
 * where the date can only be that of the deed.
 */

const TELLS = /^(?:say|tell|announce|warn|ask|order|urge|predict|suggest|demand)$/u
const SETTLES = /^(?:agree|decide|vote|vow|promise|offer|move|seek|propose)$/u
const SEALS =
  /^(?:announce|elect|appoint|award|sentence|pass|approve|adopt|suspend|name|win|ban|choose|reject|guarantee|pick|select)$/u
const OVER = /^(?:win|lose|pass|fail|clear)$/u
/** Words behind which the date is that of what is decided. */
const OF_MATTER =
  /^(?:for|as|that|of|until|before|about|over|ahead|against|into|towards?|whether|if|when|after|through|from|but|who|which)$/iu

const tokensBetween = (
  { syntax: { tokens, sentences } }: Copy,
  sentence: number,
  start: number,
  end: number,
): Token[] => {
  const range = sentences[sentence]
  return tokens
    .slice(range?.first ?? 0, range?.end ?? 0)
    .filter(({ span }) => span.start >= start && span.end <= end)
}

/** *Told investors in Singapore on July 19 that*, *agreed on 6 June to*, *was passed by the lower house on 6 June*. */
export const isDoneThen = (copy: Copy, { verb, verbSpan, mention, sentence, tag }: TimePoint): boolean => {
  if (verb === null || verbSpan === null || verbSpan.end > mention.span.start) return false
  const { text } = copy
  const words = text.slice(verbSpan.end, mention.span.start)
  const after = text.slice(mention.span.end, mention.span.end + 24)
  const isBeside = /^\s+(?:on|in)\s+$/u.test(words)
  const between = tokensBetween(copy, sentence, verbSpan.end, mention.span.start)
  if (between.some(({ lower, tag: one }) => /^(?:VB|MD|TO)/u.test(one) || OF_MATTER.test(lower))) return false
  if (TELLS.test(verb))
    return (
      isBeside || /^,? (?:that|how|why|whether)\b/u.test(after) || (verb !== 'say' && /^ to\b/u.test(after))
    )
  if (SETTLES.test(verb))
    return /^ (?:to|that|by|against|in favou?r)\b/u.test(after) && (isBeside || verb === 'vote')
  // *Passed its last test on 19 November*: what is over when it is done; *won a place in the race*: of the race.
  const isOfOther = between.some(
    ({ tag: one, lower }, at) =>
      one === 'IN' &&
      !/^(?:on|at|of|by)$/u.test(lower) &&
      !(lower === 'in' && between[at + 1]?.tag === 'NNP'),
  )
  if (OVER.test(verb) && tag === 'VBD' && !isOfOther && /\son\s+$/u.test(words)) return true
  if (!SEALS.test(verb)) return false
  const isByAgent = tag === 'VBN' && /^\s+(?:unanimously )?by [^,;]+ (?:on|in)\s+$/u.test(words)
  const isCounted = /^,? by (?:[\d\p{L}]+ votes|a (?:vote|show|majority|margin)|\d+)/u.test(after)
  return isBeside || isByAgent || (isCounted && verb !== 'name')
}

const LEADS_TO =
  /\b(?:ahead of|before|until|for|with|despite|about|over|by|towards?|to|if|of|from|whether|unless)\b(?![^,]*\b(?:at|after|when|where)\b)[^,;]*$/iu

/** *Ahead of the vote on June 6, they sent*: the date is no part of what was done. */
export const isOfMatterAhead = (copy: Copy, { mention, sentence }: TimePoint): boolean => {
  const { start } = spanOfSentence(copy, sentence)
  const lead =
    copy.text
      .slice(start, mention.span.start)
      .split(/[;:“”"]/u)
      .at(-1) ?? ''
  return LEADS_TO.test(lead.replace(/\b(?:on|in)\s+$/u, ''))
}

const BE = /^(?:be|have)$/u
const PLANNED =
  /^(?:schedule|set|expect|plan|due|suppose|book|mean|intend|slate|plan|fix|arrange|delay|postpone|hope)$/u

/** *On June 6, shareholders voted*: the verb that a date in front of its clause belongs to, told as past; else `null`. */
export const verbInFront = (copy: Copy, point: TimePoint): Token | null => {
  const { mention, sentence } = point
  const { text } = copy
  const lead = text.slice(Math.max(0, mention.span.start - 4), mention.span.start)
  if (!/\b[Oo]n\s+$/u.test(lead)) return null
  const { start, end } = spanOfSentence(copy, sentence)
  // A date behind a verb is that verb's.
  if (tokensBetween(copy, sentence, start, mention.span.start).some(({ tag }) => /^(?:VB|MD)/u.test(tag)))
    return null
  if (isOfMatterAhead(copy, point)) return null
  const rest = tokensBetween(copy, sentence, mention.span.end, end)
  const at = rest.findIndex(({ tag }) => /^(?:VB|MD|TO|IN|W|RB|CC)/u.test(tag))
  const verb = rest[at]
  const subject = rest.slice(0, at)
  if (verb?.tag !== 'VBD' || !subject.some(({ tag }) => /^(?:NN|PRP$)/u.test(tag))) return null
  if (subject.filter(({ text: one }) => one === ',').length > 1 || subject.length > 6) return null
  if (!BE.test(verb.lemma)) return PLANNED.test(verb.lemma) ? null : verb
  const next = rest[at + 1]
  return next?.tag === 'VBN' && !PLANNED.test(next.lemma) ? next : null
}
