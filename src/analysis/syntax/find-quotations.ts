import type { Quotation } from '../../domain/syntax.ts'
import type { Tokens } from './tokenise.ts'

/*
 * Double marks first, paragraph by paragraph; a quotation that a paragraph leaves open goes on where the next
 * paragraph opens one again, as newspapers print long speeches. Single marks (British usage) only outside double
 * ones, and only where an opening and a closing mark look like it: the apostrophe is the same character.
 */
type Range = Readonly<{ open: number; close: number }>

type Marks = Readonly<{
  text: string
  tokens: Tokens
  /** The token range of each paragraph. */
  paragraphs: readonly Readonly<{ first: number; end: number }>[]
}>

const SPACE_OR_OPEN = /[\s([{—–\-“"‘'«/]/
const WORD_OR_SIGN = /[\p{L}\p{N}$£€#@…[(]/u

const before = ({ text, tokens }: Marks, at: number): string => text.charAt((tokens.starts[at] ?? 0) - 1)
const after = ({ text, tokens }: Marks, at: number): string => text.charAt(tokens.ends[at] ?? text.length)
const wordAt = ({ text, tokens }: Marks, at: number): string => text.slice(tokens.starts[at], tokens.ends[at])

/** What a double mark does: open, close, or (of the straight one) what its surroundings leave open. */
const roleOf = (marks: Marks, at: number): 'opens' | 'closes' | 'either' | null => {
  switch (wordAt(marks, at)) {
    case '“':
    case '„':
    case '``':
    case '«':
      return 'opens'
    case '»':
      return 'closes'
    case '”':
      // Some copy has the closing mark on both sides.
      return (before(marks, at) === '' || /\s/.test(before(marks, at))) && WORD_OR_SIGN.test(after(marks, at))
        ? 'opens'
        : 'closes'
    case '"':
    case "''": {
      const spaceBefore = before(marks, at) === '' || SPACE_OR_OPEN.test(before(marks, at))
      const spaceAfter = after(marks, at) === '' || /[\s)\]},.;:!?—–]/.test(after(marks, at))
      if (spaceBefore === spaceAfter) return 'either'
      return spaceBefore ? 'opens' : 'closes'
    }
    default:
      return null
  }
}

const findDouble = (marks: Marks): Range[] => {
  const found: Range[] = []
  let carried = -1
  for (const { first, end } of marks.paragraphs) {
    let open = -1
    for (let at = first; at < end; at++) {
      const role = roleOf(marks, at)
      if (!role) continue
      if (at === first && carried >= 0 && role !== 'closes') open = carried
      else if (open < 0 && role !== 'closes') open = at
      else if (open >= 0 && role !== 'opens') {
        found.push({ open, close: at })
        open = -1
      } else if (role === 'opens' && wordAt(marks, at) !== '“') open = at
    }
    carried = open
  }
  return found
}

const opensSingle = (marks: Marks, at: number): boolean => {
  const word = wordAt(marks, at)
  if (word !== '‘' && word !== "'") return false
  const previous = before(marks, at)
  return (previous === '' || SPACE_OR_OPEN.test(previous)) && WORD_OR_SIGN.test(after(marks, at))
}

const closesSingle = (marks: Marks, at: number, open: string): boolean => {
  const word = wordAt(marks, at)
  if (word !== (open === '‘' ? '’' : "'")) return false
  const next = after(marks, at)
  // The second mark of "rock ’n’ roll".
  if (wordAt(marks, at - 1).length === 1 && wordAt(marks, at - 2) === word) return false
  return !/\s/.test(before(marks, at)) && (next === '' || /[\s)\]},.;:!?—–"”]/.test(next))
}

const findSingle = (marks: Marks, double: readonly Range[]): Range[] => {
  const found: Range[] = []
  let passed = 0
  for (const { first, end } of marks.paragraphs) {
    let open = -1
    for (let at = first; at < end; at++) {
      while (passed < double.length && (double[passed]?.close ?? 0) < at) passed++
      const around = double[passed]
      if (around && around.open < at) continue
      if (open < 0 && opensSingle(marks, at)) open = at
      else if (open >= 0 && closesSingle(marks, at, wordAt(marks, open))) {
        found.push({ open, close: at })
        open = -1
      }
    }
  }
  return found
}

/** The quotations of a text, outermost only, in reading order. */
export const findQuotations = (marks: Marks): Quotation[] => {
  const double = findDouble(marks)
  const { starts, ends } = marks.tokens
  const ranges = [...double, ...findSingle(marks, double)].sort((a, b) => a.open - b.open)
  const found: Quotation[] = []
  let reach = -1
  for (const { open, close } of ranges) {
    if (close <= reach || open === close) continue
    reach = close
    found.push({
      span: { start: starts[open] ?? 0, end: ends[close] ?? 0 },
      inner: { start: ends[open] ?? 0, end: starts[close] ?? 0 },
    })
  }
  return found
}
