import type { Mention, Person, Post, StatedAge } from '../../domain/entity.ts'
import type { Syntax, Token } from '../../domain/syntax.ts'
import { foldName } from '../../reference/fold-name.ts'
import { stateNamed, stateOfDemonym } from '../../reference/states.ts'
import { GIVEN_NAMES } from '../../reference/given-names.ts'
import { BODY_WORDS, PLACE_WORDS, POST_NOMINALS, TITLES } from '../lexicon/titles.ts'
import type { Name } from './find-names.ts'
import { postsOf } from './find-posts.ts'
import { giveSurnames } from './give-surnames.ts'

const AGE = /^(?:1[01]\d|[1-9]\d|[1-9])$/u

const HUMAN_VERBS: ReadonlySet<string> = new Set(
  'say tell ask add deny believe think recall remember insist laugh smile joke testify write reply be marry die bear survive play score win lead'.split(
    ' ',
  ),
)

/** The people of a text: full names that are a person's, with every mention by surname alone that can only be theirs. */
export const findPeople = (syntax: Syntax, names: readonly Name[]): Person[] => {
  const lone = new Set(names.filter(({ parts }) => parts.length === 1).map(({ words }) => foldName(words)))
  const whole = names.filter(isFullName)
  // Who is told to be a person in one place is one everywhere.
  const known = new Set(
    whole.filter((name) => isPerson(syntax, name, lone)).map(({ words }) => foldName(words)),
  )
  const full = whole.filter(({ words }) => known.has(foldName(words)))
  const byName = new Map<string, Name[]>()
  const surnames = new Set(
    full
      .flatMap(({ parts }) => [parts.at(-1) ?? '', parts.length === 2 ? (parts[0] ?? '') : ''])
      .map(foldName),
  )
  for (const name of [...full, ...names.filter((one) => isTitled(syntax, one, surnames))]) {
    const key = foldName(name.words)
    const same = byName.get(key)
    if (same) same.push(name)
    else byName.set(key, [name])
  }
  const alone = names.filter(
    (name) => name.parts.length === 1 && !byName.get(foldName(name.words))?.includes(name),
  )
  const owned = giveSurnames(syntax, [...byName.values()], alone)
  return owned.map((mentions) => toPerson(syntax, mentions))
}

const HONORIFICS =
  /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady|judge|justice|cllr|councillor|president|senator|sen|rep|gov|mayor)\.?$/u

/** *Lord Penhallow*, whom the text never names in full. */
const isTitled = (syntax: Syntax, name: Name, surnames: ReadonlySet<string>): boolean => {
  const title = syntax.tokens[name.first - 1]
  return (
    name.parts.length === 1 &&
    name.title !== null &&
    HONORIFICS.test(title?.lower ?? '') &&
    /^\p{Lu}/u.test(title?.text ?? '') &&
    !surnames.has(foldName(name.words)) &&
    !BODY_WORDS.has(name.words.toLowerCase()) &&
    !PLACE_WORDS.has(name.words.toLowerCase())
  )
}

const isFullName = ({ parts }: Name): boolean => parts.length >= 2 && parts.length <= 4

const isPerson = ({ tokens }: Syntax, name: Name, lone: ReadonlySet<string>): boolean => {
  // *Bill Harless*, *June West*: what opens with a given name may be a word elsewhere.
  const isGiven = GIVEN_NAMES.has(name.parts[0]?.toLowerCase() ?? '')
  if (
    name.parts
      .slice(isGiven ? 1 : 0)
      .some((part) => BODY_WORDS.has(part.toLowerCase()) || PLACE_WORDS.has(part.toLowerCase()))
  )
    return false
  if (
    stateNamed(name.words) !== null ||
    name.parts.some((part) => stateOfDemonym(part) !== null || part === '&' || /^\p{Lu}{3,}$/u.test(part))
  )
    return false
  // *Alaska Gov.*: a title with its land, and nobody's name.
  if (TITLES.has((name.parts.at(-1) ?? '').toLowerCase().replaceAll('.', ''))) return false
  if (name.title || POST_NOMINALS.test(tokens[name.end]?.text ?? '')) return true
  if (/^(?:the|in|at|near|from|a|an)$/u.test(tokens[name.first - 1]?.lower ?? '')) return false
  if (isGiven || ageAfter(tokens, name) || hasPostAfter(tokens, name)) return true
  const head = tokens[name.end - 1]
  if (lone.has(foldName(name.parts.at(-1) ?? '')) && head) return true
  const governor = tokens[head?.head ?? -1]
  if (head?.relation === 'appos') return true
  if (head?.relation.startsWith('nsubj') && HUMAN_VERBS.has(governor?.lemma ?? '')) return true
  return tokens[name.end]?.text === ',' && /^(?:who|whose)$/u.test(tokens[name.end + 1]?.lower ?? '')
}

/** *Kit Barr, the energy minister*: a post that only a person holds. */
const hasPostAfter = (tokens: readonly Token[], { end }: Name): boolean => {
  if (tokens[end]?.text !== ',' || !/^(?:DT|PRP\$)$/u.test(tokens[end + 1]?.tag ?? '')) return false
  let last = end + 1
  while (last < end + FARTHEST && /^(?:NN|JJ|VBG|POS|NNP|DT)$/u.test(tokens[last + 1]?.tag ?? '')) last++
  const noun = tokens[last]
  return noun?.tag === 'NN' && TITLES.has(noun.lower) && noun.lower !== 'owner'
}
const FARTHEST = 8

const ageAfter = (tokens: readonly Token[], name: Name): StatedAge | null => {
  const [comma, figure, close] = [tokens[name.end], tokens[name.end + 1], tokens[name.end + 2]]
  if (comma?.text !== ',' || !figure || !AGE.test(figure.text)) return null
  return /^[,.;)]$/u.test(close?.text ?? '.') ? { span: figure.span, years: Number(figure.text) } : null
}

/** The part by which somebody is called alone: in most names the last one. */
const surnameOf = (parts: readonly string[], places: readonly Name[]): string => {
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  const isCalled = (part: string): boolean =>
    places.some((place) => place.parts.length === 1 && foldName(place.words) === foldName(part))
  return isCalled(first) && !isCalled(last) ? first : last
}

const toPerson = (syntax: Syntax, names: readonly Name[]): Person => {
  const ordered = [...names].sort((a, b) => a.first - b.first)
  const [fullest] = [...ordered].sort((a, b) => b.parts.length - a.parts.length)
  const parts = fullest?.parts ?? []
  return {
    name: fullest?.words ?? '',
    given: parts.length > 1 ? (parts[0] ?? null) : null,
    surname: surnameOf(parts, ordered),
    mentions: ordered.map(({ span, words, sentence }): Mention => ({ span, words, sentence })),
    posts: ordered.flatMap((name): Post[] => postsOf(syntax, name)),
    ages: ordered.flatMap((name) => ageAfter(syntax.tokens, name) ?? []),
  }
}
