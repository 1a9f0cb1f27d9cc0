import type { Mention, Organisation } from '../../domain/entity.ts'
import type { Syntax } from '../../domain/syntax.ts'
import { foldName } from '../../reference/fold-name.ts'
import { BODY_WORDS } from '../lexicon/titles.ts'
import type { Name } from './find-names.ts'

const ACRONYM = /^\p{Lu}[\p{Lu}&-]{1,7}$/u

/** The bodies of a text. A short form in brackets right after a long name belongs to it. */
export const findOrganisations = ({ tokens }: Syntax, names: readonly Name[]): Organisation[] => {
  const bodies = new Map<string, { name: string; acronyms: Mention[]; mentions: Mention[] }>()
  for (const name of names) {
    const short =
      tokens[name.end]?.text === '(' && tokens[name.end + 2]?.text === ')' ? tokens[name.end + 1] : undefined
    const defines = short !== undefined && ACRONYM.test(short.text)
    if (!defines && !name.parts.some((part) => BODY_WORDS.has(part.toLowerCase()))) continue
    const key = foldName(name.words)
    const body = bodies.get(key) ?? { name: name.words, acronyms: [], mentions: [] }
    bodies.set(key, body)
    body.mentions.push(toMention(name))
    if (defines) body.acronyms.push({ span: short.span, words: short.text, sentence: name.sentence })
  }
  return [...bodies.values()]
}

export const toMention = ({ span, words, sentence }: Name): Mention => ({ span, words, sentence })
