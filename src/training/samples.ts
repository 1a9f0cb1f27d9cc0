import type { TokenRange } from '../analysis/attribution/attribution-model.ts'
import { tabulate } from '../analysis/attribution/tabulate.ts'
import type { WordTable } from '../analysis/attribution/word-table.ts'
import { wordClasses } from '../analysis/model/word-classes.ts'
import { readSyntax, syntaxModel } from '../analysis/syntax/read-syntax.ts'
import type { SyntaxModel } from '../analysis/syntax/syntax-model.ts'
import type { CorpusArticle, CorpusSpan } from './corpus.ts'

/** An attribution of the corpus in tokens. */
export type GoldAttribution = Readonly<Record<'source' | 'cue' | 'content', readonly TokenRange[]>>

/** An article as the models see it, with its right answers. */
export type Sample = Readonly<{
  article: CorpusArticle
  table: WordTable
  starts: Int32Array
  ends: Int32Array
  gold: readonly GoldAttribution[]
}>

const tokenRange = (starts: Int32Array, ends: Int32Array, [start, end]: CorpusSpan): TokenRange => {
  let low = 0
  let high = ends.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ends[middle]! <= start) low = middle + 1
    else high = middle
  }
  const first = low
  let last = first
  while (last < starts.length && starts[last]! < end) last++
  return { first, end: last }
}

/**
 * Reads articles into samples. `syntaxFor` gives the syntax model of each: in training one that has not learnt
 * from the article, lest the chains trust in trees better than they will be.
 */
export const toSamples = (
  articles: readonly CorpusArticle[],
  syntaxFor: (article: CorpusArticle) => SyntaxModel = () => syntaxModel(),
): Sample[] => {
  const classes = wordClasses()
  return articles.map((article) => {
    const syntax = readSyntax(article.text, syntaxFor(article))
    const starts = Int32Array.from(syntax.tokens, (token) => token.span.start)
    const ends = Int32Array.from(syntax.tokens, (token) => token.span.end)
    const ranges = (spans: readonly CorpusSpan[]) =>
      spans.map((span) => tokenRange(starts, ends, span)).filter(({ first, end }) => end > first)
    const gold = article.attributions.map(({ source, cue, content }) => ({
      source: ranges(source),
      cue: ranges(cue),
      content: ranges(content),
    }))
    return { article, table: tabulate(article.text, syntax, classes), starts, ends, gold }
  })
}

/** Which tokens lie in a cue of the right answers. */
export const goldCueMask = ({ table, gold }: Sample): Uint8Array => {
  const mask = new Uint8Array(table.count)
  for (const { cue } of gold) for (const { first, end } of cue) mask.fill(1, first, end)
  return mask
}

/** B and I of one role, 1 and 2; 0 outside. */
export const roleLabels = ({ table, gold }: Sample, role: keyof GoldAttribution): Uint8Array => {
  const labels = new Uint8Array(table.count)
  for (const attribution of gold)
    for (const { first, end } of attribution[role]) {
      labels.fill(2, first, end)
      labels[first] = 1
    }
  return labels
}

/** An I at the start, or after something else, is made a B. */
export const repair = (labels: Uint8Array, firsts: ReadonlySet<number>): void => {
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at]!
    if (label === 0 || label % 2 === 1) continue
    const before = labels[at - 1]
    if (firsts.has(at) || (before !== label && before !== label - 1)) labels[at] = label - 1
  }
}
