import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Day } from '../../../src/domain/day.ts'
import type { Span } from '../../../src/domain/span.ts'
import { readMarked } from '../../marked.ts'
import type { Kind } from './kinds.ts'

/** A planted fault: what kind it is and every place that a finding of it has to name. */
export type Fault = Readonly<{ kind: Kind; places: readonly Span[] }>

/** One article of the bench; `untouched` ones are scored, never looked at while a check is mended. */
export type BenchArticle = Readonly<{
  id: string
  title: string
  publishedAt: Day
  text: string
  faults: readonly Fault[]
  untouched: boolean
}>

/** The bench's articles, in the order of their files; every third is untouched. */
export const readArticles = (folder: string): BenchArticle[] =>
  readdirSync(folder)
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split(/^#### /mu)
        .slice(1),
    )
    .map((part, index) => ({ ...readArticle(part), untouched: index % 3 === 2 }))

const readArticle = (part: string): Omit<BenchArticle, 'untouched'> => {
  const [head = '', ...paragraphs] = part.split('\n\n')
  const [id = '', ...fields] = head.split('\n')
  const field = (name: string) => fields.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2)
  const { text, related } = readMarked(paragraphs.join('\n\n').trimEnd())
  const faults = [...related].map(([number, places]) => {
    const kind = field(`fault ${number}`)
    if (kind === undefined) throw new Error(`${id}: the fault ${number} has no kind`)
    return { kind: kind as Kind, places }
  })
  return { id, title: field('title') ?? '', publishedAt: field('date') ?? '', text, faults }
}
