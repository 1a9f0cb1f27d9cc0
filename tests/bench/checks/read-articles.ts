import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Day } from '../../../src/domain/day.ts'
import type { Span } from '../../../src/domain/span.ts'
import { readMarked } from '../../marked.ts'
import type { Kind } from './kinds.ts'

/** A planted fault: what kind it is and every place that a finding of it has to name. */
export type Fault = Readonly<{ kind: Kind; places: readonly Span[] }>

/** What an article is for: `looked-at` ones checks are mended by, `untouched` ones are only scored. */
export type Part = 'looked-at' | 'untouched'

/** One article of the bench. */
export type BenchArticle = Readonly<{
  id: string
  title: string
  publishedAt: Day
  text: string
  faults: readonly Fault[]
  part: Part
}>

/** The articles of one set, in the order of their files. */
export const readArticles = (folder: string, partOf: (index: number) => Part): BenchArticle[] =>
  readdirSync(folder)
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split(/^#### /mu)
        .slice(1),
    )
    .map((part, index) => ({ ...readArticle(part), part: partOf(index) }))

const readArticle = (part: string): Omit<BenchArticle, 'part'> => {
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
