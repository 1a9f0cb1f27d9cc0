import { Refused } from '../domain/errors.ts'
import type { Keeping } from '../domain/stores.ts'
import type { Actions } from './actions.ts'
import { filled } from './filled.ts'

const LONGEST_NAME = 200

/** Running events, and the articles on them. */
export const storyActions = ({
  stores,
  together,
}: Keeping): Pick<Actions, 'listStories' | 'openStory' | 'setStory'> => ({
  listStories: stores.stories.list,

  openStory: async (storyId) => {
    const story = await stores.stories.get(storyId)
    const articles = (await stores.articles.list()).filter((article) => article.storyId === storyId)
    // In order of publication: what came later may supersede what came before.
    const byDay = [...articles].sort((a, b) => (a.publishedAt ?? '').localeCompare(b.publishedAt ?? '', 'en'))
    return { story, articles: byDay }
  },

  setStory: async ({ articleId, name, by }) => {
    const kept = filled(name)
    if (kept !== null && kept.length > LONGEST_NAME)
      throw new Refused(`The name is longer than ${LONGEST_NAME} characters: cut it.`)
    return together(async ({ articles, stories, decisions }) => {
      await articles.newest(articleId)
      const at = new Date()
      const storyId = kept === null ? null : await stories.named(kept, at)
      const before = await articles.setStory(articleId, storyId)
      return decisions.add({ activity: 'story-set', articleId, by, at, before, after: kept })
    })
  },
})
