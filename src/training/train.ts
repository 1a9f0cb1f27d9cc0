import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { packAttributionModel } from '../analysis/attribution/attribution-file.ts'
import { applyLexicon } from '../analysis/attribution/word-table.ts'
import { readCorpus } from './corpus.ts'
import { toSamples } from './samples.ts'
import { jackknifeCues, learnCues, learnSpans } from './train-attribution.ts'
import { trainSyntax } from './train-syntax.ts'

const WEIGHTS = new URL('../analysis/model/', import.meta.url)

const trainAttribution = (folder: string): void => {
  const samples = toSamples(readCorpus(folder, 'train'))
  const found = jackknifeCues(samples)
  const cues = learnCues(samples, false)
  for (const { table } of samples) applyLexicon(table, cues.lexicon)
  const spans = learnSpans(samples, found, false)
  writeFileSync(new URL('attribution.bin', WEIGHTS), packAttributionModel({ ...cues, ...spans }))
}

const { values } = parseArgs({ options: { corpus: { type: 'string' }, only: { type: 'string' } } })
if (values.corpus === undefined) throw new Error('Say where the corpus is: --corpus DIR')
if (values.only !== 'attribution') trainSyntax(values.corpus, new URL('syntax.bin', WEIGHTS))
if (values.only !== 'syntax') trainAttribution(values.corpus)
