import { indexOfGreatest } from '../analysis/model/linear-model.ts'
import { MOST_PARSE_FEATURES, parseFeatures } from '../analysis/syntax/parse-features.ts'
import { bestAction } from '../analysis/syntax/parse-sentence.ts'
import { startParse, isFinished, canTake, SHIFT, LEFT, RIGHT, take } from '../analysis/syntax/parse-state.ts'
import { MOST_RELATION_FEATURES, branchesOf, relationFeatures } from '../analysis/syntax/relation-features.ts'
import { type Tagger, tagWords } from '../analysis/syntax/tag-words.ts'
import { formsOf } from '../analysis/syntax/word-shape.ts'
import type { ParsedSentence } from './corpus.ts'
import { costsOf } from './parse-costs.ts'
import { newPerceptron, averaged, type Perceptron, scoresOf, correct } from './perceptron.ts'
import { randomFrom, shuffle } from './random.ts'

const PARSER_BITS = 20
const LABELLER_BITS = 16
const PARSER_ROUNDS = 6
const LABELLER_ROUNDS = 4
const LONGEST_LEARNT = 90

type TreeSample = Readonly<{ words: Int32Array; tags: Int32Array; heads: Int32Array; relations: Int32Array }>

/** The weights of the parser, which hangs each word from another, and of the labeller, which says as what. */
export const learnParses = (
  sentences: readonly ParsedSentence[],
  tagger: Tagger,
  relations: readonly string[],
) => {
  const random = randomFrom(2)
  const samples = sentences
    .filter(({ words }) => words.length < LONGEST_LEARNT)
    .map(({ words, heads, relations: own }) => ({ forms: formsOf(words), words, heads, own }))
    .map(({ forms, words, heads, own }) => ({
      words: forms.lower,
      tags: tagWords(tagger, forms),
      heads: Int32Array.from(heads, (head) => (head < 0 ? words.length : head)),
      relations: Int32Array.from(own, (relation) => relations.indexOf(relation)),
    }))
  const parser = newPerceptron(PARSER_BITS, 3)
  const labeller = newPerceptron(LABELLER_BITS, relations.length)
  const parseKeys = new Int32Array(MOST_PARSE_FEATURES)
  const relationKeys = new Int32Array(MOST_RELATION_FEATURES)
  for (let round = 0; round < PARSER_ROUNDS; round++)
    for (const sample of shuffle(samples, random)) {
      learnTree(parser, sample, round > 0, parseKeys)
      if (round < LABELLER_ROUNDS) learnRelations(labeller, sample, relationKeys)
    }
  return { parser: averaged(parser), labeller: averaged(labeller) }
}

const learnTree = (parser: Perceptron, sample: TreeSample, explore: boolean, keys: Int32Array): void => {
  const state = startParse(sample.words, sample.tags)
  const scores = new Float64Array(3)
  while (!isFinished(state)) {
    const count = parseFeatures(state, keys)
    scoresOf(parser, keys, count, scores)
    const guessed = bestAction((action) => canTake(state, action), scores)
    const costs = costsOf(state, sample.heads)
    const allowed = [SHIFT, LEFT, RIGHT].filter((action) => canTake(state, action))
    const least = Math.min(...allowed.map((action) => costs[action]!))
    parser.step++
    if (costs[guessed] === least) {
      take(state, guessed)
      continue
    }
    const right = bestAction((action) => canTake(state, action) && costs[action] === least, scores)
    correct(parser, keys, count, { right, guessed })
    take(state, explore ? guessed : right)
  }
}

const learnRelations = (labeller: Perceptron, sample: TreeSample, keys: Int32Array): void => {
  const { words, tags, heads, relations } = sample
  const branches = branchesOf(words, tags, heads)
  const scores = new Float64Array(labeller.labels)
  relations.forEach((right, at) => {
    const count = relationFeatures(branches, at, keys)
    scoresOf(labeller, keys, count, scores)
    const guessed = indexOfGreatest(scores)
    labeller.step++
    if (guessed !== right) correct(labeller, keys, count, { right, guessed })
  })
}
