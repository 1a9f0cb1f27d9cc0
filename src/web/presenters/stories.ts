import type { ArticleOnDesk } from '../../domain/article.ts'
import type { Story, StoryOnDesk } from '../../domain/story.ts'
import type { Glance } from '../../actions/actions.ts'
import { presentArticle } from './articles.ts'
import { counted } from './counting.ts'
import { daysOf } from './days.ts'
import { figuresOf } from './figures.ts'

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

/** One running event: its articles in order of publication, its figures and its days, with who says each. */
export const presentStory = (
  { story, articles }: Readonly<{ story: Story; articles: readonly ArticleOnDesk[] }>,
  glances: readonly Glance[],
) => {
  const { groups, others } = figuresOf(glances)
  return {
    title: story.name,
    section: { stories: true },
    name: story.name,
    summary: counted(articles.length, 'article'),
    articles: articles.map(presentArticle),
    figures: groups,
    others,
    days: daysOf(glances),
  }
}
