import type { Token } from '../../domain/syntax.ts'
import { IRREGULAR_PASTS } from '../lexicon/clause-words.ts'

const FINITE = new Set(['VBD', 'VBP', 'VBZ', 'MD'])
const NOMINAL = new Set(['NN', 'NNS', 'NNP', 'NNPS', 'PRP', 'EX', 'CD', 'DT', 'WP'])
const INSIDE_NOUN_PHRASE = new Set([
  ...['NN', 'NNS', 'NNP', 'NNPS', 'PRP', 'PRP$', 'EX', 'CD', 'DT', 'PDT', 'JJ', 'JJR', 'JJS'],
  ...['POS', 'VBG', 'VBN', 'RB', 'RBR', 'RBS', 'IN', 'TO', '$', '#', 'FW', 'RP', "''", '``', 'SYM'],
])
const COORDINATORS = new Set(['and', 'but', 'or', 'nor', 'yet', 'plus', '&'])
const COMPLEMENTISERS = new Set(['that', 'whether', 'if', 'lest', 'unless'])

const DASHES = new Set(['–', '—', '―', '-', '--', '---', '----'])

/** The items at some places of a list; places outside it are left out. */
export const pick = <T>(list: readonly T[], places: readonly number[]): T[] =>
  places.filter((place) => place >= 0 && place < list.length).map((place) => list[place] as T)

export const isWord = (token: Token | undefined): boolean => {
  if (token === undefined) return false
  const first = token.lower.charCodeAt(0)
  // Nearly every token begins with a plain letter or a mark: no need to ask Unicode.
  if ((first >= 97 && first <= 122) || (first >= 48 && first <= 57)) return true
  return (token.text.length > 1 || first > 127) && /[\p{L}\p{N}]/u.test(token.text)
}

/** Past forms that are no nouns, whatever a tagger makes of them. */
const MISTAKEN = new Set(['NN', 'JJ', 'RB', 'IN'])

const isPastForm = ({ tag, lower }: Token): boolean => MISTAKEN.has(tag) && IRREGULAR_PASTS.has(lower)

export const isFinite = (token: Token | undefined): boolean =>
  token !== undefined && (FINITE.has(token.tag) || isPastForm(token))

export const isVerb = (token: Token | undefined): boolean =>
  token !== undefined && (token.tag.startsWith('VB') || token.tag === 'MD' || isPastForm(token))

export const isNominal = (token: Token | undefined): boolean => token !== undefined && NOMINAL.has(token.tag)

export const isNoun = (token: Token | undefined): boolean => token?.tag.startsWith('NN') ?? false

export const staysInNounPhrase = (token: Token): boolean => INSIDE_NOUN_PHRASE.has(token.tag)

export const isCoordinator = (token: Token | undefined): boolean =>
  token !== undefined &&
  (COORDINATORS.has(token.lower) || (token.lower === 'so' && token.tag === 'CC')) &&
  token.tag !== 'NNP'

export const isComma = (token: Token | undefined): boolean => token?.text === ','

export const isDash = (token: Token | undefined): boolean => token !== undefined && DASHES.has(token.text)

/** A comma, or a dash in the place of one. */
export const isPause = (token: Token | undefined): boolean => isComma(token) || isDash(token)

export const isAdverb = (token: Token | undefined): boolean => token?.tag.startsWith('RB') ?? false

/** Who, which, whose, where, when … */
export const isWhWord = (token: Token | undefined): boolean => token?.tag.startsWith('W') ?? false

/** A word after which the next finite verb is a subordinate one: *that*, *whether*, *who*, *what* … */
export const governsVerb = (token: Token): boolean =>
  isWhWord(token) || (COMPLEMENTISERS.has(token.lower) && (token.tag === 'IN' || token.tag === 'WDT'))
