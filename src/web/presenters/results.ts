import type { Actions } from '../../actions/actions.ts'
import { counted } from './counting.ts'
import { shorten } from './excerpt.ts'

type Result = Awaited<ReturnType<Actions['search']>>[number]

/** What a search found, by article. */
export const presentResults = (words: string, found: readonly Result[]) => ({
  title: words === '' ? 'Search' : `Search: ${words}`,
  query: words,
  asked: words !== '',
  summary: `${counted(found.length, 'place')} for “${words}”`,
  groups: [...new Set(found.map(({ articleId }) => articleId))].map((articleId) => {
    const own = found.filter((result) => result.articleId === articleId)
    return {
      href: `/articles/${articleId}`,
      headline: own[0]?.headline ?? '',
      places: own
        .filter(({ number }) => number !== null)
        .map((result) => ({
          href: `/articles/${articleId}/claims/${result.number ?? ''}`,
          number: result.number,
          pieces: highlighted(shorten(result.words, 300), words),
        })),
    }
  }),
})

/** The words in pieces, those that were searched set apart; accents and case aside, as the search has it. */
const highlighted = (copy: string, words: string) => {
  const at = folded(copy).indexOf(folded(words))
  // Folding may change lengths; then nothing is set apart rather than the wrong letters.
  if (at === -1 || folded(copy).length !== copy.length) return [{ words: copy, hit: false }]
  const end = at + words.length
  return [
    { words: copy.slice(0, at), hit: false },
    { words: copy.slice(at, end), hit: true },
    { words: copy.slice(end), hit: false },
  ]
}

const folded = (copy: string): string => copy.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
