import { textOf, type Span } from '../../domain/span.ts'
import type { Token } from '../../domain/syntax.ts'
import { deedStem } from '../deeds/stem.ts'
import type { Statement } from '../statements.ts'

/*
 * *Confirmed that the cargo was over the legal limit*, and *denied that the ship had carried too much cargo*: what is
 * denied is no more than what was confirmed, whatever the words. A denial that says more denies what it adds.
 */

/** Whether all that a denial speaks of stands in what the same source confirms. */
export const isOneMatter = (confirmed: Statement, denied: Statement): boolean => {
  const [said, unsaid] = [confirmed, denied].map(({ tokens }) => conceptsOf(tokens))
  if (!said || !unsaid || areOfOthers(confirmed, denied)) return false
  // *The ship had carried too much*: who did it may go by another word.
  unsaid.delete(deedStem({ lemma: denied.subject ?? '' }))
  const shared = [...unsaid].filter((concept) => said.has(concept))
  const isAnybodys = denied.tokens.some(({ lower }) => ANYBODY.test(lower))
  return (
    shared.length > 0 &&
    shared.length + sharedNames(confirmed, denied) >= (isAnybodys ? 1 : LEAST) &&
    [...unsaid].every((concept) => said.has(concept) || ANYWHERE.test(concept)) &&
    countsOf(denied.tokens).every((count) => countsOf(confirmed.tokens).includes(count))
  )
}
const LEAST = 2

/** Whether a denial is of less than what was confirmed: of its cause, its measure, or what is still to come. */
export const isNarrower = (text: string, confirmed: Statement, denied: Statement): boolean =>
  isToCome(confirmed) !== isToCome(denied) || isNarrowerIn(text, confirmed.span, denied.span)

/** The same by the words of the two places alone. */
export const isNarrowerIn = (text: string, confirmed: Span, denied: Span): boolean => {
  const [said, unsaid] = [confirmed, denied].map(
    (span) =>
      textOf(text, span)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [],
  )
  const isNew = (pattern: RegExp): boolean =>
    unsaid?.some((word) => pattern.test(word)) === true && said?.some((word) => pattern.test(word)) !== true
  return isNew(NARROWS) || isNew(EXCESS) || GOES_ON.test(text.slice(denied.end, denied.end + NEXT_WORDS))
}
const GOES_ON =
  /^,? (?:because|due to|through|without|deliberately|on purpose|in order|so that|if|unless|until)\b/u
/** In UTF-16 code units. */
const NEXT_WORDS = 16

/** What a denial may be of, beside what was confirmed: a ground, a cause, a purpose. */
const NARROWS =
  /^(?:because|without|deliberately|knowingly|intentionally|illegally|improperly|personally|directly|ever|only|again|still|solely|entirely|first|if|why|how|whether)$/u
const ANYBODY = /^(?:any|anyone|anybody|anything|nobody|none|any(?:where))$/u
/** Stems that add nothing: where it was, and verbs that say no more than that it was. */
const ANYWHERE = /^(?:sit|scen|area|plac|ther|carry|involv|occur|happen|exist|plan|time|fact|way|par|cas)$/u
const LIGHT = /^(?:be|have|do|make|take|get|go|come|give|say)$/u
/** More than there may be, in whatever words. */
const EXCESS = /^(?:over|above|too|beyond|exceed\p{L}*|excess\p{L}*|overload\p{L}*|overweight|limit|legal)$/u

const conceptsOf = (tokens: readonly Token[]): Set<string> =>
  new Set(
    tokens.flatMap((token) => {
      if (EXCESS.test(token.lower)) return ['excess']
      const isContent = /^(?:NNS?|VB|JJ)/u.test(token.tag) && !token.tag.startsWith('NNP')
      // *Too much cargo*, *any contact*: words that measure.
      return isContent &&
        !LIGHT.test(token.lemma) &&
        !ANYBODY.test(token.lower) &&
        !/^(?:much|many|more|such|own|other|last|next)$/u.test(token.lower)
        ? [deedStem(token)]
        : []
    }),
  )

/** *In talks with Halden* and *in talks with Norvex*. */
const areOfOthers = (a: Statement, b: Statement): boolean => {
  const [one, two] = [a, b].map(({ tokens }) =>
    tokens.flatMap(({ tag, lower }) => (tag.startsWith('NNP') ? [lower] : [])),
  )
  return (
    one !== undefined &&
    two !== undefined &&
    one.length > 0 &&
    two.length > 0 &&
    !one.some((name) => two.includes(name))
  )
}

/** How many names and figures both have: *Ward 9*. */
const sharedNames = (a: Statement, b: Statement): number => {
  const [one, two] = [a, b].map(
    ({ tokens }) => new Set(tokens.flatMap(({ tag, lower }) => (/^(?:NNP|CD)/u.test(tag) ? [lower] : []))),
  )
  return [...(one ?? [])].filter((name) => two?.has(name)).length
}

const isToCome = ({ tokens }: Statement): boolean =>
  tokens.some(
    ({ lower, lemma }, at) =>
      /^(?:will|would|wo|['’]ll)$/u.test(lower) ||
      (lemma === 'be' && tokens[at + 1]?.lower === 'to' && tokens[at + 2]?.tag === 'VB'),
  )

const countsOf = (tokens: readonly Token[]): string[] =>
  tokens.flatMap(({ tag, lower }) => (tag === 'CD' ? [lower] : []))
