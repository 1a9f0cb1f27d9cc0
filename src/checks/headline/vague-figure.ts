import type { Span } from '../../domain/span.ts'
import type { Copy } from '../check.ts'
import { stemOf, type Headline } from '../headlines.ts'

/** The least that each word promises. */
const LEAST: ReadonlyMap<string, number> = new Map([
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 1000],
  ['millions', 1e6],
])

/** A word of a headline that promises more than any figure of the story has, and the figure that comes nearest. */
export type VagueFigure = Readonly<{ words: string; at: number; rival: Span }>

/** *Thousands march in Lima*, over a story of some 400 who marched. */
export const vagueFigure = (copy: Copy, { words, span }: Headline): VagueFigure | null => {
  const match =
    /\b(?<word>dozens|scores|hundreds|thousands|millions) (?:of \p{Ll}+ )?(?<deed>\p{Ll}+)/iu.exec(words)
  const { word = '', deed = '' } = match?.groups ?? {}
  const least = LEAST.get(word.toLowerCase())
  if (!match || least === undefined) return null
  const from = span?.end ?? 0
  const told = copy.ledger.filter(
    ({ quantity: { unit, span: at } }) => at.start >= from && (unit === 'person' || unit === null),
  )
  // One figure that is enough, or that has no upper end, bears the headline out, whatever it counts.
  const isBorneOut =
    told.some(({ quantity: { max, min } }) => max === null || Math.max(max, min ?? 0) >= least * ALMOST) ||
    new RegExp(`\\b${word}\\b`, 'iu').test(copy.text.slice(from))
  const rival = told.find(
    ({ quantity: { unit }, verb }) => unit === 'person' && stemOf(verb ?? '') === stemOf(deed),
  )
  return isBorneOut || !rival ? null : { words: word, at: match.index, rival: rival.quantity.span }
}

const ALMOST = 0.8
