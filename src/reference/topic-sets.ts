import { TOPIC_SLIPS } from './topic-slips.ts'
import { TOPIC_WORDS } from './topic-words.ts'

export type TopicWord = Readonly<{ word: string; isCommon: boolean; topics: readonly string[] }>

const readSet = (line: string): TopicWord[] =>
  line.split('|').map((part): TopicWord => {
    const [word = '', topics = ''] = part.split(':').map((words) => words.trim())
    return { word: word.replace('!', ''), isCommon: word.startsWith('!'), topics: topics.split(' ') }
  })

/** One word of two sets has the matter of both, and is too common where either says so. */
const merge = (one: TopicWord, other: TopicWord | undefined): TopicWord =>
  other
    ? {
        ...one,
        isCommon: one.isCommon || other.isCommon,
        topics: [...new Set([...other.topics, ...one.topics])],
      }
    : one

/** From a word to all that it is mistaken for, itself first. */
export const TOPIC_SETS: ReadonlyMap<string, readonly TopicWord[]> = (() => {
  const sets = new Map<string, readonly TopicWord[]>()
  for (const set of [...TOPIC_WORDS.trim().split('\n'), ...TOPIC_SLIPS.trim().split('\n')].map(readSet))
    for (const own of set) {
      const [known, ...others] = sets.get(own.word) ?? []
      const more = set.filter((other) => other !== own)
      const kept = others.filter(({ word }) => !more.some((other) => other.word === word))
      sets.set(own.word, [
        merge(own, known),
        ...kept,
        ...more.map((other) =>
          merge(
            other,
            others.find(({ word }) => word === other.word),
          ),
        ),
      ])
    }
  return sets
})()
