import type { ListedCheck } from '../../checks/every-check.ts'
import type { ArticleOnDesk } from '../../domain/article.ts'
import type { Story, StoryOnDesk } from '../../domain/story.ts'
import type { DeskStoryFinding } from '../../domain/story-finding.ts'
import type { DeskClaim, Workbench } from '../../domain/workbench.ts'
import { presentArticle } from './articles.ts'
import { capital, counted } from './counting.ts'
import { dayWords } from './day-words.ts'
import { excerptOf } from './excerpt.ts'
import { presentQuantity } from './quantity.ts'
import { presentStoryFinding } from './story-finding.ts'
import { standingOf, STANDINGS } from './verdict-words.ts'

/** Every running event on the desk. */
export const presentStories = (stories: readonly StoryOnDesk[]) => ({
  title: 'Stories',
  section: { stories: true },
  stories: stories.map(({ id, name, articles }) => ({
    href: `/stories/${id}`,
    name,
    articles: counted(articles, 'article'),
  })),
})

/** What a story's page shows, besides its articles' own pages. */
type StoryOnPage = Readonly<{
  story: Story
  articles: readonly ArticleOnDesk[]
  findings: readonly DeskStoryFinding[]
  checks: readonly ListedCheck[]
}>

/** A dismissal that could not be taken: what was entered, and what is wrong with it. */
type Refilled = Readonly<{ key: string; message: string; reason: string }>

/** One running event: its articles in order of publication, and every figure in them, with who says it. */
export const presentStory = (
  { story, articles, findings, checks }: StoryOnPage,
  desks: readonly Workbench[],
  refilled: Refilled | null = null,
) => ({
  title: story.name,
  section: { stories: true },
  name: story.name,
  summary: counted(articles.length, 'article'),
  articles: articles.map(presentArticle),
  openFindings: counted(findings.filter(({ state }) => state === 'open').length, 'open finding'),
  findings: findings
    .map((finding) => presentStoryFinding(finding, { storyId: story.id, desks, checks }))
    .sort((a, b) => Number(b.open) - Number(a.open))
    .map((finding) => ({ ...finding, refilled: refilled?.key === finding.key ? refilled : null })),
  figures: figuresIn(desks),
})

/** The ledger of figures: what is counted, and each value of it, the latest article last. */
const figuresIn = (desks: readonly Workbench[]) => {
  const rows = desks.flatMap((desk) => desk.claims.flatMap((claim) => rowsOf(desk, claim)))
  const kinds = [...new Set(rows.map(({ kind }) => kind))]
  return kinds
    .map((kind) => ({ kind, rows: rows.filter((row) => row.kind === kind) }))
    .filter((group) => group.rows.length > 1)
    .sort((a, b) => b.rows.length - a.rows.length)
}

const rowsOf = (desk: Workbench, claim: DeskClaim) =>
  claim.quantities
    .filter(({ min, max, of, unit }) => (min !== null || max !== null) && (of !== null || unit === 'person'))
    .map((quantity) => {
      const standing = standingOf(claim)
      return {
        kind: capital(quantity.of ?? (quantity.unit === 'person' ? 'people' : (quantity.unit ?? ''))),
        ...presentQuantity(desk.revision.text, quantity),
        source: desk.sources.find(({ id }) => id === claim.attribution.sourceId)?.name ?? 'nobody named',
        day: desk.article.publishedAt === null ? 'undated' : dayWords(desk.article.publishedAt),
        href: `/articles/${desk.article.id}/claims/${claim.number}`,
        claim: excerptOf(desk.revision.text, claim.spans, 110),
        standing,
        ...STANDINGS[standing],
      }
    })
