import type { Mention } from '../../domain/entity.ts'
import { foldName } from '../../reference/fold-name.ts'
import type { Copy } from '../check.ts'

/** A post or a kind of body alone, as a source: *the minister*, *the bank*. */
const ALONE =
  /^the (?<noun>minister|mayor|governor|senator|congressman|congresswoman|judge|ambassador|professor|coach|captain|councillor|lawyer|attorney|bishop|inspector|sergeant|general|colonel|surgeon|director|manager|driver|farmer|company|firm|club|union|bank|airline|hospital|university|council|agency|charity|school|museum)$/iu

/** *The head of the mission*, of those of two missions. */
const OF_BODY = /^the (?<head>\p{Ll}+) of the (?<body>\p{Ll}+)$/iu

/** Words of a post that make it another one: *the deputy mayor* is not *the mayor*. */
const LESSER = /\b(?:deputy|vice|former|assistant|acting|shadow|ex|retired|late)\b/u

/** *The fisheries minister and his Icelandic colleague*: two who hold one sort of post. */
const PEER = /^(?:colleague|counterpart)$/u
const HELD = /^(?:minister|mayor|governor|ambassador|president|chancellor)$/u

type Bearer = Readonly<{ name: string; mentions: readonly Mention[] }>

/** Those whose post tells more closely what the words leave open: *the head of the European mission*. */
const bearersCloser = ({ entities }: Copy, words: string): Bearer[] => {
  const { head, body } = OF_BODY.exec(words)?.groups ?? {}
  if (head === undefined || body === undefined) return []
  const closer = new RegExp(`^(?:the )?${head} of (?:the )?(?:[a-z]+ ){1,3}${body}$`, 'u')
  return entities.people.filter(({ posts }) => posts.some((post) => closer.test(foldName(post.words))))
}

const bearersOf = ({ entities }: Copy, noun: string): Bearer[] => [
  ...entities.people.filter(({ posts }) =>
    posts.some(({ words }) => {
      const plain = foldName(words)
      const head = plain.split(/ (?:of|at|for|in|from|who) /u)[0] ?? ''
      const last = head.split(' ').at(-1) ?? ''
      return !LESSER.test(plain) && (last === noun || (PEER.test(last) && HELD.test(noun)))
    }),
  ),
  // *Council*, beside *City Council*: the noun by itself with a capital names no second one.
  ...entities.organisations.filter(
    ({ name }) => foldName(name).endsWith(` ${noun}`) && !/^the \p{L}+$/u.test(foldName(name)),
  ),
]

/** The bearers of each post of a text, found once. */
const made = new WeakMap<Copy, Map<string, readonly Bearer[]>>()

/** How many sentences back a reader still has in mind who was named. */
const REACH = 3

/** Who *the minister* or *the bank* may be: two or more, of whom the sentences before name all or none. */
export const bearersOfPost = (copy: Copy, words: string, sentence: number): readonly string[] => {
  const noun = OF_BODY.test(words) ? words : ALONE.exec(words)?.groups?.noun?.toLowerCase()
  if (noun === undefined) return []
  const known = made.get(copy) ?? new Map<string, readonly Bearer[]>()
  made.set(copy, known)
  const bearers = known.get(noun) ?? (noun === words ? bearersCloser(copy, noun) : bearersOf(copy, noun))
  known.set(noun, bearers)
  if (bearers.length < 2) return []
  const near = bearers.filter(({ mentions }) =>
    mentions.some((mention) => mention.sentence <= sentence && sentence - mention.sentence <= REACH),
  )
  const isTold = bearers.every(({ mentions }) => (mentions[0]?.sentence ?? Infinity) < sentence)
  return isTold && (near.length === 0 || near.length === bearers.length)
    ? bearers.map(({ name }) => name)
    : []
}
