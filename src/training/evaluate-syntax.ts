import { readGrammar, readSyntax, syntaxModel } from '../analysis/syntax/read-syntax.ts'
import { type ParsedSentence, readParsed } from './corpus.ts'

/** Shares of agreement with the machine-parsed text, 0 to 1; punctuation is left out of the arcs. */
export type SyntaxScores = Readonly<{ tags: number; heads: number; relations: number; lemmas: number }>

const isSign = (word: string): boolean => !/[\p{L}\p{N}]/u.test(word)

export const evaluateSyntax = (sentences: readonly ParsedSentence[]): SyntaxScores => {
  const model = syntaxModel()
  let words = 0
  let tagged = 0
  let arcs = 0
  let headed = 0
  let related = 0
  for (const sentence of sentences) {
    const grammar = readGrammar(model, sentence.words)
    sentence.words.forEach((word, at) => {
      words++
      if (model.tagger.tags[grammar.tags[at]!] === sentence.tags[at]) tagged++
      if (isSign(word)) return
      arcs++
      const head = grammar.heads[at]! >= sentence.words.length ? -1 : grammar.heads[at]!
      if (head !== sentence.heads[at]) return
      headed++
      if (head < 0 || model.relations[grammar.relations[at]!] === sentence.relations[at]) related++
    })
  }
  return {
    tags: tagged / words,
    heads: headed / arcs,
    relations: related / arcs,
    lemmas: lemmaAgreement(sentences),
  }
}

const lemmaAgreement = (sentences: readonly ParsedSentence[]): number => {
  let right = 0
  let all = 0
  for (const { words, tags, lemmas } of sentences.slice(0, 500)) {
    const tokens = readSyntax(words.join(' ')).tokens
    if (tokens.length !== words.length) continue
    tokens.forEach((token, at) => {
      if (!/^(?:VB|NNS?$)/.test(tags[at]!) || token.tag !== tags[at]) return
      all++
      if (token.lemma === lemmas[at]!.toLowerCase()) right++
      else if (process.env.SHOW) console.log(token.text, token.tag, token.lemma, lemmas[at])
    })
  }
  return all === 0 ? 1 : right / all
}

export const evaluateSyntaxOn = (folder: string): SyntaxScores => evaluateSyntax(readParsed(folder, 'dev'))
