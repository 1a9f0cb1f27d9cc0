import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'

/** Nouns of a change or a difference. */
export const MOVE =
  '(?:increase|rise|lift|gain|jump|growth|climb|surge|leap|hike|fall|drop|decline|decrease|cut|reduction|loss|improvement|deterioration|slump|slide|dip|plunge|swing|shift|advance|uplift|spike|boost|slowdown|contraction|expansion|saving|shortfall|change|difference|gap|lead|advantage|(?<!\\b(?:operating|profit|gross|net|interest|trading)\\s)margin)'
const ROUGHLY =
  '(?:(?:about|around|some|nearly|almost|roughly|just|over|under|more|less|than|only|as|much|another|fully|a|an|further|by|well|of|barely|at|least|up|to)\\s+)*'
const MOVES =
  '(?:rose|rises?|risen|rising|grew|grows?|grown|growing|climb(?:s|ed|ing)?|increas(?:e|es|ed|ing)|jump(?:s|ed|ing)?|leapt|leap(?:s|ed)|soar(?:s|ed|ing)?|surg(?:e|es|ed|ing)|gain(?:s|ed|ing)?|add(?:s|ed|ing)|advanc(?:e|es|ed)|improv(?:e|es|ed|ing)|expand(?:s|ed)|swell(?:s|ed)|swollen|fell|falls?|fallen|falling|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|shrank|shrunk|shrink(?:s|ing)?|slump(?:s|ed)?|plung(?:e|es|ed)|sank|sunk|slid|slipp?(?:s|ed|ing)?|tumbl(?:e|es|ed)|dipped|dwindled|contracted|los(?:e|es|t|ing)|shed(?:ding)?|cut(?:s|ting)?|rais(?:e|es|ed|ing)|lift(?:s|ed|ing)?|lower(?:s|ed|ing)?|reduc(?:e|es|ed|ing)|narrow(?:s|ed|ing)?|widen(?:s|ed|ing)?|moved|up|down)'

const BEFORE = new RegExp(
  `(?:\\b(?:an?|the|that|this|its|their|his|her|of|another)\\s+(?:[\\p{L}-]+\\s+){0,2}?${MOVE}(?:\\s+in\\s+(?:[\\p{L}-]+\\s+){0,2}[\\p{L}-]+)?,?\\s+of|\\b${MOVES}(?:\\s+(?:in value|in price|in all|overall|back|again|sharply|since))?(?:\\s+by)?|\\b(?:${MOVES}|${MOVE})\\b.{0,40}\\bby)\\s+${ROUGHLY}$`,
  'iu',
)
const AFTER = new RegExp(
  `^\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:${MOVE}s?|more|fewer|less|higher|lower|above|below|dearer|cheaper|taller|longer|shorter|heavier|lighter|bigger|larger|smaller|greater|thinner|thicker|faster|slower|younger|older|wider|narrower|deeper|worse|better)\\b|^\\s+(?:[\\p{L}-]+(?<!ed)\\s+){0,2}?(?:up|down|off)\\b`,
  'iu',
)
// "Up from 45", "a drop to 40": what stands there is a level.
const LEVEL =
  /\b(?:from|to|at|than|against|with|reach(?:ed|ing)?|hit|is|are|was|were|now)\s+(?:(?:about|around|some|nearly|almost|just|only|the|a)\s+)*$/iu
/** *Was four per cent higher than*: by how much, after all. */
const COMPARES =
  /^\s+(?:[\p{L}-]+\s+){0,2}?(?:more|fewer|less|higher|lower|above|below|up|down|longer|shorter|taller|dearer|cheaper|bigger|larger|smaller|greater)\b/iu
/** *17 on Wednesday, and six more were found*: those come after. */
const FURTHER = /^\s+more\s+(?:were|was|have|has|had|are|is|would|will)\b/iu
const NEAR = 64

const MADE_UP =
  /\b(?:ma(?:k(?:es?|ing)|de)|t(?:ak(?:es?|en|ing)|ook))\s+up\s+(?:(?:about|some|nearly|almost|just|only|over)\s+)*$/iu

/** *Made up 41 percent of buyers*: a share that its own subject has, and no rise. */
export const isMadeUp = ({ text }: Pick<Copy, 'text'>, { start }: Figure['quantity']['span']): boolean =>
  MADE_UP.test(text.slice(Math.max(0, start - NEAR), start))

/** Whether the words beside a figure say that it is by how much something changed or differs, and not where it stands. */
export const isSizeTold = ({ text }: Pick<Copy, 'text'>, { quantity: { span, unit } }: Figure): boolean => {
  const before = text.slice(Math.max(0, span.start - NEAR), span.start)
  const after = text.slice(span.end, span.end + NEAR)
  if (FURTHER.test(after)) return false
  const clause = before.split(/[.;:(]/u).at(-1) ?? ''
  if (LEVEL.test(clause))
    return COMPARES.test(after) || (/\b(?:an?|the)\s+$/iu.test(clause) && AFTER.test(after))
  // Money that is raised does not rise, and what is cut, lifted or lowered may be the thing itself.
  if (
    /\b(?:rais(?:e[ds]?|ing)|lift\p{L}*|add(?:s|ed|ing)?)\s+(?:\p{L}+\s+)?$/iu.test(clause) &&
    unit !== 'percent'
  )
    return false
  if (isMadeUp({ text }, span)) return AFTER.test(after.split(/[.;:,)]/u)[0] ?? '')
  return BEFORE.test(clause) || AFTER.test(after.split(/[.;:,)]/u)[0] ?? '')
}
