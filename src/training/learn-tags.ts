import { indexOfGreatest, linearModel } from '../analysis/model/linear-model.ts'
import { MOST_TAG_FEATURES, NO_TAG, tagFeatures } from '../analysis/syntax/tag-features.ts'
import type { Tagger } from '../analysis/syntax/tag-words.ts'
import { formsOf } from '../analysis/syntax/word-shape.ts'
import { certainWords } from './certain-words.ts'
import type { ParsedSentence } from './corpus.ts'
import { newPerceptron, scoresOf, correct, averaged } from './perceptron.ts'
import { randomFrom, shuffle } from './random.ts'

const TAGGER_BITS = 17
const TAGGER_ROUNDS = 5

const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** One sentence in twelve is learnt again in the capitals of a headline, one in forty in capitals only. */
const withHeadlines = (sentences: readonly ParsedSentence[], random: () => number): ParsedSentence[] =>
  sentences.flatMap((sentence) => {
    const chance = random()
    if (chance < 1 / 12) return [sentence, { ...sentence, words: sentence.words.map(capitalise) }]
    if (chance < 1 / 12 + 1 / 40)
      return [sentence, { ...sentence, words: sentence.words.map((w) => w.toUpperCase()) }]
    return [sentence]
  })

/** The tagger: the tags of words that have but one, and a model of all others. */
export const learnTags = (sentences: readonly ParsedSentence[], tags: readonly string[]): Tagger => {
  const random = randomFrom(1)
  const certain = certainWords(sentences, tags)
  const learnt = withHeadlines(sentences, random).map(({ words, tags: own }) => ({
    forms: formsOf(words),
    right: own.map((tag) => tags.indexOf(tag)),
  }))
  const perceptron = newPerceptron(TAGGER_BITS, tags.length)
  const keys = new Int32Array(MOST_TAG_FEATURES)
  const scores = new Float64Array(tags.length)
  for (let round = 0; round < TAGGER_ROUNDS; round++)
    for (const { forms, right } of shuffle(learnt, random)) {
      let tag1 = NO_TAG
      let tag2 = NO_TAG
      right.forEach((expected, at) => {
        let tag = certain.get(forms.word[at]!)
        if (tag === undefined) {
          const count = tagFeatures(forms, at, tag1, tag2, keys)
          scoresOf(perceptron, keys, count, scores)
          tag = indexOfGreatest(scores)
          perceptron.step++
          if (tag !== expected) correct(perceptron, keys, count, { right: expected, guessed: tag })
        }
        tag2 = tag1
        tag1 = tag
      })
    }
  return { tags, certain, model: linearModel(averaged(perceptron), tags.length) }
}
