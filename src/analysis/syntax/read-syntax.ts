import type { Syntax, Token } from '../../domain/syntax.ts'
import { indexOfGreatest, scoreLabels } from '../model/linear-model.ts'
import { findQuotations } from './find-quotations.ts'
import { lemmatise } from './lemmatise.ts'
import { parseSentence } from './parse-sentence.ts'
import { MOST_RELATION_FEATURES, branchesOf, relationFeatures } from './relation-features.ts'
import { type Sentences, splitSentences } from './split-sentences.ts'
import { type SyntaxModel, loadSyntaxModel } from './syntax-model.ts'
import { tagWords } from './tag-words.ts'
import { tokenise } from './tokenise.ts'
import { formsOf } from './word-shape.ts'

let model: SyntaxModel | null = null

/** The weights that ship with the program, read once. */
export const syntaxModel = (): SyntaxModel =>
  (model ??= loadSyntaxModel(new URL('../model/syntax.bin', import.meta.url)))

/** Tag, head and relation of each word of one sentence; heads count within the sentence, its length is the root. */
export type Grammar = Readonly<{ tags: Int32Array; heads: Int32Array; relations: Int32Array }>

const labelRelations = (
  { labeller }: SyntaxModel,
  words: Int32Array,
  tags: Int32Array,
  heads: Int32Array,
): Int32Array => {
  const branches = branchesOf(words, tags, heads)
  const keys = new Int32Array(MOST_RELATION_FEATURES)
  return heads.map((_, at) =>
    indexOfGreatest(scoreLabels(labeller, keys, relationFeatures(branches, at, keys))),
  )
}

/** Reads the grammar of one sentence of at most `LONGEST_SENTENCE` words. */
export const readGrammar = (syntax: SyntaxModel, words: readonly string[]): Grammar => {
  const forms = formsOf(words)
  const tags = tagWords(syntax.tagger, forms)
  const heads = parseSentence(syntax.parser, forms.lower, tags)
  return { tags, heads, relations: labelRelations(syntax, forms.lower, tags, heads) }
}

const paragraphsOf = ({ firsts, ends, paragraphs }: Sentences): { first: number; end: number }[] => {
  const ranges: { first: number; end: number }[] = []
  firsts.forEach((first, index) => {
    const open = ranges.at(-1)
    const end = ends[index] ?? first
    if (open && paragraphs[index] === paragraphs[index - 1]) open.end = end
    else ranges.push({ first, end })
  })
  return ranges
}

/** The grammar was learnt from American copy, in which all money is in dollars. */
const asLearnt = (word: string): string => (/^[£€¥]$/u.test(word) ? '$' : word)

/** The grammar of a text: tokens with tag, lemma, head and relation; sentences; quotations. Never throws. */
export const readSyntax = (text: string, syntax: SyntaxModel = syntaxModel()): Syntax => {
  const cut = tokenise(text)
  const sentences = splitSentences(text, cut)
  const tokens: Token[] = []
  const readSentence = (first: number, end: number, sentence: number) => {
    const words: string[] = []
    for (let at = first; at < end; at++) words.push(text.slice(cut.starts[at], cut.ends[at]))
    const { tags, heads, relations } = readGrammar(syntax, words.map(asLearnt))
    words.forEach((word, at) => {
      const tag = syntax.tagger.tags[tags[at] ?? 0] ?? 'NN'
      const head = heads[at] ?? words.length
      tokens.push({
        span: { start: cut.starts[first + at] ?? 0, end: cut.ends[first + at] ?? 0 },
        text: word,
        lower: word.toLowerCase(),
        lemma: lemmatise(syntax.lemmas, word, tag),
        tag,
        head: head >= words.length ? -1 : first + head,
        relation: head >= words.length ? 'root' : (syntax.relations[relations[at] ?? 0] ?? 'dep'),
        sentence,
      })
    })
  }
  sentences.firsts.forEach((first, sentence) =>
    readSentence(first, sentences.ends[sentence] ?? first, sentence),
  )
  return {
    tokens,
    sentences: sentences.firsts.map((first, index) => ({ first, end: sentences.ends[index] ?? first })),
    quotations: findQuotations({ text, tokens: cut, paragraphs: paragraphsOf(sentences) }),
  }
}
