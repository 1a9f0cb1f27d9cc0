import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { isDefinite } from './definite.ts'
import { spanOfSentence } from './in-sentence.ts'
import { listAt, type List } from './name-list.ts'
import { exactOf } from './wording.ts'

/*
 * A list that a verb ties to its count: *Two climbers were found dead. Police named them as …*; *four officers were
 * convicted. They are …*; *the three lines that will shut are …*.
 */

const THEY =
  /(?<=[.!?”"]\s+)They (?:are|were)(?: named as)? (?=(?:the )?\p{Lu})|\b(?:named|identified) (?:them|the (?:victims|dead|men|women|suspects|boys|girls|pair|two|three|four|five|six)) as (?=\p{Lu})/gu
const ARE = /^(?:\s[\p{L}-]+){0,6}?\s(?:are|were)\s(?:(?:named|identified|listed) as\s)?(?=(?:the\s)?\p{Lu})/u
const ENDS = /^(?:[.)]|,\s(?:the|a|an|he|she|it|they|who|all|both|\p{Lu}))/u
const REACH = 2

const isPlural = ({ quantity: { of, unit, approximate } }: Figure): boolean =>
  !approximate && (unit === null || unit === 'person') && /(?:s|men|women|people|children)$/iu.test(of ?? '')

const listFrom = ({ text }: Copy, start: number): List | null => {
  const list = listAt(text.slice(start, start + 300), start)
  return list && ENDS.test(text.slice(list.span.end, list.span.end + 8).replace(/^,\s\d{1,3}/u, ''))
    ? list
    : null
}

/** The only count of several things in the sentences right before an offset. */
const onlyCount = (copy: Copy, before: number): Figure | null => {
  const here = copy.sentences.findIndex(({ span }) => span.start <= before && before < span.end)
  const near = copy.ledger.filter(
    (figure) => isPlural(figure) && figure.quantity.span.end <= before && here - figure.sentence <= REACH,
  )
  const [only, ...more] = near
  return only && more.length === 0 && !only.isPart && !isDefinite(copy, only) ? only : null
}

const areThey = (copy: Copy): { figure: Figure; list: List }[] =>
  Array.from(copy.text.matchAll(THEY)).flatMap((match) => {
    const list = listFrom(copy, match.index + match[0].length)
    const figure = list && onlyCount(copy, match.index)
    return list && figure ? [{ figure, list }] : []
  })

/** *The three lines to be shut are the Crozet, the Barraux and the Lenta*. */
const whichAre = (copy: Copy): { figure: Figure; list: List }[] =>
  copy.ledger.flatMap((figure) => {
    if (!isPlural(figure) || !isDefinite(copy, figure) || exactOf(figure) === null) return []
    const from = figure.quantity.ofSpan?.end ?? figure.quantity.span.end
    const found = ARE.exec(copy.text.slice(from, spanOfSentence(copy, figure.sentence).end))
    const list = found && listFrom(copy, from + found[0].length)
    return list ? [{ figure, list }] : []
  })

/** The counts with the lists that a verb says they are. */
export const listsTold = (copy: Copy): { figure: Figure; list: List }[] => [
  ...areThey(copy),
  ...whichAre(copy),
]
