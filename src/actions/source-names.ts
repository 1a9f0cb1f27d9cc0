import type { Stores } from '../domain/stores.ts'
import type { Actions } from './actions.ts'
import { readAgain } from './read-again.ts'

/** A browser lists no more than this with any use. */
const MOST = 400

/** Names to complete from, the nearest first: the article's sources, whom its text mentions, whom the desk knows. */
export const sourceNames =
  ({ articles, sources }: Pick<Stores, 'articles' | 'sources'>): Actions['sourceNames'] =>
  async (articleId) => {
    const desk = await articles.open(articleId)
    const { people, organisations, places } = readAgain(desk).entities
    const known = await sources.list()
    const names = [
      ...desk.sources.map(({ name }) => name),
      ...[...people, ...organisations, ...places].map(({ name }) => name),
      ...known.map(({ name }) => name),
    ]
    return [...new Set(names)].slice(0, MOST)
  }
