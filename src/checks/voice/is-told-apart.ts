import type { Person } from '../../domain/entity.ts'
import { foldName } from '../../reference/fold-name.ts'
import { stateNamed, stateOfDemonym } from '../../reference/states.ts'
import type { Copy } from '../check.ts'

/** How many sentences back a reader looks for whoever *the chairman* is. */
const REACH = 2

/** How many sentences back a body is still the one that was named with its country. */
const FAR = 60

const nounOf = (words: string): string => foldName(words).split(' ').at(-1) ?? ''

/** *The daughter of a candidate* is no candidate. */
const bears = (person: Person | undefined, noun: string): boolean =>
  person?.posts.some(
    ({ words }) => nounOf(foldName(words).split(/ (?:of|at|for|in|from|who) /u)[0] ?? '') === noun,
  ) === true

const isNear = (person: Person | undefined, sentence: number): boolean =>
  person?.mentions.some((mention) => mention.sentence <= sentence && sentence - mention.sentence <= REACH) ===
  true

/** What a source without a name is read as, and what else it could be. */
export type Several = Readonly<{
  words: string
  name: string | null
  others: readonly string[]
  sentence: number
}>

/** Whether of several people only the one that is read holds the post, or has been named shortly before. */
export const isOneOfThem = ({ entities }: Copy, { words, name, others, sentence }: Several): boolean => {
  const personOf = (wanted: string | null): Person | undefined =>
    entities.people.find((person) => person.name === wanted)
  const [read, rest] = [personOf(name), others.map(personOf)]
  if (!read || rest.includes(undefined) || /^(?:he|she|they)$/iu.test(words)) return false
  const noun = nounOf(words)
  return (
    (bears(read, noun) && !rest.some((other) => bears(other, noun))) ||
    (isNear(read, sentence) && !rest.some((other) => isNear(other, sentence)))
  )
}

/** *China’s foreign ministry weighed in*, and then *the ministry*: the sentences right before have told whose. */
export const isBodyToldBefore = ({ text, sentences }: Copy, words: string, sentence: number): boolean => {
  const noun = nounOf(words)
  const start = sentences[Math.max(0, sentence - REACH)]?.span.start ?? 0
  const before = text.slice(start, sentences[sentence]?.span.start ?? start)
  const owners = Array.from(before.matchAll(OWNED), ({ groups }) => groups ?? {}).flatMap(
    ({ owner, body }) =>
      owner !== undefined &&
      nounOf(body ?? '') === noun &&
      (noun !== 'minister' || foldName(words).endsWith(foldName(body ?? ''))) &&
      (stateNamed(owner) ?? stateOfDemonym(owner)) !== null
        ? [owner]
        : [],
  )
  const far = sentences[Math.max(0, sentence - FAR)]?.span.start ?? 0
  return (
    new Set(owners).size === 1 || isOnlyOneOfKind(text.slice(far, sentences[sentence]?.span.start), words)
  )
}

/** *Malawi’s health ministry*, paragraphs above, and no other health ministry since: *the health ministry* is that one. */
const isOnlyOneOfKind = (before: string, words: string): boolean => {
  const body = foldName(words).replace(/^the /u, '')
  if (!body.includes(' ')) return false
  const owners = Array.from(before.matchAll(OWNED), ({ groups }) => groups ?? {}).flatMap(
    ({ owner = '', body: told = '' }) => {
      const state = stateNamed(owner) ?? stateOfDemonym(owner)
      return foldName(told) === body && state !== null ? [state.code] : []
    },
  )
  return new Set(owners).size === 1
}

const OWNED =
  /\b(?!The\b)(?<owner>\p{Lu}[\p{L}-]+)(?:['’]s)?\s+(?<body>(?:\p{L}+\s+){0,2}?(?:ministry|army|military|navy|government|parliament|embassy|bank|police|minister))\b/gu
