import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashText } from '../analysis/model/hash.ts'

/** One article of the corpus as its converter writes it: spans are `[start, end)` in UTF-16 code units. */
export type CorpusSpan = readonly [start: number, end: number]
export type CorpusAttribution = Readonly<{
  source: readonly CorpusSpan[]
  cue: readonly CorpusSpan[]
  content: readonly CorpusSpan[]
}>
export type CorpusArticle = Readonly<{
  id: string
  publisher: string
  text: string
  attributions: readonly CorpusAttribution[]
}>

/** A word of a machine-parsed sentence: where it stands, tag, lemma, entity type, head (-1 root), relation. */
type ParsedWord = readonly [number, number, string, string, string, number, string]
type ParsedArticle = Readonly<{ id: string; sents: readonly (readonly ParsedWord[])[] }>

export type ParsedSentence = Readonly<{
  article: string
  words: readonly string[]
  tags: readonly string[]
  lemmas: readonly string[]
  heads: readonly number[]
  relations: readonly string[]
}>

const readLines = <Value>(file: string): Value[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Value)

/** Every tenth article of train, chosen by its name, is kept apart: never learnt from, never tuned on. */
export const isHeldOut = (id: string): boolean => (hashText(id) >>> 0) % 10 === 0

export type Part = 'train' | 'held-out' | 'dev'

/** The articles of a part of the corpus that lies in `folder`. */
export const readCorpus = (folder: string, part: Part): CorpusArticle[] => {
  if (part === 'dev') return readLines<CorpusArticle>(join(folder, 'dev.jsonl'))
  return readLines<CorpusArticle>(join(folder, 'train.jsonl')).filter(
    ({ id }) => isHeldOut(id) === (part === 'held-out'),
  )
}

/** The machine-parsed sentences of the articles of a part. */
export const readParsed = (folder: string, part: Part): ParsedSentence[] => {
  const articles = readCorpus(folder, part)
  const texts = new Map(articles.map(({ id, text }) => [id, text]))
  const parsed = readLines<ParsedArticle>(
    join(folder, part === 'dev' ? 'dev.core.jsonl' : 'train.core.jsonl'),
  )
  return parsed.flatMap(({ id, sents }) => {
    const text = texts.get(id)
    if (text === undefined) return []
    return sents
      .filter((sentence) => sentence.length > 0)
      .map((sentence) => ({
        article: id,
        words: sentence.map(([start, end]) => text.slice(start, end)),
        tags: sentence.map((word) => word[2]),
        lemmas: sentence.map((word) => word[3]),
        heads: sentence.map((word) => word[5]),
        relations: sentence.map((word) => word[6]),
      }))
  })
}
