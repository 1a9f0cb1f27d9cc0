import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyse } from '../../../src/analysis/analyse.ts'
import type { StoryCopy } from '../../../src/checks/story/run-story-checks.ts'
import { foldName } from '../../../src/reference/fold-name.ts'

type CorpusArticle = Readonly<{ id: string; title: string; date: string; text: string }>

const DAYS = 6
const FEWEST_SHARED = 3
const MOST_ARTICLES = 4
const DAY_MS = 86_400_000

/** Stories made of a corpus: articles of one week that name three people alike, by day. Each article is in one. */
export const storiesOf = (folder: string, parts: readonly string[]): StoryCopy[][] => {
  const articles = parts
    .flatMap((part) => readFileSync(join(folder, `${part}.jsonl`), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as CorpusArticle)
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map(({ id, title, date, text }) => {
      const reading = analyse(text, { title, publishedAt: date })
      return {
        id,
        reading,
        date: Date.parse(date),
        people: new Set(reading.entities.people.map(({ name }) => foldName(name))),
      }
    })
  const taken = new Set<string>()
  return articles.flatMap((first, at) => {
    if (taken.has(first.id)) return []
    const others = articles
      .slice(at + 1)
      .filter(
        ({ id, date, people }) =>
          !taken.has(id) &&
          date - first.date <= DAYS * DAY_MS &&
          [...people].filter((name) => first.people.has(name)).length >= FEWEST_SHARED,
      )
      .slice(0, MOST_ARTICLES - 1)
    if (others.length === 0) return []
    for (const { id } of [first, ...others]) taken.add(id)
    return [[first, ...others].map(({ id, reading }) => ({ id, reading }))]
  })
}
