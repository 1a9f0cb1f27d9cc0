import { indexOfGreatest } from '../analysis/model/linear-model.ts'
import { hashText } from '../analysis/model/hash.ts'
import { packWeights } from '../analysis/model/weights-file.ts'
import { lemmaByRule, lemmaKey } from '../analysis/syntax/lemmatise.ts'
import { MOST_PARSE_FEATURES, parseFeatures } from '../analysis/syntax/parse-features.ts'
import { bestAction } from '../analysis/syntax/parse-sentence.ts'
import {
  LEFT,
  RIGHT,
  SHIFT,
  type ParseState,
  canTake,
  isFinished,
  startParse,
  take,
} from '../analysis/syntax/parse-state.ts'
import { MOST_RELATION_FEATURES, branchesOf, relationFeatures } from '../analysis/syntax/relation-features.ts'
import type { SyntaxFacts } from '../analysis/syntax/syntax-model.ts'
import { MOST_TAG_FEATURES, NO_TAG, tagFeatures } from '../analysis/syntax/tag-features.ts'
import { type Tagger, tagWords } from '../analysis/syntax/tag-words.ts'
import { formsOf, normaliseWord } from '../analysis/syntax/word-shape.ts'
import type { ParsedSentence } from './corpus.ts'
import { type Perceptron, averaged, correct, newPerceptron, scoresOf } from './perceptron.ts'
import { randomFrom, shuffle } from './random.ts'

const TAGGER_BITS = 17
const PARSER_BITS = 20
const LABELLER_BITS = 16
const TAGGER_ROUNDS = 5
const PARSER_ROUNDS = 6
const LABELLER_ROUNDS = 4
const LONGEST_LEARNT = 90
/** A word seen this often, and nearly always with one tag, needs no model. */
const CERTAIN_COUNT = 30
const CERTAIN_SHARE = 0.992

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

const certainWords = (sentences: readonly ParsedSentence[], tags: readonly string[]): Map<number, number> => {
  const counts = new Map<number, Map<string, number>>()
  for (const { words, tags: own } of sentences)
    words.forEach((word, at) => {
      const key = hashText(normaliseWord(word))
      const seen = counts.get(key) ?? new Map<string, number>()
      counts.set(key, seen.set(own[at]!, (seen.get(own[at]!) ?? 0) + 1))
    })
  const certain = new Map<number, number>()
  for (const [key, seen] of counts) {
    const total = [...seen.values()].reduce((sum, n) => sum + n, 0)
    const [tag, most] = [...seen].reduce((a, b) => (b[1] > a[1] ? b : a))
    if (total >= CERTAIN_COUNT && most / total >= CERTAIN_SHARE) certain.set(key, tags.indexOf(tag))
  }
  return certain
}

const learnTags = (sentences: readonly ParsedSentence[], tags: readonly string[]): Tagger => {
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
  const model = { mask: perceptron.mask, labels: tags.length, weights: averaged(perceptron) }
  return { tags, certain, model }
}

type TreeSample = Readonly<{ words: Int32Array; tags: Int32Array; heads: Int32Array; relations: Int32Array }>

/** How many right arcs each step puts out of reach (Goldberg and Nivre 2013, for arc-hybrid). */
const costsOf = ({ stack, depth, next, size }: ParseState, gold: Int32Array): [number, number, number] => {
  const root = size - 1
  const top = depth > 0 ? stack[depth - 1]! : -1
  const below = depth > 1 ? stack[depth - 2]! : -1
  let shift = 0
  let waiting = 0
  for (let at = 0; at < depth; at++) {
    if (gold[stack[at]!] === next) shift++
    if (at < depth - 1 && gold[next] === stack[at]) shift++
  }
  for (let at = next; at < root; at++) if (gold[at] === top) waiting++
  const head = top >= 0 ? gold[top]! : -1
  const left = waiting + (head !== next && ((below >= 0 && head === below) || head > next) ? 1 : 0)
  const right = waiting + (head !== below && head >= next ? 1 : 0)
  return [shift, left, right]
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

const learnTrees = (sentences: readonly ParsedSentence[], tagger: Tagger, relations: readonly string[]) => {
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

/** The lemmas that the rules get wrong: by the key of the word, how much to cut off and what to add. */
const learnLemmas = (sentences: readonly ParsedSentence[]): Map<number, { cut: number; add: string }> => {
  const counts = new Map<string, number>()
  for (const { words, tags, lemmas } of sentences)
    words.forEach((word, at) => {
      if (!/^(?:VB|NNS?$)/.test(tags[at]!) || !/^\p{L}+$/u.test(word)) return
      const entry = `${word.toLowerCase()} ${tags[at]!.charAt(0)} ${lemmas[at]!.toLowerCase()} ${tags[at]!}`
      counts.set(entry, (counts.get(entry) ?? 0) + 1)
    })
  const best = new Map<string, { lemma: string; tag: string; count: number }>()
  for (const [entry, count] of counts) {
    const [word = '', kind = '', lemma = '', tag = ''] = entry.split(' ')
    const key = `${word} ${kind}`
    if (count > (best.get(key)?.count ?? 0)) best.set(key, { lemma, tag, count })
  }
  const exceptions = new Map<number, { cut: number; add: string }>()
  for (const [key, { lemma, tag }] of best) {
    const word = key.slice(0, key.indexOf(' '))
    if (lemmaByRule(word, tag) === lemma) continue
    let shared = 0
    while (shared < word.length && shared < lemma.length && word[shared] === lemma[shared]) shared++
    if (shared > 0)
      exceptions.set(lemmaKey(word, tag), { cut: word.length - shared, add: lemma.slice(shared) })
  }
  return exceptions
}

const sortedUnique = (values: Iterable<string>): string[] => [...new Set(values)].sort()

/** Learns tagger, parser, labeller and lemma exceptions from parsed sentences; returns the weights file. */
export const learnSyntax = (sentences: readonly ParsedSentence[]): Uint8Array => {
  const tags = sortedUnique(sentences.flatMap((sentence) => sentence.tags))
  const relations = sortedUnique(sentences.flatMap((sentence) => sentence.relations))
  const tagger = learnTags(sentences, tags)
  const { parser, labeller } = learnTrees(sentences, tagger, relations)
  const lemmas = [...learnLemmas(sentences)].sort((a, b) => a[0] - b[0])
  const lemmaEndings = sortedUnique(lemmas.map(([, { add }]) => add))
  const certain = [...tagger.certain].sort((a, b) => a[0] - b[0])
  const facts: SyntaxFacts = { tags, relations, lemmaEndings }
  return packWeights(facts, {
    tagger: tagger.model.weights,
    parser,
    labeller,
    certainWords: Int32Array.from(certain, ([key]) => key),
    certainTags: Uint8Array.from(certain, ([, tag]) => tag),
    lemmaKeys: Int32Array.from(lemmas, ([key]) => key),
    lemmaCuts: Uint8Array.from(lemmas, ([, { cut }]) => cut),
    lemmaEndings: Int32Array.from(lemmas, ([, { add }]) => lemmaEndings.indexOf(add)),
  })
}
