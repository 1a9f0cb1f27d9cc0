import type { Span } from '../../domain/span.ts'
import type { Copy } from '../check.ts'

/** A short form that a text gives to a body, and where. */
export type Defined = Readonly<{ name: string; short: string; span: Span }>

const ACRONYM = /^\p{Lu}{3,8}$/u

/** *The board, known as SEPA,* and *the Tidal Power Board, or TPB,*: forms that stand behind a noun. */
const inWords = ({ syntax: { tokens } }: Copy): Defined[] =>
  tokens.flatMap((token, at) => {
    if (!ACRONYM.test(token.text)) return []
    const back = tokens[at - 1]?.lower === 'the' ? at - 1 : at
    const [before, second] = [tokens[back - 1]?.lower ?? '', tokens[back - 2]?.lower ?? '']
    const isKnown = before === 'as' && /^(?:known|abbreviated|called)$/u.test(second)
    const isOr = before === 'or' && second === ',' && /^[,.;]$/u.test(tokens[at + 1]?.text ?? '')
    return isKnown || isOr ? [{ name: 'it', short: token.text, span: token.span }] : []
  })

const SMALL = /^(?:of|the|for|and|in|on|to|de|la|&)$/u

/** The letters that a name's words begin with: *Financial Standards Board* is FSB. */
const initialsOf = (words: string): string =>
  words
    .split(/[\s-]+/u)
    .filter((word) => !SMALL.test(word))
    .map((word) => word.slice(0, 1))
    .join('')

/** *The Financial Standards Board … the FSB*: names in full whose letters the text uses, without brackets. */
const byInitials = ({ entities, syntax: { tokens } }: Copy): Defined[] => {
  const forms = new Set(tokens.flatMap(({ text }) => (ACRONYM.test(text) ? [text] : [])))
  return entities.names.flatMap(({ words, span }) => {
    const short = initialsOf(words)
    return ACRONYM.test(short) && forms.has(short) ? [{ name: words, short, span }] : []
  })
}

/** The short forms that a text introduces, in reading order. */
export const definedForms = (copy: Copy): readonly Defined[] => {
  const bracketed = copy.entities.organisations.flatMap(({ name, acronyms }) =>
    acronyms.map(({ words, span }): Defined => ({ name, short: words, span })),
  )
  const known = new Set(bracketed.map(({ span }) => span.start))
  const others = inWords(copy).filter(({ span }) => !known.has(span.start))
  const told = [...bracketed, ...others.map((one) => ({ ...one, name: one.short }))]
  const shorts = new Set(told.map(({ short }) => short))
  const whole = byInitials(copy).filter(({ short }) => !shorts.has(short))
  return [...told, ...whole].toSorted((a, b) => a.span.start - b.span.start)
}
