/*
 * The noun phrase that ends before, or begins at, a place: who speaks. Both ways the parts of speech lead;
 * a comma is crossed only into an apposition or a relative clause (*Smith, who led the inquiry, said*).
 */
import type { Token } from '../../domain/syntax.ts'
import { isAdverb, isComma, isCoordinator, isFinite, isNominal, isNoun, isWhWord } from '../claims/words.ts'
import { pastCircumstance, type Line, type Stretch } from './line.ts'

const FAR = 40
const PRONOUN = /^(?:he|she|it|they|we|i|you|who|which|that|others|some|many|most|one|those|everyone|nobody)$/
const MODIFIERS = new Set([
  ...[
    'NN',
    'NNS',
    'NNP',
    'NNPS',
    'CD',
    'JJ',
    'JJR',
    'JJS',
    'DT',
    'PRP$',
    'POS',
    'VBN',
    'VBG',
    'PDT',
    '$',
    'FW',
    'RBS',
  ],
])
const LINKS =
  /^(?:of|for|in|at|from|with|on|to|by|and|&|near|under|behind|against|close|within|inside|familiar|about|per)$/

const isInside = (token: Token): boolean => MODIFIERS.has(token.tag) && !/^(?:not|n't|n’t)$/.test(token.lower)

/** The noun phrase that ends before `end`; null if none does. */
export const phraseBefore = (line: Line, end: number): Stretch | null => {
  const { words, quoted } = line
  const last = words[end - 1]
  if (last === undefined || (quoted[end - 1] ?? -1) >= 0) return null
  if (isComma(last))
    return isAdverb(words[end - 2]) && isComma(words[end - 3])
      ? phraseBefore(line, end - 3)
      : phraseWithAside(line, end - 1)
  if (PRONOUN.test(last.lower)) return { from: end - 1, to: end }
  if (!isNominal(last) && last.tag !== 'JJ') return null
  return { from: leftEdge(line, end - 1), to: end }
}

const leftEdge = ({ words, quoted }: Line, at: number): number => {
  let from = at
  while (from > 0 && at - from < FAR) {
    const before = words[from - 1]
    if (before === undefined || (quoted[from - 1] ?? -1) >= 0) break
    if (isInside(before) || isNegated(words, from - 1)) from--
    else if (LINKS.test(before.lower) && canLink(words, from - 1)) from -= 1
    else break
  }
  while (from < at && /^(?:and|or|but|of|for|to|by|with|in|on|at|from)$/.test(words[from]?.lower ?? ''))
    from++
  return from
}

/** *scientists not involved in the work* */
const isNegated = (words: readonly Token[], at: number): boolean =>
  words[at]?.lower === 'not' && words[at + 1]?.tag === 'VBN' && isNoun(words[at - 1])

/** Whether a preposition or *and* at `at` joins two nouns, or a participle or *close* to the noun behind it. */
const canLink = (words: readonly Token[], at: number): boolean => {
  const before = words[at - 1]
  if (before === undefined || isTime(before)) return false
  return isNoun(before) || before.lower === 'close' || /^(?:CD|JJ|DT|IN|PRP|VBN)$/.test(before.tag)
}

const isTime = (token: Token): boolean => token.text.endsWith('day') && token.tag === 'NNP'

/** *Smith, 34, a nurse,* or *the minister, who resigned,*: from the name before the inner comma to the outer one. */
const phraseWithAside = (line: Line, comma: number): Stretch | null => {
  const { words } = line
  for (let at = comma - 1; at > Math.max(0, comma - FAR); at--) {
    if (!isComma(words[at])) continue
    const opens = words[at + 1]
    if (!opens || isCoordinator(opens)) return null
    const aside =
      isWhWord(opens) ||
      /^(?:a|an|the|his|her|its|their|one)$/.test(opens.lower) ||
      opens.tag === 'CD' ||
      isNoun(opens) ||
      opens.tag === 'JJ'
    if (!aside || (!isWhWord(opens) && hasFinite(words, at + 1, comma))) return null
    if (!isNoun(words[at - 1]) && words[at - 1]?.tag !== 'CD') continue
    return { from: leftEdge(line, at - 1), to: comma + 1 }
  }
  return null
}

const hasFinite = (words: readonly Token[], from: number, to: number): boolean => {
  let owed = 0
  for (const token of words.slice(from, to)) {
    if (isWhWord(token)) owed++
    if (isFinite(token) && --owed < 0) return true
  }
  return false
}

/** The noun phrase that begins at `from`, with its appositions; null if none does. */
export const phraseFrom = (line: Line, from: number): Stretch | null => {
  const { words, quoted } = line
  const first = words[from]
  if (first === undefined || /^(?:IN|TO|CC)$/.test(first.tag)) return null
  if (PRONOUN.test(first.lower) && first.tag !== 'DT') return { from, to: from + 1 }
  let to = from
  for (let at = from; at < Math.min(words.length, from + FAR); at++) {
    const token = words[at]
    if (token === undefined || (quoted[at] ?? -1) >= 0) break
    if (isNoun(token) || token.tag === 'CD') to = at + 1
    else if (isComma(token) && to === at) {
      const end = asideEnd(line, at)
      if (end < 0) break
      to = end
      at = end - 1
    } else if (
      !isInside(token) &&
      !(LINKS.test(token.lower) && to === at && !startsTime(words, at) && pastCircumstance(line, at) === at)
    )
      break
  }
  return to > from ? { from, to } : null
}

const startsTime = (words: readonly Token[], at: number): boolean => {
  const next = words[at + 1]
  return next !== undefined && isTime(next)
}

/** Where an apposition or relative clause behind the comma at `comma` ends; -1 if there is none. */
const asideEnd = ({ words }: Line, comma: number): number => {
  const opens = words[comma + 1]
  if (
    !opens ||
    !(isWhWord(opens) || /^(?:a|an|the|his|her|its|their|one)$/.test(opens.lower) || opens.tag === 'CD')
  )
    return -1
  for (let at = comma + 1; at < Math.min(words.length, comma + FAR); at++)
    if (isComma(words[at]) || /^[.;]$/.test(words[at]?.text ?? '') || at === words.length - 1) {
      const end = words[at] && !isComma(words[at]) && !/^[.;]$/.test(words[at]?.text ?? '') ? at + 1 : at
      return !isWhWord(opens) && hasFinite(words, comma + 1, end) ? -1 : end
    }
  return -1
}
