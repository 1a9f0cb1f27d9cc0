import type { Copy } from '../check.ts'
import type { Levels } from './find-moved-levels.ts'
import { spanOfSentence } from '../figures/in-sentence.ts'
import { stemOfWord } from './matter-of.ts'
import { movesOf, type ToldMove } from './told-moves.ts'

/* Which word of direction is said of two values: one of their own sentence, of the one before, or of the one after. */

const wordsIn = (list: string): string[] =>
  list.split(' ').map((word) => stemOfWord({ lemma: word, lower: word }))

/** What a value of a unit is called where a word of direction is said of it. Own list. */
const MEASURES: readonly (readonly [unit: RegExp, nouns: string])[] = [
  [
    /^person$/u,
    'attendance turnout population membership crowd audience enrolment enrollment ridership roll readership workforce',
  ],
  [/^percent$/u, 'unemployment inflation turnout approval support popularity rate'],
  [/^degree /u, 'temperature mercury heat'],
  [/^(?:metre|foot|centimetre|inch)$/u, 'river water level lake flood tide depth height reservoir'],
  [/^(?:day|week|month|hour|minute)$/u, 'wait queue delay time'],
]
const TRADED = /\b(?:settled|closed|trad(?:es?|ed|ing)|changed hands)\b/iu
const SOLD = /\b(?:cost|costs|price[ds]?|fetch(?:es|ed)?|worth)\b/iu

const stemsBetween = ({ syntax }: Copy, { first, last }: Levels): Set<string> => {
  const [from, to] = [syntax.sentences[first]?.first ?? 0, syntax.sentences[last]?.end ?? 0]
  return new Set(
    syntax.tokens
      .slice(from, to)
      .flatMap((token) => (/^(?:NNS?|VB|JJ)/u.test(token.tag) ? [stemOfWord(token)] : [])),
  )
}

const GENERAL = new Set(wordsIn('price cost value rent fee fare bill'))
const PRICES = new Set(wordsIn('price share stock cost value rent fee fare oil crude gold copper wheat'))
/** *It was put at €240m*, *they stood at 40*: what was told of just before. */
const IT =
  /^["“]?(?:It|They|That|This|The (?:figure|number|total|rate|level|count|average|sum))\s+(?:now\s+)?(?:is|are|was|were|stands?|stood|has been|had been|reached|hit|came|comes|went|goes|rose|fell|will be|measure[sd]|numbers|numbered|weigh(?:s|ed)|cost|costs|averaged|totalled|totaled)\b/u
/** Words beside values that name what they are of. */
const TELLING: readonly (readonly [words: RegExp, nouns: string])[] = [
  [/\btest(?:ed|ing)? positive\b/iu, 'case infection virus'],
]

const MEASURED = MEASURES.map(([unit, nouns]) => [unit, new Set(wordsIn(nouns))] as const)
const NAMED = TELLING.map(([pattern, nouns]) => [pattern, new Set(wordsIn(nouns))] as const)

/** Whether what went up or down is what the two values measure. */
const isOfLevels = (copy: Copy, move: ToldMove, levels: Levels): boolean => {
  const unit = levels.to.quantity.unit ?? levels.from.quantity.unit
  const words = stemsBetween(copy, levels)
  // *Wheat prices* are told again by wheat; a price alone may be that of anything.
  const own = [...move.matter].filter((stem) => !GENERAL.has(stem))
  if ((own.length > 0 ? own : [...move.matter]).some((stem) => words.has(stem))) return true
  if (MEASURED.some(([of, nouns]) => of.test(unit ?? '') && [...move.matter].some((stem) => nouns.has(stem))))
    return true
  const { start } = spanOfSentence(copy, levels.first)
  const { end } = spanOfSentence(copy, levels.last)
  const told = copy.text.slice(start, end)
  if (move.sentence !== levels.first && (IT.test(told) || /\bof (?:them|these)\b/u.test(told))) return true
  if (
    NAMED.some(([pattern, nouns]) => pattern.test(told) && [...move.matter].some((stem) => nouns.has(stem)))
  )
    return true
  const prices = [...move.matter].filter((stem) => PRICES.has(stem))
  // *Wheat prices rose*, and *a loaf cost $2.40*: what costs so much must be what is dearer.
  const isWhole = [...move.matter].every((stem) => GENERAL.has(stem))
  const lead = copy.text.slice(start, levels.to.quantity.span.end)
  return prices.length > 0 && (TRADED.test(lead) || (isWhole && SOLD.test(lead)))
}

/** *Her best improved*: less is better of a time or a debt; and *the yen weakened to 150* from 145. */
const BETTER = /^(?:improv|advanc|recover|slow|eas)/iu
const EITHER = /^(?:strengthen|weaken|deepen|soft)/iu

const isPlain = (copy: Copy, { span }: ToldMove, { to }: Levels): boolean => {
  const word = copy.text.slice(span.start, span.end)
  const isShare = /^(?:percent|person)$/u.test(to.quantity.unit ?? 'person')
  return !EITHER.test(word) && (isShare || !BETTER.test(word))
}

/** The first of some words of direction, where all of them tell of one way. */
const only = (moves: readonly ToldMove[]): ToldMove[] => {
  const [first] = moves
  return first && moves.every(({ way }) => way === first.way) ? [first] : []
}

/** *Prices rose, though fewer came: hotels counted 41,000*: the words after a move may turn to another thing. */
const OTHERWISE = /;|\b(?:though|although|but|while|as|and|which|who|whose|because|after)\b/iu

const isTied = ({ text, syntax }: Copy, move: ToldMove, start: number): boolean => {
  const { first, end } = syntax.sentences[move.sentence] ?? { first: 0, end: 0 }
  const rest = syntax.tokens.slice(first, end).filter(({ span }) => span.start >= move.span.end)
  return (
    !OTHERWISE.test(text.slice(move.span.end, start)) ||
    rest.some((token) => move.matter.has(stemOfWord(token)))
  )
}

const TAKES_UP = /^["“‘]?(?:We|It|They|That|This)\b/u

/** The words of direction that are said of two values, the likeliest first. */
export const movesAbout = (copy: Copy, levels: Levels): ToldMove[] => {
  const start = Math.min(levels.from.quantity.span.start, levels.to.quantity.span.start)
  const told = (sentence: number): ToldMove[] =>
    movesOf(copy, sentence).filter((move) => isPlain(copy, move, levels))
  const own = told(levels.first).filter(({ span }) => span.end <= start)
  const lead = only(own).filter((move) => isTied(copy, move, start))
  const before =
    own.length > 0 ? [] : only(told(levels.first - 1).filter((move) => isOfLevels(copy, move, levels)))
  const next = told(levels.last + 1).slice(0, 1)
  const { start: opening, end } = spanOfSentence(copy, levels.last + 1)
  const isTaken = TAKES_UP.test(copy.text.slice(opening, end))
  const after = next.filter(({ isDefinite, matter }) => (isDefinite || isTaken) && matter.size === 0)
  return [...lead, ...before, ...after]
}
