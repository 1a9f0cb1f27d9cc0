import { type Span } from '../../domain/span.ts'
import type { Syntax, Token } from '../../domain/syntax.ts'

/** One sentence's tokens with, for each, the number of the quotation that it stands in (-1 for none). */
export type Line = Readonly<{ words: readonly Token[]; first: number; quoted: readonly number[] }>

/** The sentences of a text as lines. */
export const linesOf = (syntax: Syntax): Line[] => {
  let quotation = 0
  return syntax.sentences.map(({ first, end }) => {
    const words = syntax.tokens.slice(first, end)
    const quoted = words.map(({ span }) => {
      while (
        quotation < syntax.quotations.length &&
        (syntax.quotations[quotation]?.span.end ?? 0) <= span.start
      )
        quotation++
      const around = syntax.quotations[quotation]
      return around && around.span.start <= span.start ? quotation : -1
    })
    return { words, first, quoted }
  })
}

/** A stretch of a line's tokens, `[from, to)`. */
export type Stretch = Readonly<{ from: number; to: number }>

export const spanOfWords = ({ words }: Line, { from, to }: Stretch): Span => ({
  start: words[from]?.span.start ?? 0,
  end: words[to - 1]?.span.end ?? 0,
})

export const isMark = (token: Token | undefined): boolean =>
  token !== undefined && !/[\p{L}\p{N}$£€%]/u.test(token.text)

/** Without the marks at its edges. */
export const trimmed = ({ words }: Line, { from, to }: Stretch): Stretch => {
  let a = from
  let b = to
  while (a < b && isMark(words[a])) a++
  while (b > a && isMark(words[b - 1])) b--
  return { from: a, to: b }
}

const TIME =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:yesterday|today|tonight|earlier|later|late|early)$/

/**
 * Past the when and where of an act of speaking: *on Monday*, *in a statement*, *late on Friday*, *earlier this week*.
 * Where the words after a preposition begin a clause, they are content and stay.
 */
export const pastCircumstance = ({ words }: Line, at: number): number => {
  let next = at
  for (let step = 0; step < 4; step++) {
    const token = words[next]
    if (token === undefined) return next
    const end = TIME.test(token.text) ? next + 1 : endOfCircumstance(words, next)
    if (end === next) return next
    next = end
  }
  return next
}

const PLACE_OF_SPEECH =
  /^(?:statement|interview|speech|tweet|post|letter|report|email|briefing|conference|message|memo|filing|ruling|address|article|video|call|court|remarks|hearing|parliament|reporters|journalists|television|radio|twitter|facebook|telegram|x|instagram|time|night|week|month|year|day|morning|evening|afternoon|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|release|broadcast|debate|rally|event|study|telephone|phone|condition)$/

const DATE_WORD =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.)$/

const endOfCircumstance = (words: readonly Token[], at: number): number => {
  const token = words[at]
  const bare = token && /^(?:this|last|next|that|earlier|late|early)$/.test(token.lower)
  if (!token || !(token.tag === 'IN' || token.tag === 'TO' || bare) || token.lower === 'that') return at
  for (let next = at + 1; next < Math.min(words.length, at + 9); next++) {
    const word = words[next]
    if (word === undefined || /^(?:VBD|VBZ|VBP|MD|,|\.|:|;)$/.test(word.tag)) return at
    if (DATE_WORD.test(word.text)) return /^\d/.test(words[next + 1]?.text ?? '') ? next + 2 : next + 1
    if (/^\d{1,2}$/.test(word.text) && DATE_WORD.test(words[next + 1]?.text ?? '')) return next + 2
    if (PLACE_OF_SPEECH.test(word.lower)) return next + 1
  }
  return at
}
