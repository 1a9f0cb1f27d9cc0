import type { HedgingLevel } from '../../../domain/hedging.ts'
import type { Span } from '../../../domain/span.ts'
import type { Syntax, Token } from '../../../domain/syntax.ts'
import { HEDGES } from '../../lexicon/hedges.ts'
import { HEDGE_CONDITIONS, type Met } from './conditions.ts'
import { grammarOf, type Grammar } from './grammar.ts'
import { compilePattern, fits, isNumber, type Element } from './pattern.ts'
import { questionsIn } from './questions-in.ts'

// One walk over the tokens. The cues that can begin with a word are looked up by the word and by its
// lemma; of those that fit, the longest is taken and the walk goes on behind it. A denied hedge
// (`no doubt`) is a cue of level 0: it takes its words, so that no shorter cue finds them, and is dropped.

type Cue = Readonly<{
  elements: readonly Element[]
  /** How many of the elements are the cue itself; the others must only follow. */
  length: number
  level: HedgingLevel
  holds: ((met: Met) => boolean) | null
}>

type Found = Readonly<{ first: number; end: number; level: HedgingLevel }>

const NUMBER_KEY = '#'

/** The cues by the word, by the lemma and by the number that they can begin with. */
type Index = Readonly<Record<'words' | 'lemmas' | 'numbers', Map<string, readonly Cue[]>>>

const index = (): Index => {
  const found: Index = { words: new Map(), lemmas: new Map(), numbers: new Map() }
  for (const [pattern, level, when] of HEDGES)
    for (const elements of compilePattern(pattern)) {
      const length = elements.filter(({ outside }) => !outside).length
      const cue = { elements, length, level, holds: when === undefined ? null : HEDGE_CONDITIONS[when] }
      const [by, keys] = keysOf(elements[0])
      for (const key of keys) found[by].set(key, [...(found[by].get(key) ?? []), cue])
    }
  for (const by of Object.values(found))
    for (const [key, cues] of by)
      by.set(
        key,
        cues.toSorted((a, b) => b.elements.length - a.elements.length || b.level - a.level),
      )
  return found
}

const keysOf = (element: Element | undefined): [keyof Index, Iterable<string>] => {
  if (element?.words) return ['words', element.words]
  if (element?.lemmas) return ['lemmas', element.lemmas]
  return ['numbers', element?.number ? [NUMBER_KEY] : []]
}

const CUES = index()
const NO_CUES: readonly Cue[] = []

/** The cues of a text with their levels, in reading order, none overlapping. */
export const matchCues = (syntax: Syntax): readonly Readonly<{ span: Span; level: HedgingLevel }>[] => {
  const grammar = grammarOf(syntax)
  const asked = questionsIn(grammar.tokens)
  const cues: { span: Span; level: HedgingLevel }[] = []
  for (let at = 0; at < grammar.tokens.length; at++) {
    const found = cueAt(grammar, at)
    if (found === null) continue
    const span = spanOfTokens(grammar.tokens, found)
    if (found.level > 0 && span !== null && !asked[found.first]) cues.push({ span, level: found.level })
    at = found.end - 1
  }
  return cues
}

/** The longest cue that begins at a token. */
const cueAt = (grammar: Grammar, at: number): Found | null => {
  const token = grammar.tokens[at]
  if (token === undefined) return null
  let best: Found | null = null
  for (const cues of [CUES.words.get(token.lower), CUES.lemmas.get(token.lemma), numberCues(token)])
    for (const cue of cues ?? NO_CUES) {
      const end = at + cue.length
      if (best !== null && end <= best.end) continue
      if (!matches(cue, grammar, at)) continue
      if (cue.holds === null || cue.holds({ grammar, first: at, end }))
        best = { first: at, end, level: cue.level }
    }
  return best
}

const numberCues = (token: Token): readonly Cue[] | undefined =>
  isNumber(token) ? CUES.numbers.get(NUMBER_KEY) : undefined

const matches = ({ elements }: Cue, { tokens }: Grammar, at: number): boolean => {
  const sentence = tokens[at]?.sentence
  return elements.every((element, step) => {
    const token = tokens[at + step]
    return token !== undefined && token.sentence === sentence && fits(element, token)
  })
}

const spanOfTokens = (tokens: readonly Token[], { first, end }: Found): Span | null => {
  // `isn’t clear` is two tokens before `clear`; a cue doesn't begin within a word.
  const start = /^n['’]t$/u.test(tokens[first]?.lower ?? '')
    ? tokens[first - 1]?.span.start
    : tokens[first]?.span.start
  const stop = tokens[end - 1]?.span.end
  return start === undefined || stop === undefined ? null : { start, end: stop }
}
