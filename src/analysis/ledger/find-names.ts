import type { Mention } from '../../domain/entity.ts'
import type { Span } from '../../domain/span.ts'
import type { Syntax, Token } from '../../domain/syntax.ts'
import { BODY_WORDS, JOINTS, POST_NOMINALS, TITLES } from '../lexicon/titles.ts'
import { isNearPair, namedPairs } from './near-pair.ts'
import { CAPITAL, isProper, isProperInside, opensWithName } from './is-proper.ts'

/** A capitalised name with its place among the tokens, `[first, end)`, and the title that stands before it. */
export type Name = Mention &
  Readonly<{ first: number; end: number; parts: readonly string[]; title: Span | null }>

const plainTitle = (token: Token | undefined): string => token?.lower.replaceAll('.', '') ?? ''

/** Every capitalised name of a text, without the titles before it. Headlines in capitals and title case give none. */
export const findNames = ({ tokens, sentences }: Syntax): Name[] => {
  const known = new Set(
    tokens.flatMap((token) => (token.tag === 'NNP' && isProper(token) ? [token.text] : [])),
  )
  const pairs = namedPairs(tokens)
  return sentences.flatMap(({ first, end }, sentence) => {
    if (isShouted(tokens, first, end)) return []
    const names: Name[] = []
    for (let at = first; at < end; at++) {
      // A capital that opens a sentence tells nothing, unless the word is a name elsewhere.
      const isName =
        at === first
          ? opensWithName(tokens, at, known) || isNearPair(tokens, at, pairs)
          : isProperInside(tokens, at)
      if (!isName) continue
      const stop = endOfRun(tokens, at, end)
      const name = nameIn(tokens, { first: at, end: stop, sentence, floor: first })
      if (name) names.push(name)
      at = stop - 1
    }
    return names
  })
}

/** Where most words begin with a capital, and every word that says something, capitals tell nothing. */
const isShouted = (tokens: readonly Token[], first: number, end: number): boolean => {
  let words = 0
  let capitals = 0
  for (let at = first; at < end; at++) {
    const { text, tag } = tokens[at] ?? { text: '', tag: '' }
    if (!/^\p{L}{2}/u.test(text)) continue
    words++
    if (CAPITAL.test(text)) capitals++
    else if (/^(?:VB[DPZ]?|NNS?)$/u.test(tag)) return false
  }
  return words >= 4 && capitals / words > 0.7
}

const endOfRun = (tokens: readonly Token[], from: number, limit: number): number => {
  let at = from + 1
  while (at < limit) {
    if (isProperInside(tokens, at)) at++
    else if (joins(tokens, from, at) && at + 1 < limit && isProperInside(tokens, at + 1)) at += 2
    else break
  }
  return at
}

/** *University of Osmery* is one name; *Simon Achebe of Norwood Capital* is two. */
const joins = (tokens: readonly Token[], from: number, at: number): boolean =>
  tokens[at]?.lower === 'of'
    ? BODY_WORDS.has(tokens[at - 1]?.lower ?? '') && at > from
    : JOINTS.has(tokens[at]?.lower ?? '')

type Run = Readonly<{ first: number; end: number; sentence: number; floor: number }>

const nameIn = (tokens: readonly Token[], run: Run): Name | null => {
  let end = run.end
  while (end > run.first + 1 && POST_NOMINALS.test(tokens[end - 1]?.text ?? '')) end--
  let first = run.first
  while (first < end - 1 && TITLES.has(plainTitle(tokens[first]))) first++
  // *Transport Secretary Alan Whitmore*: what stands before a title goes with it.
  const title = lastTitle(tokens, first, end)
  if (title >= 0) first = title + 1
  // A lone title (*the President*) names nobody by itself.
  if (first === end - 1 && end - run.first === 1 && TITLES.has(plainTitle(tokens[first]))) return null
  const before = titleStart(tokens, first, run.floor)
  const start = tokens[first]?.span.start ?? 0
  const stop = tokens[end - 1]?.span.end ?? 0
  const parts = tokens.slice(first, end).map((token) => token.text)
  return {
    span: { start, end: stop },
    words: parts.join(' '),
    sentence: run.sentence,
    first,
    end,
    parts,
    title:
      before < first
        ? { start: tokens[before]?.span.start ?? 0, end: tokens[first - 1]?.span.end ?? 0 }
        : null,
  }
}

/** The last title in a run of capitals with a full name behind it that is no body's; -1 without one. */
const lastTitle = (tokens: readonly Token[], first: number, end: number): number => {
  const behind = tokens.slice(end - 2, end)
  if (end - first < 4 || behind.some(({ lower }) => BODY_WORDS.has(lower) || TITLES.has(lower))) return -1
  return TITLES.has(plainTitle(tokens[end - 3])) ? end - 3 : -1
}

/** Titles may be written small: *police chief John Smith*, *Detective Inspector Ruth Penhale*. */
const titleStart = (tokens: readonly Token[], first: number, floor: number): number => {
  let at = first
  while (at > floor && TITLES.has(plainTitle(tokens[at - 1]))) at--
  return at
}
