import type { Reading } from '../../domain/reading.ts'
import type { Figure } from '../../domain/ledger.ts'
import type { Span } from '../../domain/span.ts'

// A sentence with more is a table: no words tie its figures together.
const MOST = 30

/** The figures of each sentence that has any, in reading order. */
export const bySentence = (ledger: readonly Figure[]): readonly (readonly Figure[])[] => {
  const groups = new Map<number, Figure[]>()
  for (const figure of ledger) {
    const group = groups.get(figure.sentence)
    if (!group) groups.set(figure.sentence, [figure])
    else if (group.length < MOST) group.push(figure)
  }
  return [...groups.values()]
}

/** Where a sentence of the syntax stands in the text. */
export const spanOfSentence = ({ syntax }: Pick<Reading, 'syntax'>, sentence: number): Span => {
  const range = syntax.sentences[sentence]
  const start = syntax.tokens[range?.first ?? -1]?.span.start ?? 0
  return { start, end: syntax.tokens[(range?.end ?? 0) - 1]?.span.end ?? start }
}

/** The words between two figures. */
export const wordsBetween = ({ text }: Pick<Reading, 'text'>, a: Figure, b: Figure): string =>
  text.slice(a.quantity.span.end, b.quantity.span.start)
