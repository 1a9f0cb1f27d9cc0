import type { Token } from '../../domain/syntax.ts'

/** Verbs whose past tense is their plain form. */
export const UNCHANGED = /^(?:let|put|cut|set|hit|shut|hurt|spread|cost)$/u

const BREAK = /^(?:[,;:.()—–…?!]|--)$/u
const OPENER =
  /^(?:because|after|when|while|who|whom|whose|which|that|but|as|before|since|if|although|though|where|until|unless|whether|once)$/u
const PRONOUN = /^(?:he|she|they|it|who|which|that|this)$/u

export const isFinite = ({ tag }: Token): boolean => /^VB[DZP]$|^MD$/u.test(tag)

/** *Wheat dust had collected*: a plain form right before an auxiliary is a noun, whatever the tagger took it for. */
export const isNounBeforeAuxiliary = (tokens: readonly Token[], at: number): boolean => {
  const [token, next] = [tokens[at], tokens[at + 1]]
  return (
    token !== undefined &&
    (/^VBP?$/u.test(token.tag) || (token.tag === 'VBD' && token.lower === token.lemma)) &&
    !UNCHANGED.test(token.lower) &&
    !/^(?:be|have|do)$/u.test(token.lemma) &&
    next?.sentence === token.sentence &&
    (next.tag === 'MD' || (/^(?:be|have)$/u.test(next.lemma) && /^VB[DZP]$/u.test(next.tag)))
  )
}

/** Where the clause of a verb ends, as the index of the first token behind it. */
export const clauseEnd = (tokens: readonly Token[], from: number, end: number): number => {
  for (let at = from; at < end; at++) {
    const token = tokens[at]
    const next = tokens[at + 1]
    // *The skull is that of a queen*.
    const opens = token && OPENER.test(token.lower) && next?.lower !== 'of'
    if (!token || BREAK.test(token.text) || opens || isFinite(token)) return at
    if (next && ((token.lower === 'and' && isFinite(next)) || (token.lower === 'to' && next.tag === 'VB')))
      return at
  }
  return end
}

/** The words before a verb group, back to a break; of a relative clause, the noun that it hangs on. */
export const subjectBefore = (tokens: readonly Token[], group: number, floor: number) => {
  let first = group
  while (first > floor && (!isBoundary(tokens[first - 1]) || isNounBeforeAuxiliary(tokens, first - 1)))
    first--
  const last = tokens[group - 1]
  const isRelative = last !== undefined && /^(?:who|which|that)$/u.test(last.lower) && first === group
  if (isRelative) first = antecedent(tokens, group - 1, floor)
  // *Marchetti fell asleep and crashed*: the second verb has the first one's subject.
  if (first === group && /^(?:and|but|then)$/u.test(last?.lower ?? ''))
    first = antecedent(tokens, group - 1, floor)
  if (first === group && last?.text === ',') first = beforeComma(tokens, group - 1, floor)
  const own = tokens.slice(first, group)
  const head = own.find(({ tag }) => /^(?:DT|PRP\$?|NN)/u.test(tag))
  return {
    first,
    tokens: own,
    isPronoun: own.some(({ tag, lower }) => tag === 'PRP' && PRONOUN.test(lower)) || own.length === 0,
    isKnown:
      own.some(({ tag }) => tag === 'NNP' || tag === 'PRP') ||
      /^(?:the|this|that|these|those|his|her|its|their)$/u.test(head?.lower ?? '') ||
      // *Wheat dust*: a thing without an article is one that there is no second of.
      (/^NNS?$/u.test(head?.tag ?? '') &&
        (head === own[0] ||
          (own.length > 1 && head === own[1] && !/^(?:CD|DT|JJ)/u.test(own[0]?.tag ?? '')))),
  }
}

/** *Edwin Marr, the laureate, copied*, *The driver, 38, fled*: the noun in the commas, or before them. */
const beforeComma = (tokens: readonly Token[], comma: number, floor: number): number => {
  for (let end = comma, step = 0; step < 2; step++) {
    let at = end
    while (at > floor && !isBoundary(tokens[at - 1])) at--
    if (tokens.slice(at, end).some(({ tag }) => tag.startsWith('NN'))) return at
    if (tokens[at - 1]?.text !== ',') break
    end = at - 1
  }
  return comma + 1
}

const isBoundary = (token: Token | undefined): boolean =>
  token === undefined ||
  BREAK.test(token.text) ||
  isFinite(token) ||
  /^["“”]$/u.test(token.text) ||
  /^(?:who|which|that|and|but|because|after|when|while|as|before|since|if|although|though|where|until|unless|whether|once|then)$/u.test(
    token.lower,
  )

const antecedent = (tokens: readonly Token[], from: number, floor: number): number => {
  let at = from - 1
  if (BREAK.test(tokens[at]?.text ?? '')) at--
  while (at > floor && !isBoundary(tokens[at - 1]) && !/^(?:IN|TO)$/u.test(tokens[at - 1]?.tag ?? '')) at--
  return Math.max(floor, at)
}
