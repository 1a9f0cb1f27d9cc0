import { contains, type Span } from '../../domain/span.ts'
import type { Quantity } from '../../domain/quantity.ts'
import type { Token } from '../../domain/syntax.ts'
import type { Statement } from '../statements.ts'
import { deedStem } from './stem.ts'

/*
 * *Repairs could cost as much as $60 million*, and then *the $60 million cost of the repairs*: a figure that was left
 * open, told again behind *the*, which takes it for known.
 */

/** A claim that leaves its figure open, and the stems of what that is of. */
type OpenFigure = Readonly<{ kept: Statement; figure: Quantity; stems: ReadonlySet<string> }>

export type SettledFigure = Readonly<{ kept: Statement; at: Span }>

/** Verbs of which a figure is all that is told. */
const MEASURES =
  /^(?:be|cost|reach|total|number|amount|exceed|top|hit|rise|climb|fall|grow|stand|run|come|kill|injure|hurt|wound|lose|displace|affect|infect|sicken|owe|miss|steal|need|take|trap|die|drown|contain|hold|measure|weigh|last|raise|bring)$/u
const DEFINITE = /^(?:the|this|that|these|those|its|his|her|their)$/u
const OPEN = /^(?:if|unless|whether|would|could|may|might|should|can|not|n['’]t|perhaps|possibly)$/u
const OPEN_FROM = 3
/** In tokens: from a figure back to its article, and from what hedges it on to the figure. */
const TO_ARTICLE = 4
const TO_FIGURE = 4

/** Places that take an open figure for settled; none where a plain claim has told it between. */
export const settledFigures = (
  all: readonly Statement[],
  isHedged: (one: Statement) => boolean,
): SettledFigure[] => {
  const open = new Map<string, OpenFigure>()
  const settled: SettledFigure[] = []
  for (const one of all) {
    if (one.isHeading) continue
    for (const figure of one.claim.quantities) {
      const key = keyOf(figure)
      if (key === null) continue
      if (isHedged(one) && !one.isQuoted && isOpenIn(one, figure)) {
        open.set(key, { kept: one, figure, stems: stemsAbout(one, figure) })
        continue
      }
      const kept = open.get(key)
      const at = kept && definiteAt(one, figure, kept)
      if (at && !isOpenClaim(one)) settled.push({ kept: kept.kept, at })
      if (kept && !isOpenClaim(one)) open.delete(key)
    }
  }
  return settled
}

const keyOf = ({ min, max, unit }: Quantity): string | null => {
  const value = max ?? min
  return value === null || value < FEWEST || unit === 'percent' ? null : `${String(value)} ${unit ?? ''}`
}
/** Smaller figures stand everywhere. */
const FEWEST = 10

const isOpenClaim = ({ claim, tokens, isQuoted }: Statement): boolean =>
  isQuoted || claim.hedging.level >= OPEN_FROM || tokens.some(({ lower }) => OPEN.test(lower))

/** Whether what is hedged is the figure, and not what somebody does with so many: *may move its 400 workers*. */
const isOpenIn = ({ claim, tokens }: Statement, { span }: Quantity): boolean => {
  const at = tokens.findIndex((token) => token.span.end > span.start)
  if (at < 0 || isDefinite(tokens, at)) return false
  const cues = claim.hedging.cues.filter(({ level }) => level >= OPEN_FROM)
  return cues.some((cue) => {
    const hedge = tokens.findIndex((token) => token.span.start >= cue.span.start)
    const before = tokens.slice(hedge + 1, at)
    if (hedge < at && before.length <= TO_FIGURE && !before.some(({ tag }) => tag.startsWith('VB')))
      return true
    const isVerb = ({ tag, lemma }: Token): boolean => tag.startsWith('VB') && !/^(?:have|be)$/u.test(lemma)
    const told = at > hedge ? before.find(isVerb) : tokens.slice(hedge).find(isVerb)
    return told === undefined
      ? /\bbe\b/u.test(
          tokens
            .slice(hedge)
            .map(({ lemma }) => lemma)
            .join(' '),
        )
      : MEASURES.test(told.lemma)
  })
}

const isDefinite = (tokens: readonly Token[], at: number): boolean => articleOf(tokens, at) !== null

/** Where *the* stands before a figure, with nothing between that is not of it. */
const articleOf = (tokens: readonly Token[], at: number): number | null => {
  for (let first = at - 1; first >= Math.max(0, at - TO_ARTICLE); first--) {
    if (DEFINITE.test(tokens[first]?.lower ?? '')) return first
    if (!/^(?:JJ|RB|\$|NN|CD)/u.test(tokens[first]?.tag ?? '') && tokens[first]?.text !== '£') return null
  }
  return null
}

/** The stems of the content words of a claim, without the figure. */
const stemsAbout = ({ tokens, claim }: Statement, { span }: Quantity): Set<string> =>
  new Set(
    tokens.flatMap((token) =>
      /^(?:NN|VB)/u.test(token.tag) &&
      !/^(?:be|have|people|person)$/u.test(token.lemma) &&
      !contains(span, token.span) &&
      !claim.hedging.cues.some((cue) => contains(cue.span, token.span))
        ? [deedStem(token)]
        : [],
    ),
  )

/** *The $60 million cost of the repairs*: the noun phrase of the figure, where it is of the same thing. */
const definiteAt = ({ tokens }: Statement, { span }: Quantity, { kept, stems }: OpenFigure): Span | null => {
  const at = tokens.findIndex((token) => token.span.end > span.start)
  const article = at < 0 ? null : articleOf(tokens, at)
  const first = article === null ? undefined : tokens[article]
  if (!first || kept.claim.sentence === first.sentence) return null
  let end = at
  while (
    tokens[end] &&
    (contains(span, tokens[end]?.span ?? span) || /^(?:NN|JJ|IN|DT|POS|CD)/u.test(tokens[end]?.tag ?? ''))
  )
    end++
  const phrase = tokens.slice(at, end)
  const last = phrase.findLast(({ tag }) => tag.startsWith('NN')) ?? phrase.at(-1)
  const isOfIt = phrase.some((token) => token.tag.startsWith('NN') && stems.has(deedStem(token)))
  return isOfIt && last ? { start: first.span.start, end: last.span.end } : null
}
