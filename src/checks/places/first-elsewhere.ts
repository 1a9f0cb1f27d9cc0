import type { Mention } from '../../domain/entity.ts'
import type { Token } from '../../domain/syntax.ts'
import { foldName } from '../../reference/fold-name.ts'
import type { Copy, Raised } from '../check.ts'
import { isElsewhere, isFar, mayBeWithin } from './is-elsewhere.ts'
import { ANOTHER, WHERE } from './where-words.ts'

/*
 * What an ordinal makes the only one of its kind: *her first exhibition, in Groningen*, and further down *that first
 * exhibition in Utrecht*.
 */

const ORDINAL = /^(?:first|last|final|debut|inaugural|maiden|only|farewell)$/u
const HAPPENS =
  /^(?:exhibition|show|concert|performance|recital|premiere|match|game|fight|race|marathon|flight|summit|meeting|congress|conference|festival|shop|store|restaurant|cafe|café|branch|factory|plant|school|job|post|practice|office|home|house|wedding|marriage|speech|rally|trial|tour|film|appearance|goal|win|victory|title)$/u
const KNOWN = /^(?:the|that|this|his|her|its|their|whose)$/u
const FARTHEST = 3

type Only = Readonly<{ key: string; owner: string; place: Mention; isAnew: boolean; sentence: number }>

const placeAfter = (
  tokens: readonly Token[],
  at: number,
  names: ReadonlyMap<number, Mention>,
): Mention | null => {
  for (let next = at + 1; next <= at + FARTHEST; next += 1) {
    const token = tokens[next]
    if (WHERE.test(token?.lower ?? '')) return names.get(tokens[next + 1]?.span.start ?? -1) ?? null
    if (token?.text !== ',') return null
  }
  return null
}

const onlyOnes = ({ entities, syntax: { tokens } }: Copy): Only[] => {
  const names = new Map(entities.names.map((name) => [name.span.start, name]))
  return tokens.flatMap(({ lower, sentence }, at): Only[] => {
    const [owner, noun] = [tokens[at - 1], tokens[at + 1]]
    if (!ORDINAL.test(lower) || !HAPPENS.test(noun?.lemma ?? '')) return []
    if (!KNOWN.test(owner?.lower ?? '') && owner?.tag !== 'POS') return []
    const place = placeAfter(tokens, at + 1, names)
    const isAnew = tokens.slice(Math.max(0, at - BEFORE), at).some((token) => ANOTHER.test(token.lower))
    return place
      ? [{ key: `${lower} ${noun?.lemma ?? ''}`, owner: owner?.lower ?? '', place, isAnew, sentence }]
      : []
  })
}

const BEFORE = 4

/** *Her*, and then *his*: of two people. *The* and *that* go with either. */
const isOneOwner = (a: string, b: string): boolean =>
  a === b || /^(?:the|that|this)$/u.test(b) || (/^(?:['’]s|['’]|the)$/u.test(a) && KNOWN.test(b))

/** What was the first or the last of its kind, told of two places. */
export const firstElsewhere = function* (copy: Copy): Iterable<Raised> {
  const told = new Map<string, Only>()
  for (const own of onlyOnes(copy)) {
    const earlier = told.get(own.key)
    if (!earlier) told.set(own.key, own)
    else if (
      !own.isAnew &&
      earlier.sentence !== own.sentence &&
      isOneOwner(earlier.owner, own.owner) &&
      foldName(earlier.place.words) !== foldName(own.place.words) &&
      isElsewhere(earlier.place, own.place) &&
      !mayBeWithin(earlier.place, own.place) &&
      isFar(earlier.place, own.place, true)
    )
      yield {
        message: `The ${own.key} is placed at ${own.place.words} here and at ${earlier.place.words} above.`,
        at: own.place.span,
        related: [earlier.place.span],
      }
  }
}
