import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Day } from '../../../src/domain/day.ts'
import type { Span } from '../../../src/domain/span.ts'
import { readMarked } from '../../marked.ts'
import type { StoryKind } from './story-kinds.ts'

/** A planted fault: its kind, and its places, each in one of the story's articles. */
export type StoryFault = Readonly<{
  kind: StoryKind
  places: readonly Readonly<{ article: string; span: Span }>[]
}>

/** One story of the bench; `untouched` ones are scored, never looked at while a check is mended. */
export type BenchStory = Readonly<{
  id: string
  articles: readonly Readonly<{ id: string; title: string; publishedAt: Day; text: string }>[]
  faults: readonly StoryFault[]
  untouched: boolean
}>

/** The bench's stories, in the order of their files; every third is untouched. */
export const readStories = (folder: string): BenchStory[] =>
  readdirSync(folder)
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split(/^#### /mu)
        .slice(1),
    )
    .map((part, index) => ({ ...readStory(part), untouched: index % 3 === 2 }))

const readStory = (part: string): Omit<BenchStory, 'untouched'> => {
  const [head = '', ...copies] = part.split(/^== /mu)
  const [id = '', ...fields] = head.trim().split('\n')
  const articles = copies.map((copy, index) => {
    const [line = '', ...lines] = copy.split('\n')
    const { text, related } = readMarked(lines.join('\n').trim())
    return { id: String(index), publishedAt: line.slice(0, 10), title: line.slice(11), text, related }
  })
  const faults = fields.map((field) => {
    const { number, kind } = /^fault (?<number>\d): (?<kind>[a-z-]+)$/u.exec(field)?.groups ?? {}
    const places = articles.flatMap((article) =>
      (article.related.get(Number(number)) ?? []).map((span) => ({ article: article.id, span })),
    )
    return { kind: kind as StoryKind, places }
  })
  return { id, articles: articles.map(({ related: _, ...article }) => article), faults }
}
