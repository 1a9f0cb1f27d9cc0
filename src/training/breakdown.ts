import type { CorpusAttribution, CorpusSpan } from './corpus.ts'
import type { Judged } from './judged.ts'

/** Found and right, of one type of attribution. */
export type Line = Readonly<{ type: string; gold: number; precision: number; recall: number; f1: number }>

/** Cues of reported speech, as against attitudes and acts: the list of the corpus' scorer. */
const REPORTING =
  /\b(sa(y|ys|id|ying)|t(ell|ells|old|elling)|according to|add(s|ed|ing)?|wr(ote|ites?|itten)|ask(s|ed|ing)?|not(es?|ed|ing)|report(s|ed|ing)?|announc(es?|ed|ing)|claim(s|ed|ing)?|argu(es?|ed|ing)|suggest(s|ed|ing)?|explain(s|ed|ing)?|warn(s|ed|ing)?|tweet(s|ed|ing)?|stat(es?|ed|ing)|insist(s|ed|ing)?|acknowledg(es?|ed|ing)|respond(s|ed|ing)?|continu(es|ed)|declar(es?|ed|ing)|recall(s|ed|ing)?|den(y|ies|ied|ying)|alleg(es?|ed|ing)|show(s|ed|n)?|f(ind|inds|ound)|conclud(es?|ed|ing)|call(s|ed|ing)?|describ(es?|ed|ing)|confirm(s|ed|ing)?|quot(es?|ed|ing)|cit(es?|ed|ing))\b/i

const wordsOf = (text: string, spans: readonly CorpusSpan[]): string =>
  spans.map(([start, end]) => text.slice(start, end)).join(' ')

const speechOf = (content: string): string => {
  if (/^["“”]|^''/.test(content) && /(["”]|'')[.,]?$/.test(content)) return 'direct'
  return /["“”]|''/.test(content) ? 'mixed' : 'indirect'
}

const typesOf = (text: string, { cue, content }: CorpusAttribution): string[] => {
  const kind = REPORTING.test(wordsOf(text, cue)) ? 'reporting cue' : 'other cue'
  const speech = speechOf(wordsOf(text, content))
  return [kind, speech, `${speech}, ${kind}`]
}

const shared = (a: readonly CorpusSpan[], b: readonly CorpusSpan[]): number =>
  a.reduce(
    (sum, x) =>
      sum + b.reduce((part, y) => part + Math.max(0, Math.min(x[1], y[1]) - Math.max(x[0], y[0])), 0),
    0,
  )

const length = (spans: readonly CorpusSpan[]): number =>
  spans.reduce((sum, [start, end]) => sum + end - start, 0)

const agrees = (a: CorpusAttribution, b: CorpusAttribution): boolean =>
  shared(a.cue, b.cue) > 0 &&
  (2 * shared(a.content, b.content)) / (length(a.content) + length(b.content) || 1) >= 0.5

/** How well each type of attribution is found: by the cue, and by how the words stand in quotation marks. */
export const breakdown = (articles: readonly Judged[]): Line[] => {
  const counts = new Map<string, { gold: number; met: number; found: number; right: number }>()
  const countOf = (type: string) => {
    const count = counts.get(type) ?? { gold: 0, met: 0, found: 0, right: 0 }
    counts.set(type, count)
    return count
  }
  for (const { text, gold, found } of articles) {
    for (const wanted of gold) {
      const met = found.some((given) => agrees(wanted, given))
      for (const type of typesOf(text, wanted)) {
        countOf(type).gold++
        if (met) countOf(type).met++
      }
    }
    for (const given of found) {
      const right = gold.some((wanted) => agrees(wanted, given))
      for (const type of typesOf(text, given)) {
        countOf(type).found++
        if (right) countOf(type).right++
      }
    }
  }
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([type, { gold, met, found, right }]) => {
      const precision = found > 0 ? right / found : 0
      const recall = gold > 0 ? met / gold : 0
      return { type, gold, precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) }
    })
}
