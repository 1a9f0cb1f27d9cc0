import type { Token } from '../../domain/syntax.ts'

/** A figure's place among the tokens of its sentence: `[at, next)`. */
export type Around = Readonly<{ tokens: readonly Token[]; at: number; next: number }>

const textOf = (tokens: readonly Token[]): string => tokens.map(({ lower }) => lower).join(' ')

const PART_AFTER =
  /^(?:(?:or |of )?(?:more|others?|another|additional|further|extra)\b|of (?:whom|which|them|those|the|these|its|his|her|their)\b|\w+ (?:each|apiece)\b|(?:\w+ ){0,4}(?:each|per|apiece|a|an|every) (?:\d+ )?(?:day|week|months?|years?|hour|night|side|time)\b|on (?:each|either|both) sides?\b|others\b)/u

const PART_BEFORE =
  /(?:\b(?:including|among them|another|other|additional|further|extra|remaining|first|last|next|latest|all|of those|of these|only|besides|plus|each|every|per|than the|both)|\bof (?:the|those|these|its|their) \w+(?: \w+)?)$/u

/** Whether a figure counts a part of something, more of it, or so many each. */
export const isPart = ({ tokens, at, next }: Around): boolean => {
  const after = textOf(tokens.slice(next, next + 7))
  const before = textOf(tokens.slice(Math.max(0, at - 6), at))
    .replace(/ ,$/u, '')
    .replace(/ (?:at least|about|around|some|nearly|almost|more than|over|up to|the)$/u, '')
  return PART_AFTER.test(after) || PART_BEFORE.test(before)
}

const MOVES =
  /\b(?:rises?|rose|risen|rising|raise[ds]?|raising|gr[eo]ws?|grown|growing|climb(?:s|ed|ing)?|increas(?:e|es|ed|ing)|jump(?:s|ed|ing)?|soar(?:s|ed|ing)?|surg(?:e|es|ed|ing)|falls?|fell|fallen|falling|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|shrinks?|shrank|shrunk|cuts?|revis(?:e|es|ed|ing)|updat(?:e|es|ed|ing)|up|down|stood|stands|brings?|brought|takes?|took)\b/u

// A step is told with "to", "from", "by", "at": "the fall of the stand wounded nine" is none.
const TO_STEP =
  /\b(?:to|from|by|at|past|above|below|up|down)(?: (?:at least|about|around|some|nearly|almost|more than|over|only|just))?$/u

const STEP_BEFORE =
  /\b(?:(?:pass(?:es|ed)?|reach(?:es|ed)?|hit)(?: (?:an?|at least|about|around|nearly|almost|more than|over|some|the|record|total|of|as|many|\w+ly))*$|initially|earlier|previously|originally|first(?! of\b)|previous|initial|now|so far|in all|in total|altogether|overall|compared with|compared to|against|than|instead of|not(?= \S*$|$))/u

const STEP_AFTER =
  /^(?:to \d|(?:\w+ ){0,4}(?:earlier|previously|initially|originally|before(?= [,.;)]|$)|so far|by then|at first))/u
// "From 12 people to 14"; "won by 40 votes to 31" is a score.
const TO_AFTER = /^(?:\w+ ){0,4}to \d/u

// "By then the 350 marchers": who is known is no step, unless the words before set it against another figure.
const KNOWN = /\b(?:the|those|these|all)(?: (?:about|some|nearly|estimated|full|whole|entire))?$/u
const SET_AGAINST =
  /\b(?:with|to|from|against|than|of|not|reach(?:es|ed)?|hit|pass(?:es|ed)?|revised|previous|initial|original|earlier) (?:the|those|these|all)(?: \w+)?$/u

/** *Appealed against the £540,000 fine*: what somebody is against, and no step of it. */
const isOpposed = (before: string, noun: Token | undefined): boolean =>
  noun?.tag === 'NN' && /\bagainst (?:the|its|his|her|their|that|this|an?)$/u.test(before)

/** Whether a figure is one step of a count that runs: a later one takes its place. */
export const isMoving = ({ tokens, at, next }: Around): boolean => {
  const clause = tokens.slice(Math.max(0, at - 7), at)
  const cut = clause.findLastIndex(({ lower }) => /^(?:[;:]|where|who|which|because|while)$/u.test(lower))
  const before = textOf(clause.slice(cut + 1))
    .replace(/\b(?:more|fewer|less) than\b/gu, '')
    // "Up to 300 people marched" is told of one count; "was up to 300" of one that runs.
    .replace(/(?:^| )(?<!\b(?:is|was|are|were|went|rose|now|be|been) )up to$/u, '')
  const after = textOf(tokens.slice(next, next + 6))
  const isKnown = KNOWN.test(before) && !SET_AGAINST.test(before)
  return (
    (MOVES.test(before) && TO_STEP.test(before)) ||
    (!isKnown && STEP_BEFORE.test(before) && !isOpposed(before, tokens[next])) ||
    STEP_AFTER.test(after) ||
    (TO_AFTER.test(after) && /\bfrom\b/u.test(before))
  )
}
