import { parseArgs } from 'node:util'
import { trainSyntax } from './train-syntax.ts'

const WEIGHTS = new URL('../analysis/model/', import.meta.url)

const { values } = parseArgs({ options: { corpus: { type: 'string' }, only: { type: 'string' } } })
if (values.corpus === undefined) throw new Error('Say where the corpus is: --corpus DIR')
if (values.only !== 'attribution') trainSyntax(values.corpus, new URL('syntax.bin', WEIGHTS))
