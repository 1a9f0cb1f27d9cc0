import type { Post } from '../../domain/entity.ts'
import type { Token } from '../../domain/syntax.ts'
import type { Name } from './find-names.ts'
import { LONGEST, spell } from './spell-post.ts'

/** *Agriculture Minister Peter Odhiambo*: a minister's title takes in the word for what he is minister of. */
export const titleBefore = (tokens: readonly Token[], name: Name): Post | null => {
  const { title, first } = name
  if (!title) return nounBefore(tokens, name)
  let from = first - 1
  while (from > 0 && (tokens[from - 1]?.span.start ?? -1) >= title.start) from--
  const isMinister = from === first - 1 && /^(?:minister|secretary)$/u.test(tokens[from]?.lower ?? '')
  if (isMinister && /^NNP?$/u.test(tokens[from - 1]?.tag ?? '')) from--
  // "First officer", "chief engineer", "Labour MP", "Fulham winger": what a title says little without.
  while (first - from < MOST_BEFORE && NARROWS.test(tokens[from - 1]?.text ?? '')) from--
  // "Chief financial officer", "Deputy Health Secretary": all that says which.
  if (OF_SOMETHING.test(tokens[from]?.lower ?? ''))
    while (first - from < MOST_BEFORE && isPortfolio(tokens, from - 1)) from--
  if (OF_SIDE.test(tokens[from]?.lower ?? ''))
    while (first - from < MOST_BEFORE && isSide(tokens, from - 1)) from--
  return spell(tokens, from, first, 'title')
}

const NARROWS =
  /^(?:first|second|third|chief|deputy|assistant|senior|junior|vice|co-?|lieutenant|Lt\.?|station|watch|crew|group|area|battalion)$/iu
const OF_SIDE =
  /^(?:mp|mep|msp|senator|sen\.|rep\.|councillor|cllr|striker|winger|defender|midfielder|goalkeeper|manager|coach|captain|analyst|economist|spokesman|spokeswoman|spokesperson|professor)$/u

const OF_SOMETHING =
  /^(?:officer|secretary|minister|director|manager|commissioner|editor|correspondent|attorney|clerk|engineer|prosecutor|solicitor|treasurer)$/u

/** What says of what a post is, right before it in its sentence. */
const isPortfolio = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.sentence === tokens[at + 1]?.sentence && /^(?:NNS?|NNP|JJ)$/u.test(tokens[at]?.tag ?? '')

/** *Kings*, *Torrance City*: whose player somebody is. */
const isSide = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.sentence === tokens[at + 1]?.sentence &&
  /^NNP?S?$|^JJ$/u.test(tokens[at]?.tag ?? '') &&
  /^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '')

/** How many words may tell what somebody is, right before the name. */
const MOST_BEFORE = 5

/** *The fire investigator Kay Lomas*: a noun that stands right before a full name, with what goes with it. */
const nounBefore = (tokens: readonly Token[], { first, parts }: Name): Post | null => {
  const noun = tokens[first - 1]
  if (parts.length < 2 || noun?.tag !== 'NN' || !/^\p{Ll}{4,}$/u.test(noun.text)) return null
  let from = first - 1
  while (
    first - from < MOST_BEFORE &&
    tokens[from - 1]?.sentence === noun.sentence &&
    /^(?:NN|JJ|VBG|POS|NNP|DT|PRP\$)$/u.test(tokens[from - 1]?.tag ?? '')
  )
    from--
  return spell(tokens, from, first, 'title')
}

/** *the chief executive of Arrowdale, Jo Hart,* and *Its director, Olga Fiala,*. */
export const appositionBefore = (tokens: readonly Token[], { title, ...name }: Name): Post | null => {
  let start = name.first
  while (title && (tokens[start - 1]?.span.start ?? -1) >= title.start) start--
  if (tokens[start - 1]?.text !== ',' || !/^[,.;]$/u.test(tokens[name.end]?.text ?? '')) return null
  const known = knownNoun(tokens, start - 1)
  const head = tokens[name.end - 1]
  if (known || head?.relation !== 'appos' || start < name.first) return known
  const governor = head.head
  const first = leftmost(tokens, governor, name.first)
  if (name.first - 1 - first > LONGEST || first >= name.first - 1) return null
  return spell(tokens, first, name.first - 1, 'apposition')
}

/** *…, its vice-chancellor, Professor Alan Strachan,*: a known noun before the comma, with all that goes with it. */
const knownNoun = (tokens: readonly Token[], comma: number): Post | null => {
  let first = comma
  while (
    first > 0 &&
    comma - first < LONGEST &&
    tokens[first - 1]?.sentence === tokens[comma]?.sentence &&
    /^(?:DT|PRP\$|POS|NNS?|JJ|NNPS?|VBG|IN)$/u.test(tokens[first - 1]?.tag ?? '')
  )
    first--
  while (first < comma && tokens[first]?.tag === 'IN') first++
  const isNoun = /^NNS?$/u.test(tokens[comma - 1]?.tag ?? '') || isBodyAfterOf(tokens, first, comma)
  const isKnown =
    /^(?:its|their|the|his|her)$/u.test(tokens[first]?.lower ?? '') ||
    isOpened(tokens, first) ||
    tokens.slice(first, comma).some(({ tag }) => tag === 'POS')
  return isNoun && isKnown ? spell(tokens, first, comma, 'apposition') : null
}

/** *A schoolteacher, Winifred Pask, lent her a typewriter*: what opens the sentence. */
const isOpened = (tokens: readonly Token[], first: number): boolean =>
  /^(?:a|an)$/u.test(tokens[first]?.lower ?? '') && tokens[first - 1]?.sentence !== tokens[first]?.sentence

/** *The chief executive of the Northern Sinfonia*: a name that hangs on the noun. */
const isBodyAfterOf = (tokens: readonly Token[], first: number, comma: number): boolean =>
  tokens
    .slice(first, comma)
    .some(
      ({ tag, lower }, at) =>
        /^(?:of|at|for)$/u.test(lower) && /^NN?$/u.test(tokens[first + at - 1]?.tag ?? '') && tag === 'IN',
    )

const leftmost = (tokens: readonly Token[], governor: number, before: number): number => {
  let first = governor
  for (let at = governor - 1; at >= Math.max(0, governor - 6) && at < before; at--) {
    if (tokens[at]?.head !== governor || tokens[at]?.sentence !== tokens[governor]?.sentence) break
    first = at
  }
  return first
}
