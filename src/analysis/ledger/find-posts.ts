import type { Post } from '../../domain/entity.ts'

import type { Syntax, Token } from '../../domain/syntax.ts'
import { BODY_WORDS } from '../lexicon/titles.ts'
import type { Name } from './find-names.ts'

/** The longest post that is still read, in words. */
const LONGEST = 14

const OPENS =
  /^(?:a|an|the|who|its|their|his|her|of|mayor|president|chair|chairman|chief|head|leader|director|deputy|former)$/u

/** What stands beside a name: *Detective Inspector …*, *…, the mayor of the port,*, *… of Norwood Capital*. */
export const postsOf = ({ tokens }: Syntax, name: Name): Post[] => {
  const posts: Post[] = []
  const title = titleBefore(tokens, name)
  if (title) posts.push(title)
  const told = toldOf(tokens, name)
  if (told) posts.push(told)
  const after = appositionAfter(tokens, name)
  if (after) posts.push(after)
  const before = appositionBefore(tokens, name)
  if (before) posts.push(before)
  return posts
}

/** *Agriculture Minister Peter Odhiambo*: a minister's title takes in the word for what he is minister of. */
const titleBefore = (tokens: readonly Token[], { title, first }: Name): Post | null => {
  if (!title) return null
  let from = first - 1
  while (from > 0 && (tokens[from - 1]?.span.start ?? -1) >= title.start) from--
  const isMinister = from === first - 1 && /^(?:minister|secretary)$/u.test(tokens[from]?.lower ?? '')
  if (isMinister && /^NNP?$/u.test(tokens[from - 1]?.tag ?? '')) from--
  return spell(tokens, from, first, 'title')
}

/** *Arana, who became foreign minister*, *Whitlock is the finance director*: what the next verb of being says. */
const toldOf = (tokens: readonly Token[], { end }: Name): Post | null => {
  const isAside = tokens[end]?.text === ',' && tokens[end + 1]?.lower === 'who'
  const verb = isAside ? end + 2 : end
  if (!/^(?:is|became|remains)$/u.test(tokens[verb]?.lower ?? '')) return null
  let last = verb + 1
  while (/^(?:DT|JJ|NNS?|NNP|VBG|POS|PRP\$)$/u.test(tokens[last]?.tag ?? '') || tokens[last]?.lower === 'of')
    last++
  while (tokens[last - 1]?.lower === 'of') last--
  return tokens.slice(verb + 1, last).some(({ tag }) => tag.startsWith('NN'))
    ? spell(tokens, verb + 1, last, 'apposition')
    : null
}

const appositionAfter = (tokens: readonly Token[], name: Name): Post | null => {
  const next = tokens[name.end]
  if (next?.lower === 'of') return affiliation(tokens, name.end)
  if (next?.text !== ',' || !OPENS.test(tokens[name.end + 1]?.lower ?? '')) return null
  if (tokens[name.end + 1]?.lower === 'who') return postOfClause(tokens, name.end + 2)
  if ((tokens[name.end + 1]?.lower ?? '').startsWith('who')) return null
  if (tokens[name.end + 1]?.lower === 'of') return affiliation(tokens, name.end + 1)
  return upTo(tokens, name.end + 1, /^[,.;:—–()]$/u)
}

/** *Maddox, who has been foreign minister since 2019,*; *who is the mayor of the port*. */
const postOfClause = (tokens: readonly Token[], from: number): Post | null => {
  let at = from
  while (/^(?:is|has|been|now|also)$/u.test(tokens[at]?.lower ?? '')) at++
  const isNoun = at > from && /^(?:NN|DT|JJ|PRP\$)/u.test(tokens[at]?.tag ?? '')
  return isNoun ? upTo(tokens, at, /^(?:[,.;:—–()]|since|and|but|who|when|while|\d.*)$/u) : null
}

const affiliation = (tokens: readonly Token[], of: number): Post | null => {
  let end = of + 1
  if (tokens[end]?.lower === 'the') end++
  while (
    /^NNPS?$/u.test(tokens[end]?.tag ?? '') ||
    tokens[end]?.text === '&' ||
    (tokens[end]?.lower === 'of' && BODY_WORDS.has(tokens[end - 1]?.lower ?? ''))
  )
    end++
  const [first, last] = [tokens[of + 1], tokens[end - 1]]
  if (!first || !last || end <= of + 1 || last.lower === 'the') return null
  return spell(tokens, of + 1, end, 'affiliation')
}

/** *the chief executive of Arrowdale, Jo Hart,* and *Its director, Olga Fiala,*. */
const appositionBefore = (tokens: readonly Token[], { title, ...name }: Name): Post | null => {
  let start = name.first
  while (title && (tokens[start - 1]?.span.start ?? -1) >= title.start) start--
  if (tokens[start - 1]?.text !== ',' || !/^[,.;]$/u.test(tokens[name.end]?.text ?? '')) return null
  const head = tokens[name.end - 1]
  if (head?.relation !== 'appos' || start < name.first) return betweenCommas(tokens, start - 1)
  const governor = head.head
  const first = leftmost(tokens, governor, name.first)
  if (name.first - 1 - first > LONGEST || first >= name.first - 1) return null
  return spell(tokens, first, name.first - 1, 'apposition')
}

/** *…, its vice-chancellor, Professor Alan Strachan,*: a known noun between two commas, where the parse lost it. */
const betweenCommas = (tokens: readonly Token[], comma: number): Post | null => {
  let first = comma
  while (
    first > 0 &&
    comma - first < LONGEST &&
    /^(?:DT|PRP\$|POS|NN|NNS|JJ|NNP|IN)$/u.test(tokens[first - 1]?.tag ?? '')
  )
    first--
  const isNoun = tokens[comma - 1]?.tag.startsWith('NN') === true && tokens[comma - 1]?.tag !== 'NNP'
  return tokens[first - 1]?.text === ',' &&
    isNoun &&
    /^(?:its|their|the|his|her)$/u.test(tokens[first]?.lower ?? '')
    ? spell(tokens, first, comma, 'apposition')
    : null
}

const leftmost = (tokens: readonly Token[], governor: number, before: number): number => {
  let first = governor
  for (let at = governor - 1; at >= Math.max(0, governor - 6) && at < before; at--) {
    if (tokens[at]?.head !== governor || tokens[at]?.sentence !== tokens[governor]?.sentence) break
    first = at
  }
  return first
}

const upTo = (tokens: readonly Token[], first: number, stop: RegExp): Post | null => {
  const sentence = tokens[first]?.sentence
  let end = first
  while (end < first + LONGEST && tokens[end]?.sentence === sentence && !stop.test(tokens[end]?.text ?? '.'))
    end++
  return end < first + LONGEST && end > first ? spell(tokens, first, end, 'apposition') : null
}

const spell = (tokens: readonly Token[], first: number, end: number, kind: Post['kind']): Post => {
  const part = tokens.slice(first, end)
  const span = { start: part[0]?.span.start ?? 0, end: part.at(-1)?.span.end ?? 0 }
  return { span, words: part.map(({ text }) => text).join(' '), kind }
}
