import { packWeights } from '../analysis/model/weights-file.ts'
import type { SyntaxFacts } from '../analysis/syntax/syntax-model.ts'
import type { ParsedSentence } from './corpus.ts'
import { learnLemmas } from './learn-lemmas.ts'
import { learnParses } from './learn-parses.ts'
import { learnTags } from './learn-tags.ts'

const sortedUnique = (values: Iterable<string>): string[] => [...new Set(values)].sort()

/** Learns tagger, parser, labeller and lemma exceptions from parsed sentences; returns the weights file. */
export const learnSyntax = (sentences: readonly ParsedSentence[]): Uint8Array => {
  const tags = sortedUnique(sentences.flatMap((sentence) => sentence.tags))
  const relations = sortedUnique(sentences.flatMap((sentence) => sentence.relations))
  const tagger = learnTags(sentences, tags)
  const { parser, labeller } = learnParses(sentences, tagger, relations)
  const lemmas = [...learnLemmas(sentences)].sort((a, b) => a[0] - b[0])
  const lemmaEndings = sortedUnique(lemmas.map(([, { add }]) => add))
  const certain = [...tagger.certain].sort((a, b) => a[0] - b[0])
  const facts: SyntaxFacts = { tags, relations, lemmaEndings }
  return packWeights(facts, {
    tagger: tagger.model.kernel.rows,
    parser,
    labeller,
    certainWords: Int32Array.from(certain, ([key]) => key),
    certainTags: Uint8Array.from(certain, ([, tag]) => tag),
    lemmaKeys: Int32Array.from(lemmas, ([key]) => key),
    lemmaCuts: Uint8Array.from(lemmas, ([, { cut }]) => cut),
    lemmaEndings: Int32Array.from(lemmas, ([, { add }]) => lemmaEndings.indexOf(add)),
  })
}
