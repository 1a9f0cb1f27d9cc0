import type { Span } from '../../domain/span.ts'
import type { Token } from '../../domain/syntax.ts'
import { isWord } from './words.ts'

const PAIRS: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '“': '”',
  '‘': '’',
  '"': '"',
  '``': "''",
  "'": "'",
}
const MONEY = /^[$£€¥₹#@]$/
const TAIL = /^[%°]$/

/**
 * The exact slices of the text that some tokens make up, given as indexes in reading order. Marks between two words
 * join them; marks at the edges stay outside, but for a bracket or quotation mark whose partner is inside.
 */
export const spansOfWords = (tokens: readonly Token[], indexes: readonly number[]): Span[] =>
  runsOf(tokens, indexes)
    .map((run) => trimRun(tokens, run))
    .filter((run) => run.length > 0)
    .map((run) => ({
      start: tokens[run[0] ?? -1]?.span.start ?? 0,
      end: tokens[run.at(-1) ?? -1]?.span.end ?? 0,
    }))

/** Runs of neighbours; marks that belong to nobody do not part them. */
const runsOf = (tokens: readonly Token[], indexes: readonly number[]): number[][] => {
  const runs: number[][] = []
  for (const index of indexes) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last !== undefined && onlyMarksBetween(tokens, last, index)) run.push(index)
    else runs.push([index])
  }
  return runs
}

const onlyMarksBetween = (tokens: readonly Token[], from: number, to: number): boolean => {
  if (to - from > 6) return false
  for (let at = from + 1; at < to; at++) if (tokens[at] && isWord(tokens[at])) return false
  return true
}

const isKept = (token: Token | undefined): boolean =>
  token !== undefined && (isWord(token) || MONEY.test(token.text))

const trimRun = (tokens: readonly Token[], run: readonly number[]): readonly number[] => {
  let from = run.findIndex((index) => isKept(tokens[index]))
  if (from < 0) return []
  let to = run.findLastIndex((index) => isKept(tokens[index]) || TAIL.test(tokens[index]?.text ?? '')) + 1
  const texts = run.map((index) => tokens[index]?.text ?? '')
  const partner = PAIRS[texts[from - 1] ?? '']
  if (partner !== undefined && texts.includes(partner, from) && texts.indexOf(partner, from) < to) from--
  const closing = texts[to] ?? ''
  const opening = Object.keys(PAIRS).find((open) => PAIRS[open] === closing && open !== closing)
  if (opening !== undefined && opens(texts.slice(from, to), opening, closing)) to++
  if (/^(?:"|'')$/.test(closing) && texts.slice(from, to).filter((text) => text === closing).length % 2 === 1)
    to++
  const straight = texts.slice(to, to + 2).findIndex((text) => /^(?:"|'')$/.test(text))
  if (straight > 0 && texts.slice(from, to).filter((text) => /^(?:"|''|``)$/.test(text)).length % 2 === 1)
    to += straight + 1
  const last = texts.indexOf('”', to)
  if (last >= to && last < to + 3 && opens(texts.slice(from, to), '“', '”')) to = last + 1
  return run.slice(from, to)
}

/** Whether a bracket stays open within some words. */
const opens = (texts: readonly string[], opening: string, closing: string): boolean =>
  texts.filter((text) => text === opening).length > texts.filter((text) => text === closing).length
