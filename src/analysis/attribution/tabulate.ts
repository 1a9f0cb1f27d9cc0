import type { Syntax } from '../../domain/syntax.ts'
import type { WordClasses } from '../model/word-classes.ts'
import { emptyTable, type Columns } from './empty-table.ts'
import { fillTree } from './fill-tree.ts'
import { fillWord } from './fill-word.ts'
import { CLOSING_MARK, OPENING_MARK, QUOTED, type WordTable } from './word-table.ts'

/** The words of a text with all that the models ask of them, but for the cue lexicon: see `applyLexicon`. */
export const tabulate = (text: string, syntax: Syntax, classes: WordClasses): WordTable => {
  const table = emptyTable(syntax.tokens.length, syntax.sentences.length)
  syntax.tokens.forEach((token, at) => fillWord(table, at, token, classes))
  fillTree(table)
  fillParagraphs(table, text, syntax)
  fillQuotes(table, syntax)
  return table
}

const fillParagraphs = (table: Columns, text: string, syntax: Syntax): void => {
  let paragraph = -1
  syntax.sentences.forEach(({ first, end }, index) => {
    table.sentenceFirst[index] = first
    table.sentenceEnd[index] = end
    const gap =
      first === 0 ? '\n' : text.slice(syntax.tokens[first - 1]?.span.end, syntax.tokens[first]?.span.start)
    if (/[\n\r\u2028\u2029]/.test(gap)) {
      paragraph++
      table.opensParagraph[first] = 1
    }
    for (let at = first; at < end; at++) table.paragraph[at] = Math.max(0, paragraph)
  })
}

const fillQuotes = (table: Columns, syntax: Syntax): void => {
  let at = 0
  const { tokens } = syntax
  syntax.quotations.forEach(({ span, inner }, number) => {
    while (at < tokens.length && tokens[at]!.span.end <= span.start) at++
    for (; at < tokens.length && tokens[at]!.span.start < span.end; at++) {
      const { start } = tokens[at]!.span
      table.quotation[at] = number
      table.quote[at] = start < inner.start ? OPENING_MARK : start >= inner.end ? CLOSING_MARK : QUOTED
      table.sentenceQuotes[table.sentence[at]!] = 1
    }
  })
}
