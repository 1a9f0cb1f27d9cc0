import { bySpan, textOf, type Span } from '../../domain/span.ts'
import type { StoryFinding, StoryPlace } from '../../domain/story-finding.ts'
import type { Copy } from '../check.ts'
import { claimFinder } from '../claims-at.ts'
import { identifier } from '../identify.ts'
import type { Found } from '../refine/found.ts'
import { toFound } from '../run-checks.ts'
import { mergeSharing } from './merge-sharing.ts'
import type { StoryCheck } from './story-check.ts'
import { tellStory } from './tell-story.ts'

/** One article of a story: its name among them, and what was read in it. */
export type StoryCopy = Readonly<{ id: string; reading: Copy }>

/** What the checks say between the articles of a story, which are given in order of publication. */
export const runStoryChecks = (
  checks: readonly StoryCheck[],
  articles: readonly StoryCopy[],
): StoryFinding[] => {
  const story = tellStory(articles.map(({ reading }) => reading))
  const identify = identifier()
  const claimsIn = articles.map(({ reading }) => claimFinder(reading.claims))
  const startOf = story.startOf
  const place = (span: Span): StoryPlace => {
    const article = story.articleAt(span.start)
    const own = { start: span.start - startOf(article), end: span.end - startOf(article) }
    return { article: articles[article]?.id ?? '', span: own, claims: claimsIn[article]?.([own]) ?? [] }
  }
  const isBetween = ({ spans: [at, ...related] }: Found): boolean =>
    at !== undefined && related.some((span) => story.articleAt(span.start) !== story.articleAt(at.start))
  const found = checks.flatMap((check) => Array.from(check.run(story), (raised) => toFound(check, raised)))
  return mergeSharing(found.filter(isBetween).toSorted((a, b) => byFirst(a, b))).flatMap(
    ({ spans, ...finding }) => {
      const [first, ...others] = spans.map(place)
      if (!first) return []
      const words = spans.map((span) => `${place(span).article} ${textOf(story.joined.text, span)}`)
      return [{ id: identify(finding.check, words), ...finding, places: [first, ...others] as const }]
    },
  )
}

const byFirst = ({ spans: [a] }: Found, { spans: [b] }: Found): number => (a && b ? bySpan(a, b) : 0)
