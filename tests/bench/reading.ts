/*
 * How well and how fast texts are read: npm run bench:reading -- --corpus DIR
 * The corpus is PolNeAR as `src/training/corpus.ts` reads it; MODEL.md tells what the parts are.
 */
import { readdirSync, statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { analyse } from '../../src/analysis/analyse.ts'
import { attributionModel, findAttributions } from '../../src/analysis/attribution/find-attributions.ts'
import { wordClasses } from '../../src/analysis/model/word-classes.ts'
import { readSyntax } from '../../src/analysis/syntax/read-syntax.ts'
import type { Span } from '../../src/domain/span.ts'
import { breakdown } from '../../src/training/breakdown.ts'
import {
  type CorpusArticle,
  type CorpusAttribution,
  type Part,
  readCorpus,
  readParsed,
} from '../../src/training/corpus.ts'
import { evaluateSyntax } from '../../src/training/evaluate-syntax.ts'
import type { Judged } from '../../src/training/judged.ts'
import { matchAttributions } from '../../src/training/match-attributions.ts'
import { type Measure, score } from '../../src/training/score.ts'
import { BEYOND } from './beyond.ts'
import { printMemory, printOdd, printSpeed } from './reading/print-speed.ts'

const WEIGHTS = new URL('../../src/analysis/model/', import.meta.url)
const ROWS: readonly (readonly [Measure, string, number])[] = [
  ['attribution', 'attribution found', 78],
  ['attributionWithSource', 'found, source right', 74.5],
  ['cueExact', 'cue exact', 74],
  ['sourceFlat', 'source exact (flat)', 79],
  ['contentFlat', 'content exact (flat)', 67],
  ['allOverlap', 'all-quote overlap', 87],
  ['allExact', 'all three exact', NaN],
]

const percent = (share: number): string => (100 * share).toFixed(1).padStart(6)
const pairs = (spans: readonly Span[]) => spans.map(({ start, end }) => [start, end] as const)

type Read = Judged & Readonly<{ id: string; publisher: string; confidences: readonly number[] }>

const readArticle = ({ id, publisher, text, attributions }: CorpusArticle): Read => {
  const found = analyse(text).attributions
  return {
    id,
    publisher,
    text,
    gold: attributions,
    found: found.map(({ source, cue, content }) => ({
      source: pairs(source),
      cue: pairs(cue),
      content: pairs(content),
    })),
    confidences: found.map(({ confidence }) => confidence),
  }
}

const printScores = (title: string, read: readonly Read[]): void => {
  const scores = score(read)
  console.log(`\n${title}: ${read.length} articles, ${scores.gold} attributions, ${scores.found} found`)
  console.log(`${''.padEnd(28)}     P      R     F1  asked`)
  for (const [measure, name, asked] of ROWS) {
    const { precision, recall, f1 } = scores[measure]
    const wanted = Number.isNaN(asked) ? '' : asked.toFixed(1).padStart(6)
    console.log(`${name.padEnd(28)}${percent(precision)} ${percent(recall)} ${percent(f1)} ${wanted}`)
  }
  for (const { type, gold, precision, recall, f1 } of breakdown(read))
    console.log(`${type.padEnd(28)}${percent(precision)} ${percent(recall)} ${percent(f1)}   of ${gold}`)
  for (const publisher of [...new Set(read.map((article) => article.publisher))].sort()) {
    const { attribution } = score(read.filter((article) => article.publisher === publisher))
    console.log(`${publisher.padEnd(42)}${percent(attribution.f1)}`)
  }
}

/** Of the attributions in each tenth of confidence, how many are right: by cue, content and source. */
const printReliability = (title: string, read: readonly Read[]): void => {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, confidence: 0, right: 0 }))
  let squares = 0
  let all = 0
  for (const article of read) {
    const matched = matchAttributions(article)
    const withSource = matchAttributions(article, { withSource: true })
    matched.forEach((_, index) => {
      const confidence = article.confidences[index] ?? 0
      const right = withSource[index]! >= 0 ? 1 : 0
      const bin = bins[Math.min(9, Math.floor(confidence * 10))]!
      bin.count++
      bin.confidence += confidence
      bin.right += right
      squares += (confidence - right) ** 2
      all++
    })
  }
  console.log(`\n${title}: confidence against what is right (Brier score ${(squares / all).toFixed(3)})`)
  bins.forEach(({ count, confidence, right }, index) => {
    if (count === 0) return
    const range = `${(index / 10).toFixed(1)} to ${((index + 1) / 10).toFixed(1)}`
    console.log(
      `${range}  ${String(count).padStart(5)}  said ${percent(confidence / count)}  right ${percent(right / count)}`,
    )
  })
}

const BRACKETS = { '[': 'source', '{': 'cue', '<': 'content' } as const
const CLOSING = new Set([']', '}', '>'])

/** A sentence with its one attribution, from the brackets that mark it. */
const readBracketed = (marked: string): Readonly<{ text: string; attribution: CorpusAttribution }> => {
  const spans: Record<'source' | 'cue' | 'content', [number, number][]> = { source: [], cue: [], content: [] }
  let text = ''
  let open: [number, number] | undefined
  for (const letter of marked) {
    if (letter in BRACKETS) {
      open = [text.length, text.length]
      spans[BRACKETS[letter as keyof typeof BRACKETS]].push(open)
    } else if (CLOSING.has(letter) && open) open[1] = text.length
    else text += letter
  }
  return { text, attribution: spans }
}

/** One attribution a sentence is asked for; whatever else is found in it neither helps nor harms. */
const printBeyond = (): void => {
  for (const [title, remainder] of [
    ['looked at', 0],
    ['not looked at', 1],
  ] as const) {
    const judged = BEYOND.filter((_, index) => index % 2 === remainder).map((marked) => {
      const { text, attribution } = readBracketed(marked)
      const all = findAttributions(text, readSyntax(text)).map(({ source, cue, content }) => ({
        source: pairs(source),
        cue: pairs(cue),
        content: pairs(content),
      }))
      const found = all.filter(({ cue }) =>
        cue.some(([start, end]) => attribution.cue.some((wanted) => start < wanted[1] && wanted[0] < end)),
      )
      return { text, gold: [attribution], found }
    })
    const { attribution, attributionWithSource, cueExact, contentFlat, allExact } = score(judged)
    console.log(
      `beyond the corpus, ${title} (${judged.length} sentences): found${percent(attribution.recall)}, source right` +
        `${percent(attributionWithSource.recall)}, cue exact${percent(cueExact.recall)}, content exact` +
        `${percent(contentFlat.recall)}, all exact${percent(allExact.recall)}`,
    )
    for (const one of judged)
      if (score([one]).attributionWithSource.recall === 0) console.log(`  missed: ${one.text}`)
  }
}

const printSize = (): void => {
  const files = readdirSync(WEIGHTS).filter((name) => name.endsWith('.bin'))
  const sizes = files.map((name) => ({ name, size: statSync(new URL(name, WEIGHTS)).size / 1e6 }))
  const total = sizes.reduce((sum, { size }) => sum + size, 0)
  console.log(
    `weights: ${total.toFixed(1)} MB (${sizes.map(({ name, size }) => `${name} ${size.toFixed(1)}`).join(', ')})`,
  )
}

const printLoad = (): void => {
  const before = process.memoryUsage()
  const started = performance.now()
  readSyntax('Load.')
  attributionModel()
  wordClasses()
  const took = performance.now() - started
  const after = process.memoryUsage()
  const grown = (after.rss - before.rss) / 1e6
  console.log(`load: ${took.toFixed(0)} ms, resident memory grown by ${grown.toFixed(0)} MB`)
}

const main = (): void => {
  const { values } = parseArgs({ options: { corpus: { type: 'string' } } })
  const folder = values.corpus
  if (folder === undefined) throw new Error('Say where the corpus is: --corpus DIR')
  printLoad()
  printSize()
  for (const part of ['dev', 'held-out'] as const satisfies readonly Part[]) {
    const read = readCorpus(folder, part).map(readArticle)
    printScores(part, read)
    printReliability(part, read)
  }
  console.log()
  printBeyond()
  const { tags, heads, relations } = evaluateSyntax(readParsed(folder, 'dev'))
  console.log(
    `\ngrammar on dev, as CoreNLP has it: tags${percent(tags)}, heads${percent(heads)}, with relation${percent(relations)}`,
  )
  const texts = readCorpus(folder, 'dev').map(({ text }) => text)
  printSpeed(texts)
  printOdd()
  printMemory(texts)
  console.log(`resident memory at the end: ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`)
}

main()
console.log('\npassages: attributions, sources and claims on news of other kinds')
await import('./reading/run.ts')
console.log('\nhedging: levels on the sentences that were labelled by hand')
await import('./hedging/run.ts')
