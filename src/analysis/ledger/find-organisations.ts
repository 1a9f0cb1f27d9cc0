import type { Mention, Organisation, Person } from '../../domain/entity.ts'
import type { Syntax, Token } from '../../domain/syntax.ts'
import { foldName } from '../../reference/fold-name.ts'
import { BODY_WORDS } from '../lexicon/titles.ts'
import type { Name } from './find-names.ts'

const ACRONYM = /^\p{Lu}[\p{Lu}&-]{1,7}$/u

/** The bodies of a text. A short form in brackets right after a long name belongs to it. */
export const findOrganisations = (
  { tokens }: Syntax,
  names: readonly Name[],
  people: readonly Person[],
): Organisation[] => {
  const taken = new Set(people.flatMap(({ mentions }) => mentions.map(({ span }) => span.start)))
  const isTaken = ({ span }: Name): boolean => taken.has(span.start)
  const bodies = new Map<string, { name: string; acronyms: Mention[]; mentions: Mention[] }>()
  for (const name of names) {
    const short = shortFormOf(tokens, name)
    const defines = short !== undefined && ACRONYM.test(short.text)
    if (!defines && (!name.parts.some((part) => BODY_WORDS.has(part.toLowerCase())) || isTaken(name)))
      continue
    const key = foldName(name.words)
    const body = bodies.get(key) ?? { name: name.words, acronyms: [], mentions: [] }
    bodies.set(key, body)
    body.mentions.push(toMention(name))
    if (defines) body.acronyms.push({ span: short.span, words: short.text, sentence: name.sentence })
  }
  return [...bodies.values()]
}

/** *… (RIC)*, *…, known as RIC,*. */
const shortFormOf = (tokens: Syntax['tokens'], { end }: Name): Token | undefined => {
  if (tokens[end]?.text === '(' && tokens[end + 2]?.text === ')') return tokens[end + 1]
  const known = tokens[end]?.text === ',' ? end + 1 : end
  return tokens[known]?.lower === 'known' && tokens[known + 1]?.lower === 'as' ? tokens[known + 2] : undefined
}

export const toMention = ({ span, words, sentence }: Name): Mention => ({ span, words, sentence })
