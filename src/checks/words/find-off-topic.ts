import type { Token } from '../../domain/syntax.ts'
import { TOPIC_SETS, type TopicWord } from '../../reference/topic-sets.ts'
import type { Copy } from '../check.ts'
import type { Misfit } from './find-misfit.ts'

/** How many words of the other's matter have to stand in the sentence and beside it; or beside it alone. */
const ENOUGH = 2
const ENOUGH_BESIDE = 3

const isOn = (topics: readonly string[], { lower, lemma }: Token): boolean =>
  topics.some((topic) =>
    topic.endsWith('*') ? lower.startsWith(topic.slice(0, -1)) : topic === lower || topic === lemma,
  )

/** The distinct words of a matter in a run of tokens, without the word in question. */
const hitsIn = (tokens: readonly Token[], topics: readonly string[], own: Token): Token[] => {
  const hits = new Map<string, Token>()
  for (const token of tokens)
    if (token !== own && token.lemma !== own.lemma && /^(?:NN|VB|JJ)/u.test(token.tag) && isOn(topics, token))
      hits.set(token.lemma, hits.get(token.lemma) ?? token)
  return [...hits.values()]
}

/** A noun, or what stands where one does: *in the straight*. */
const isThing = (tokens: readonly Token[], at: number): boolean =>
  /^(?:NNS?|JJ|VBN?)$/u.test(tokens[at]?.tag ?? '') ||
  (/^RB$/u.test(tokens[at]?.tag ?? '') && tokens[at - 1]?.tag === 'DT')

const asWritten = ({ tag, lower }: Token, { word }: TopicWord): string =>
  tag === 'NNS' && lower.endsWith('s') && !word.endsWith('s') ? `${word}s` : word

/**
 * *The flower comes from a mill that has ground wheat*: a word in whose sentence, and beside it, all speaks of the
 * other one's matter, in an article that has nothing of its own.
 */
export const findOffTopic = ({ syntax: { tokens, sentences } }: Copy, at: number): Misfit | null => {
  const token = tokens[at]
  const set = token && (TOPIC_SETS.get(token.lower) ?? TOPIC_SETS.get(token.lemma.toLowerCase()))
  const [own, ...others] = set ?? []
  if (!token || !own || own.isCommon || !isThing(tokens, at) || /^\p{Lu}/u.test(token.text)) return null
  const here = token.sentence
  const near = tokens.slice(sentences[here - 1]?.first ?? 0, sentences[here + 1]?.end ?? tokens.length)
  for (const other of others) {
    const hits = hitsIn(near, other.topics, token)
    const isHere = hits.some(({ sentence }) => sentence === here)
    if (hits.length < (isHere ? ENOUGH : ENOUGH_BESIDE)) continue
    if (hitsIn(tokens, own.topics, token).some((hit) => !isOn(other.topics, hit))) continue
    const [first, second] = hits
    if (!first || !second) continue
    return {
      meant: asWritten(token, other),
      why: `the sentence is about ${hits
        .slice(0, 3)
        .map(({ text }) => `“${text}”`)
        .join(', ')}`,
      places: [first.span, second.span],
    }
  }
  return null
}
