import type { Post } from '../../domain/entity.ts'
import type { Syntax, Token } from '../../domain/syntax.ts'
import { BODY_WORDS } from '../lexicon/titles.ts'
import type { Name } from './find-names.ts'
import { appositionBefore, titleBefore } from './posts-before.ts'
import { LONGEST, spell } from './spell-post.ts'

const OPENS =
  /^(?:a|an|the|who|its|their|his|her|of|mayor|president|chair|chairman|chief|head|leader|director|deputy|former|general|managing|senior|vice|joint|lead|national|regional|executive|associate|assistant)$/u

/** What stands beside a name: *Detective Inspector …*, *…, the mayor of the port,*, *… of Norwood Capital*. */
export const postsOf = ({ tokens }: Syntax, name: Name): Post[] => {
  const posts: Post[] = []
  const title = titleBefore(tokens, name)
  if (title) posts.push(title)
  const told = toldOf(tokens, name)
  if (told) posts.push(told)
  const after = appositionAfter(tokens, name)
  if (after) posts.push(after)
  const held = asOf(tokens, name) ?? inTimeWith(tokens, name)
  if (held) posts.push(held)
  const before = appositionBefore(tokens, name) ?? ownerBefore(tokens, name)
  if (before) posts.push(before)
  return posts
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

const UP_TO = /^(?:[,.;:—–()]|since|and|but|who|when|while|has|have|had|is|was|will|\d.*)$/u

/** *Probert, as the treasurer of Cwtch, signed it*; *Marsh, who as chief financial officer cut costs*; not *as a child*. */
const asOf = (tokens: readonly Token[], { end }: Name): Post | null => {
  const at = [end, end + 1, end + 2].find((index) => tokens[index]?.lower === 'as') ?? -1
  const between = tokens.slice(end, Math.max(end, at)).map(({ lower }) => lower)
  if (at < 0 || !/^(?:, ?(?:who)?)?$/u.test(between.join(' '))) return null
  let last = at + 1
  while (
    /^(?:DT|JJ|NNS?|NNPS?|VBG|POS|IN|PRP\$)$/u.test(tokens[last]?.tag ?? '') &&
    !UP_TO.test(tokens[last]?.lower ?? '')
  )
    last++
  const [first] = tokens.slice(at + 1)
  const isHeld = last > at + 1 && last - at < LONGEST && !/^(?:an?|his|her|their)$/u.test(first?.lower ?? '')
  return isHeld && tokens.slice(at + 1, last).some(({ tag }) => tag === 'NN')
    ? spell(tokens, at + 1, last, 'apposition')
    : null
}

const TIME = /^(?:year|season|term|spell|month|week|stint|day|campaign|game|match|start)s?$/u
const MEMBERS = /^(?:faculty|staff|books|payroll)$/u

/** *Haverty, in his second year with the Rapids*; *Sloane, who is on the faculty of Hale University*. */
const inTimeWith = (tokens: readonly Token[], { end }: Name): Post | null => {
  if (tokens[end]?.text !== ',') return null
  const own = tokens.slice(end + 1, end + LONGEST)
  const stop = own.findIndex(({ text }) => /^[,.;:—–]$/u.test(text))
  const clause = stop < 0 ? own : own.slice(0, stop)
  const noun = clause.findIndex(({ lower }) => TIME.test(lower) || MEMBERS.test(lower))
  const opens = clause.slice(0, Math.max(0, noun)).map(({ lower }) => lower)
  const isOwn =
    opens.some((word) => /^(?:in|on|into)$/u.test(word)) &&
    opens.some((word) => /^(?:his|her|their|the)$/u.test(word))
  const link = end + 1 + noun + 1
  const isMember = MEMBERS.test(clause[noun]?.lower ?? '')
  if (
    noun < 0 ||
    !isOwn ||
    !(isMember ? /^(?:of|at)$/u : /^(?:with|at|for)$/u).test(tokens[link]?.lower ?? '')
  )
    return null
  return opens.some((word) => /^(?:was|were|had|spent|until|former)$/u.test(word))
    ? null
    : affiliation(tokens, link)
}

const appositionAfter = (tokens: readonly Token[], name: Name): Post | null => {
  // *Maria Lopez, 34, a nurse*: the age stands between.
  const hasAge = tokens[name.end + 1]?.tag === 'CD' && tokens[name.end + 2]?.text === ','
  const end = tokens[name.end]?.text === ',' && hasAge ? name.end + 2 : name.end
  const [next, opening] = [tokens[end], tokens[end + 1]]
  if (next?.lower === 'of') return affiliation(tokens, end)
  if (next?.text === '(' && PARTY_LETTER.test(opening?.text ?? ''))
    return spell(tokens, end + 1, end + 2, 'apposition')
  if (next?.text !== ',' || !opening) return null
  if (ownsPost(tokens, end + 1)) return upTo(tokens, end + 1, /^[,.;:—–()]$/u)
  if (PARTY_LETTER.test(opening.text)) return spell(tokens, end + 1, end + 2, 'apposition')
  if (!(OPENS.test(opening.lower) || opening.tag === 'NN')) return null
  if (opening.lower === 'who') return postOfClause(tokens, end + 2) ?? bodyOfClause(tokens, end + 2)
  if (opening.lower.startsWith('who')) return null
  if (opening.lower === 'of') return affiliation(tokens, end + 1)
  return upTo(tokens, end + 1, /^[,.;:—–()]$/u)
}

/** *Garrity, R-Kansas,*. */
const PARTY_LETTER = /^[RD]-\p{Lu}/u

/** *Maddox, who has been foreign minister since 2019,*; *who is the mayor of the port*. */
const postOfClause = (tokens: readonly Token[], from: number): Post | null => {
  let at = from
  while (/^(?:is|has|been|now|also)$/u.test(tokens[at]?.lower ?? '')) at++
  const isNoun = at > from && /^(?:NN|DT|JJ|PRP\$)/u.test(tokens[at]?.tag ?? '')
  return isNoun ? upTo(tokens, at, /^(?:[,.;:—–()]|since|and|but|who|when|while|\d.*)$/u) : null
}

/** *…, Danske Bank's chief economist,*: a body's name, and what somebody is there. */
const ownsPost = (tokens: readonly Token[], from: number): boolean => {
  let at = from
  while (at < from + 4 && /^NNPS?$/u.test(tokens[at]?.tag ?? '')) at++
  return at > from && tokens[at]?.tag === 'POS' && /^(?:NN|JJ)$/u.test(tokens[at + 1]?.tag ?? '')
}

/** *Unicef's Elif Kaya*: a body's name right before. */
const ownerBefore = (tokens: readonly Token[], { first, parts }: Name): Post | null => {
  if (parts.length < 2 || tokens[first - 1]?.tag !== 'POS') return null
  let from = first - 1
  while (from > first - 5 && /^NNPS?$/u.test(tokens[from - 1]?.tag ?? '')) from--
  return from < first - 1 ? spell(tokens, from, first - 1, 'affiliation') : null
}

/** *…, who works for Ford*; *…, who has been with the Cambridge Police Department*. */
const bodyOfClause = (tokens: readonly Token[], from: number): Post | null => {
  let at = from
  while (/^(?:is|has|been|now|also|currently)$/u.test(tokens[at]?.lower ?? '')) at++
  if (/^(?:works|working|speaks|teaches|lectures|plays|serves|sits|based)$/u.test(tokens[at]?.lower ?? ''))
    at++
  return at > from && /^(?:for|at|with)$/u.test(tokens[at]?.lower ?? '') ? affiliation(tokens, at) : null
}

const affiliation = (tokens: readonly Token[], of: number): Post | null => {
  let end = of + 1
  if (tokens[end]?.lower === 'the') end++
  // *The law firm Hale*, *the Osaka studio Ori*: a kind of body before its name.
  const kind = /^NNPS?$/u.test(tokens[end]?.tag ?? '') ? end + 1 : end
  let name = kind
  while (name < kind + 3 && /^(?:NN|JJ)$/u.test(tokens[name]?.tag ?? '')) name++
  if (name > kind && /^NNPS?$/u.test(tokens[name]?.tag ?? '')) end = name
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

const upTo = (tokens: readonly Token[], first: number, stop: RegExp): Post | null => {
  const sentence = tokens[first]?.sentence
  let end = first
  while (end < first + LONGEST && tokens[end]?.sentence === sentence && !stop.test(tokens[end]?.text ?? '.'))
    end++
  return end < first + LONGEST && end > first ? spell(tokens, first, end, 'apposition') : null
}
