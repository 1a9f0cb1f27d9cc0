import type { Glance } from '../../actions/glance.ts'
import type { ListedCheck } from '../../checks/every-check.ts'
import type { ArticleOnDesk } from '../../domain/article.ts'
import type { DeskStoryFinding } from '../../domain/story-finding.ts'
import type { Story, StoryOnDesk } from '../../domain/story.ts'
import type { Workbench } from '../../domain/workbench.ts'
import { presentArticle } from './articles.ts'
import { counted } from './counting.ts'
import { daysOf } from './days.ts'
import { figuresOf } from './figures.ts'
import { presentStoryFinding } from './story-finding.ts'

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

/** One running event: its articles in order of publication, what is between them, its figures and its days. */
export const presentStory = (
  { story, articles, findings, checks }: StoryOnPage,
  { desks, glances }: Readonly<{ desks: readonly Workbench[]; glances: readonly Glance[] }>,
  refilled: Refilled | null = null,
) => {
  const { groups, others } = figuresOf(glances)
  return {
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
    figures: groups,
    others,
    days: daysOf(glances),
  }
}
