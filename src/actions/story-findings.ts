import { NotFound, Refused } from '../domain/errors.ts'
import type { DeskStoryFinding, StoryRuling } from '../domain/story-finding.ts'
import type { Keeping, Stores } from '../domain/stores.ts'
import type { Actions } from './actions.ts'
import { findBetween } from './read-story.ts'

/** What does not add up between the articles of a story, and what editors made of it. */
export const storyFindingActions = ({
  stores,
  together,
}: Keeping): Pick<Actions, 'checkStory' | 'dismissStoryFinding' | 'reopenStoryFinding'> => ({
  checkStory: (storyId) => findingsOf(stores, storyId),

  dismissStoryFinding: async ({ storyId, findingId, reason, by }) => {
    const kept = reason.trim()
    if (kept === '') throw new Refused('A dismissal has its reason: say why the finding does not hold.')
    const finding = await findingIn(stores, storyId, findingId)
    return together(async (within) => {
      const before = await rulingOn(within, storyId, findingId)
      if (before.state === 'dismissed')
        throw new Refused(`The finding is dismissed already: ${before.reason ?? ''}`)
      const after = { state: 'dismissed', reason: kept, by, at: new Date() } as const
      await within.stories.rule(storyId, findingId, after)
      return within.decisions.add({
        ...entryOn(finding, { storyId, by, at: after.at }),
        activity: 'story-finding-dismissed',
        before: logged(before),
        after: { check: finding.check, state: 'dismissed', reason: kept },
      })
    })
  },

  reopenStoryFinding: async ({ storyId, findingId, by }) => {
    const finding = await findingIn(stores, storyId, findingId)
    return together(async (within) => {
      const before = await rulingOn(within, storyId, findingId)
      if (before.state === 'open') throw new Refused('The finding is open: there is nothing to reopen.')
      await within.stories.rule(storyId, findingId, OPEN)
      return within.decisions.add({
        ...entryOn(finding, { storyId, by, at: new Date() }),
        activity: 'story-finding-reopened',
        before: logged(before),
        after: { check: finding.check, state: 'open' },
      })
    })
  },
})

const OPEN: StoryRuling = { state: 'open', reason: null, by: null, at: null }

const findingsOf = async (stores: Stores, storyId: string): Promise<readonly DeskStoryFinding[]> => {
  await stores.stories.get(storyId)
  const articles = (await stores.articles.list()).filter((article) => article.storyId === storyId)
  // In order of publication: what came later may supersede what came before.
  const byDay = articles.toSorted((a, b) => (a.publishedAt ?? '').localeCompare(b.publishedAt ?? '', 'en'))
  const desks = await Promise.all(byDay.map(({ id }) => stores.articles.open(id)))
  const rulings = await stores.stories.rulings(storyId)
  return findBetween(desks, await stores.checkSettings.list()).map((finding) => ({
    ...finding,
    ...(rulings.get(finding.id) ?? OPEN),
  }))
}

const findingIn = async (stores: Stores, storyId: string, findingId: string): Promise<DeskStoryFinding> => {
  const finding = (await findingsOf(stores, storyId)).find(({ id }) => id === findingId)
  if (!finding) throw new NotFound('finding', findingId)
  return finding
}

const rulingOn = async ({ stories }: Stores, storyId: string, findingId: string): Promise<StoryRuling> =>
  (await stories.rulings(storyId)).get(findingId) ?? OPEN

/** The log has it with the article that the finding stands in. */
const entryOn = <T>(
  { places: [at], id }: DeskStoryFinding,
  { storyId, ...doing }: T & { storyId: string },
) => ({
  ...doing,
  articleId: at.article,
  subject: `${storyId}/${id}`,
})

/** A ruling as the decision log keeps it: enough to bring it back. */
const logged = ({ state, reason, by, at }: StoryRuling) => ({
  state,
  reason,
  by: by && { id: by.id, name: by.name },
  at: at?.toISOString() ?? null,
})
