import type { Syntax, Token } from '../../domain/syntax.ts'
import type { WordFit } from '../../domain/word-fit.ts'
import { MISTAKEN_WORDS } from '../../reference/mistaken-words.ts'
import { companyOf, type Company } from './company.ts'
import { matterOf, nearness } from './word-matter.ts'

/*
 * Which of two words that are mistaken for each other does the company fit? Each content word of the sentence and of
 * the two beside it says how near it is to the matter of either, by the angle between their vectors. The nearest few
 * have the say: one *pulpit* and one *choir* tell more of an altar than twenty words of no matter tell against it.
 */

/** How many of the nearest words speak. */
const SPEAKERS = 4
/** In sentences to either side: what is asked for a word that is at home, and for one that would fit. */
const [HOME, BESIDE] = [12, 1]
/** Less of a lead than this is no news to anybody. */
const LEAST_LEAD = 0.05

type Fit = Readonly<{ fit: number; speaking: readonly number[] }>

const fitOf = (word: string, company: readonly Company[]): Fit => {
  const matter = matterOf(word)
  if (!matter) return { fit: 0, speaking: [] }
  const nearest = company
    .map((one) => ({ at: one.at, near: nearness(matter, one.matter) * one.weight }))
    .sort((a, b) => b.near - a.near)
    .slice(0, SPEAKERS)
  const sum = nearest.reduce((total, { near }) => total + near, 0)
  return { fit: sum / SPEAKERS, speaking: nearest.filter(({ near }) => near > 0).map(({ at }) => at) }
}

const ownFit = ({ lower, lemma }: Token, company: readonly Company[]): number =>
  Math.max(fitOf(lower, company).fit, fitOf(lemma, company).fit)

/** By how much a word is the nearer, of two, to one that goes with it. */
const besideLead = (company: readonly Company[], other: string, { lower, lemma }: Token): number => {
  const [theirs, own] = [matterOf(other), matterOf(lower) ?? matterOf(lemma)]
  const leads = company
    .filter(({ isBeside }) => isBeside)
    .map(({ matter }) => (theirs ? nearness(theirs, matter) : 0) - (own ? nearness(own, matter) : 0))
  return Math.max(0, ...leads)
}

/** The other word in the number of the written one. */
const inNumberOf = ({ tag }: Token, other: string): string =>
  tag === 'NNS' ? `${other.replace(/(?:[sx]|[cs]h)$/u, '$&e').replace(/(?<=[^aeiou])y$/u, 'ie')}s` : other

const weigh = (syntax: Syntax, token: Token, at: number): WordFit | null => {
  const lemma = token.lemma.toLowerCase()
  const byForm = MISTAKEN_WORDS.get(token.lower)
  const likes = byForm ?? MISTAKEN_WORDS.get(lemma)
  if (!likes || !/^(?:NNS?|JJ)$/u.test(token.tag) || /^\p{Lu}/u.test(token.text)) return null
  const without = new Set([token.lower, lemma, ...likes])
  const company = companyOf(syntax, { at, reach: BESIDE, without })
  const best = [...likes]
    .map((like) => ({ like, ...fitOf(like, company) }))
    .reduce((a, b) => (b.fit > a.fit ? b : a))
  if (best.fit - ownFit(token, company) < LEAST_LEAD) return null
  return {
    token: at,
    meant: byForm ? best.like : inNumberOf(token, best.like),
    fit: best.fit,
    ownFit: ownFit(token, company),
    homeFit: ownFit(token, companyOf(syntax, { at, reach: HOME, without })),
    besideLead: besideLead(company, best.like, token),
    speaking: best.speaking,
  }
}

/** The tokens of a text whose company fits a word that they are mistaken for, in reading order. */
export const weighMistaken = (syntax: Syntax): WordFit[] =>
  syntax.tokens.flatMap((token, at) => weigh(syntax, token, at) ?? [])
