import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { packAttributionModel } from '../analysis/attribution/pack-attribution-model.ts'
import { coarsenTable } from './coarsen-table.ts'
import { readCorpus, readParsed } from './corpus.ts'
import { learnJudgement } from './learn-judgement.ts'
import { toSamples } from './samples.ts'
import { learnChains, learnNets } from './train-attribution.ts'
import { learnSyntax } from './train-syntax.ts'

/*
 * Learns all weights but those of `word-classes.ts` and `word-vectors.ts`, from PolNeAR's part train without the articles kept apart:
 *   npm run train -- --corpus DIR [--only syntax|attribution]
 * The same corpus gives the same bytes.
 */
const WEIGHTS = new URL('../analysis/model/', import.meta.url)

/** Weights of the cue chains are kept as multiples of this. */
const CUE_UNIT = 0.03

const { values } = parseArgs({ options: { corpus: { type: 'string' }, only: { type: 'string' } } })
if (values.corpus === undefined) throw new Error('Say where the corpus is: --corpus DIR')

if (values.only !== 'attribution')
  writeFileSync(new URL('syntax.bin', WEIGHTS), learnSyntax(readParsed(values.corpus, 'train')))

if (values.only !== 'syntax') {
  const samples = toSamples(readCorpus(values.corpus, 'train'))
  const model = learnJudgement(samples, { chains: learnChains(samples), nets: learnNets(samples) })
  const cueTable = coarsenTable(model.cueTable, CUE_UNIT)
  writeFileSync(new URL('attribution.bin', WEIGHTS), packAttributionModel({ ...model, cueTable }))
}
