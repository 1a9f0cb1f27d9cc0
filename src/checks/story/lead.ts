import type { Token } from '../../domain/syntax.ts'
import { headlineOf } from '../headlines.ts'
import { kindsIn } from './event-kinds.ts'
import type { Story } from './story-check.ts'

/** What an article is about, as its headline and its first sentences tell it. */
export type Lead = Readonly<{ kinds: ReadonlySet<string>; names: ReadonlySet<string> }>

const SENTENCES = 4

const known = new WeakMap<Story, readonly Lead[]>()

/** The leads of a story's articles. Made once for a story, though several checks ask for it. */
export const leadsOf = (story: Story): readonly Lead[] => {
  const made = known.get(story) ?? story.copies.map((_, article) => readLead(story, article))
  known.set(story, made)
  return made
}

const readLead = ({ copies }: Story, article: number): Lead => {
  const copy = copies[article]
  if (!copy) return { kinds: new Set(), names: new Set() }
  const { syntax } = copy
  const last = syntax.sentences[Math.min(SENTENCES, syntax.sentences.length) - 1]
  const tokens = syntax.tokens.slice(0, last?.end ?? 0)
  const title = headlineOf(copy)?.words.match(/[\p{L}’'-]+/gu) ?? []
  return {
    kinds: kindsIn([...tokens.map(lemmaOf), ...title.map((word) => word.toLowerCase())]),
    names: new Set(tokens.filter(({ tag }) => tag.startsWith('NNP')).map(lemmaOf)),
  }
}

const lemmaOf = ({ lemma }: Token): string => lemma.toLowerCase()
