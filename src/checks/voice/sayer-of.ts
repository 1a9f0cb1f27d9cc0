import { overlaps, textOfAll } from '../../domain/span.ts'
import type { Token } from '../../domain/syntax.ts'
import { foldName } from '../../reference/fold-name.ts'
import type { Copy } from '../check.ts'
import { groupedBy } from '../grouped-by.ts'
import { deedStem } from '../deeds/stem.ts'

const LONGEST_ASIDE = 25

/** Who says it, by the words before the verb: a surname, or the stem of *the ministry*; `null` where it cannot be told. */
export const sayerOf = (copy: Copy, verb: number): string | null => {
  const { tokens, sentences } = copy.syntax
  const floor = sentences[tokens[verb]?.sentence ?? -1]?.first ?? 0
  const head = tokens[subjectAt(tokens, verb, floor)]
  if (head?.tag.startsWith('NNP') === true || (isName(head) && head?.tag.startsWith('VB') === true))
    return `name ${foldName(head.text)}`
  if (head?.tag.startsWith('NN') === true) return describedBy(copy, tokens, tokens.indexOf(head, floor))
  return head === undefined || head.tag === 'PRP' ? creditedAt(copy, verb) : null
}

/** *Velmed acknowledged*: a name that the tagger took for a past tense. */
const isName = (token: Token | undefined): boolean => /^\p{Lu}\p{Ll}/u.test(token?.text ?? '')

/** *Mowat, asked by the chairman where he had been, admitted*: the noun before the verb, or before the aside. */
const subjectAt = (tokens: readonly Token[], verb: number, floor: number): number => {
  let at = verb - 1
  while (at > floor && /^(?:RB|VB[DZP]|MD)$/u.test(tokens[at]?.tag ?? '') && !isName(tokens[at])) at--
  if (tokens[at]?.text !== ',') return at
  for (let open = at - 1; open > Math.max(floor, at - LONGEST_ASIDE); open--)
    if (tokens[open]?.text === ',') {
      // *Captain Duncan Mowat, 56, who …, denied*: asides in a row.
      const before = tokens[open - 1]
      if (before?.tag === 'CD') continue
      return open - 1
    }
  return at
}

/** *The ministry*, *the Russian ministry*: a body by its head, with the state that it is of. */
const describedBy = ({ entities }: Copy, tokens: readonly Token[], at: number): string | null => {
  let first = at
  while (/^(?:NN|NNP|JJ|POS)$/u.test(tokens[first - 1]?.tag ?? '')) first--
  if (!/^(?:the|its|this)$/u.test(tokens[first - 1]?.lower ?? '')) return null
  const noun = tokens[at]?.lower ?? ''
  const bearers = entities.people.filter(({ posts }) =>
    posts.some(({ words }) => foldName(words).split(' ').includes(noun)),
  )
  if (bearers.length === 1) return `name ${foldName(bearers[0]?.surname ?? '')}`
  const owner = tokens.slice(first, at).findLast(({ text }) => /^\p{Lu}/u.test(text))
  return `body ${owner?.lower ?? ''} ${tokens
    .slice(first, at + 1)
    .map((token) => deedStem(token))
    .join(' ')}`
}

/** Whoever the reading found for a pronoun. */
const creditedAt = (copy: Copy, verb: number): string | null => {
  const token = copy.syntax.tokens[verb]
  const claim =
    token &&
    claimsOf(copy)
      .get(token.sentence)
      ?.find(({ attribution }) => attribution.cue.some((cue) => overlaps(cue, token.span)))
  const name = copy.sources.find(({ id }) => id === claim?.attribution.sourceId)?.name
  if (name === undefined || textOfAll(copy.text, claim?.attribution.source ?? []) === '') return null
  return /^\p{Lu}\S+ .*\p{Lu}/u.test(name) ? `name ${foldName(name).split(' ').at(-1) ?? ''}` : null
}

const made = new WeakMap<Copy, Map<number, Copy['claims'][number][]>>()

const claimsOf = (copy: Copy): Map<number, Copy['claims'][number][]> => {
  const known = made.get(copy) ?? groupedBy(copy.claims, ({ sentence }) => sentence)
  made.set(copy, known)
  return known
}
