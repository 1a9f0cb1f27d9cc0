import { parseArgs } from 'node:util'
import type { HedgingLevel } from '../../../src/domain/hedging.ts'
import { overlaps } from '../../../src/domain/span.ts'
import { confusionOf, exactShare, weightedKappa, type Pair } from './agreement.ts'
import { corpusLabels, corpusTexts, ownLabels, pointsAt, type Half } from './labels.ts'
import { hedgesOf, levelIn } from './read-level.ts'

// How well the hedging levels are read, on the sentences that were labelled by hand (see GUIDE.md).
// The errors of the untouched half are never printed: nobody may write code against them.

type Read = Readonly<{
  source: 'own' | 'PolNeAR dev'
  half: Half
  first: HedgingLevel
  second: HedgingLevel
  level: HedgingLevel
  found: HedgingLevel
  text: string
  cues: string
}>

const readOwn = (): readonly Read[] =>
  ownLabels().map((label) => {
    const hedges = hedgesOf(label.text)
    const cues = hedges.map(({ span }) => label.text.slice(span.start, span.end)).join(' / ')
    return { ...label, source: 'own', found: levelIn(hedges, { start: 0, end: label.text.length }), cues }
  })

const readCorpus = (folder: string): readonly Read[] => {
  const texts = corpusTexts(folder)
  if (texts === null) throw new Error(`no dev.jsonl in ${folder}`)
  const hedges = new Map(Array.from(texts, ([id, text]) => [id, hedgesOf(text)]))
  return corpusLabels().map((label) => {
    const text = texts.get(label.article) ?? ''
    if (!pointsAt(label, text)) throw new Error(`${label.article} is not the text that was labelled`)
    const all = hedges.get(label.article) ?? []
    const inside = all.filter(({ span }) => span.start >= label.start && span.end <= label.end)
    const cues = inside.map(({ span }) => text.slice(span.start, span.end)).join(' / ')
    return {
      ...label,
      source: 'PolNeAR dev',
      found: levelIn(all, label),
      text: text.slice(label.start, label.end),
      cues,
    }
  })
}

const figuresOf = (pairs: readonly Pair[]): string =>
  [
    `${pairs.length}`.padStart(5),
    `exact ${(100 * exactShare(pairs)).toFixed(1)} %`,
    `kappa ${weightedKappa(pairs, 1).toFixed(3)} linear, ${weightedKappa(pairs, 2).toFixed(3)} quadratic`,
  ].join('  ')

/** How many of the labelled cue words of our own sentences a found cue touches. */
const touchedIn = (half: Half): string => {
  const labels = ownLabels().filter((label) => label.half === half)
  const touched = labels.flatMap(({ text, cues }) => {
    const hedges = hedgesOf(text)
    return cues.map((cue) => {
      const start = text.indexOf(cue)
      return hedges.some(({ span }) => overlaps(span, { start, end: start + cue.length }))
    })
  })
  return `${half}, own: ${touched.filter(Boolean).length} of ${touched.length} labelled cues found`
}

const print = (title: string, reads: readonly Read[]): void => {
  if (reads.length === 0) return
  console.log(`${title.padEnd(24)} ${figuresOf(reads.map(({ level, found }) => [level, found]))}`)
}

const { values } = parseArgs({
  options: { corpus: { type: 'string' }, errors: { type: 'boolean', default: false } },
})
const reads = [...readOwn(), ...(values.corpus === undefined ? [] : readCorpus(values.corpus))]

console.log(`between the passes       ${figuresOf(reads.map(({ first, second }) => [first, second]))}`)
for (const half of ['seen', 'untouched'] as const) {
  const those = reads.filter((read) => read.half === half)
  for (const source of ['own', 'PolNeAR dev'] as const)
    print(
      `${half}, ${source}`,
      those.filter((read) => read.source === source),
    )
  print(half, those)
  console.log(touchedIn(half))
  const confusion = confusionOf(those.map(({ level, found }) => [level, found]))
  console.log('labelled \\ read    0    1    2    3    4')
  for (const [level, row] of confusion.entries())
    console.log(`${level}`.padStart(8) + '       ' + row.map((count) => `${count}`.padStart(5)).join(''))
}
if (values.errors)
  for (const { half, level, found, cues, text } of reads)
    if (half === 'seen' && level !== found) console.log(`${level} read as ${found} (${cues})  ${text}`)
