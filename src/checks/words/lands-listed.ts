import type { Span } from '../../domain/span.ts'
import { stateNamed, stateOfCapital, stateOfDemonym } from '../../reference/states.ts'
import type { Copy } from '../check.ts'
import type { Evidence } from './evidence.ts'

const LIST =
  /^(?:,| of|:|,? (?:including|among them|namely|such as))\s+(?<list>(?:the )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*(?:, (?:the )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*)*,? and (?:the )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*)/u
const LONGEST = 120

/** The names of a list right behind a word, and where it stands: *three countries, Devon, Dorset and Cornwall*. */
const listAfter = (
  { text }: Copy,
  { end }: Span,
): Readonly<{ names: readonly string[]; span: Span }> | null => {
  const match = LIST.exec(text.slice(end, end + LONGEST))
  const list = match?.groups?.list
  if (!match || list === undefined) return null
  const start = end + match[0].length - list.length
  return {
    names: list.split(/,? and |, /u).map((name) => name.replace(/^the /u, '')),
    span: { start, end: start + list.length },
  }
}

/** A capital may stand for its state. */
const isState = (name: string): boolean =>
  stateNamed(name) !== null || stateOfDemonym(name) !== null || stateOfCapital(name) !== null

/** Whether the lands of a list behind a word are named, and none of them is a state. */
export const areNoStates = (copy: Copy, at: number): boolean => {
  const token = copy.syntax.tokens[at]
  const listed = token && listAfter(copy, token.span)
  return listed !== null && listed !== undefined && !listed.names.some(isState)
}

/** *The countries of Devon, Dorset and Cornwall*: a list of lands, none of which is a state. */
export const countiesMeant = (copy: Copy, at: number): Evidence | null => {
  const token = copy.syntax.tokens[at]
  const listed = token && areNoStates(copy, at) ? listAfter(copy, token.span) : null
  // *The two countries, Orr and Bell said*.
  return listed && listed.names.length > 2
    ? { why: `none of ${listed.names.join(', ')} is a state`, places: [listed.span] }
    : null
}
