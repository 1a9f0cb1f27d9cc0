/** A run of letters without a possessive *'s*, a numeral with its group marks and decimals, or a single other sign; a new paragraph is a sign too. */
export type Word = Readonly<{
  text: string
  lower: string
  start: number
  end: number
  kind: 'letters' | 'digits' | 'mark'
  /** No space stands between this word and the one before. */
  glued: boolean
}>

// Groups of three with commas or thin spaces, the Indian grouping, then plain numerals, with an exponent if any.
// Every alternative moves forward only, so the cut is linear.
const WORD =
  /(?<digits>(?:\d{1,3}(?:,\d{3})+(?![\d,]\d)|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)|\d{1,3}(?:[ \u00A0\u2009\u202F]\d{3})+(?!\d)|\d+)(?:\.\d+)?(?:[eE][+-]?\d+(?![\p{L}\d]))?|(?<![\d\p{L}])\.\d+)|(?<letters>\p{L}[\p{L}\p{M}]*(?:['’](?!s(?!\p{L}))\p{L}+)*)|(?<line>\n)|\S/gu

// A line that ends this early was not broken by a typewriter's margin: what follows is a new paragraph.
const SHORT_LINE = 50

/** The light cut that figures and dates are read from; independent of the parser's tokens. */
export const cutWords = (text: string): Word[] => {
  const words: Word[] = []
  let last = -1
  let line = 0
  for (const match of text.matchAll(WORD)) {
    const start = match.index
    if (match[0] === '\n') {
      const isParagraph = start - line < SHORT_LINE || text[start - 1] === '.'
      if (isParagraph)
        words.push({ text: '\n', lower: '\n', start, end: start + 1, kind: 'mark', glued: false })
      line = start + 1
      continue
    }
    const end = start + match[0].length
    const kind = match.groups?.digits ? 'digits' : match.groups?.letters ? 'letters' : 'mark'
    words.push({ text: match[0], lower: match[0].toLowerCase(), start, end, kind, glued: start === last })
    last = end
  }
  return words
}

/** The value of a numeral as it is printed: `1,234.5`, `40 000`, `.25`, `1e10`. */
export const valueOf = (numeral: string): number => Number(numeral.replace(/[, \u00A0\u2009\u202F]/gu, ''))
