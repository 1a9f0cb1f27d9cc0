import { analyse } from '../analysis/analyse.ts'
import { runStoryChecks, type StoryCopy } from '../checks/story/run-story-checks.ts'
import { storyChecks } from '../checks/story/index.ts'
import type { StoryCheck } from '../checks/story/story-check.ts'
import type { CheckSetting } from '../domain/check-setting.ts'
import type { Claim } from '../domain/claim.ts'
import type { StoryFinding } from '../domain/story-finding.ts'
import type { Workbench } from '../domain/workbench.ts'
import { newestOf } from './newest-of.ts'

const MOST_READINGS = 60

// Readings are kept for the next look at a story; a text, its day and its headline settle what is read.
const readings = newestOf<ReturnType<typeof analyse>>(MOST_READINGS)

/**
 * The findings between the articles of a story, on their newest revisions. Claims and sources are as the desk has
 * them: what a person set stands over what was read.
 */
export const findBetween = (desks: readonly Workbench[], settings: readonly CheckSetting[]): StoryFinding[] =>
  runStoryChecks(checksIn(settings), desks.map(toCopy))

const checksIn = (settings: readonly CheckSetting[]): StoryCheck[] =>
  storyChecks.flatMap((check) => {
    const set = settings.find((setting) => setting.check === check.id)
    if (set && !set.isOn) return []
    return [set?.severity ? asLoudAs(check, set.severity) : check]
  })

const asLoudAs = (check: StoryCheck, severity: StoryCheck['severity']): StoryCheck => ({
  ...check,
  severity,
  *run(story) {
    for (const raised of check.run(story)) yield { ...raised, severity }
  },
})

const toCopy = ({ article, revision, claims, sources }: Workbench): StoryCopy => {
  const { headline: title, publishedAt } = article
  const key = JSON.stringify([revision.sha256, title, publishedAt])
  const reading = readings(key, () => analyse(revision.text, { title, publishedAt }))
  return { id: article.id, reading: { ...reading, claims: claims.map(plain), sources } }
}

/** A claim without what only the desk knows of it. */
const plain = (claim: Workbench['claims'][number]): Claim => {
  const { id, number, sentence, spans, attribution, hedging, quantities, dates, worth } = claim
  return { id, number, sentence, spans, attribution, hedging, quantities, dates, worth }
}
