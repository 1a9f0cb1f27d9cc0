import { analyse } from '../../../src/analysis/analyse.ts'
import { storyChecks } from '../../../src/checks/story/index.ts'
import { runStoryChecks } from '../../../src/checks/story/run-story-checks.ts'
import { overlaps } from '../../../src/domain/span.ts'
import type { StoryFinding } from '../../../src/domain/story-finding.ts'
import type { BenchStory, StoryFault } from './read-stories.ts'
import { STORY_KINDS } from './story-kinds.ts'

/** How the findings on one story bear on its planted faults. */
export type ScoredStory = Readonly<{
  story: BenchStory
  found: readonly StoryFault[]
  missed: readonly StoryFault[]
  alarms: readonly StoryFinding[]
}>

/** A finding is right for a fault if its check fits the fault's kind and it names a place of it in two articles. */
export const scoreStory = (story: BenchStory): ScoredStory => {
  const findings = runStoryChecks(
    storyChecks,
    story.articles.map(({ id, text, title, publishedAt }) => ({
      id,
      reading: analyse(text, { title, publishedAt }),
    })),
  )
  const found = story.faults.filter((fault) => findings.some((finding) => isRight(finding, fault)))
  return {
    story,
    found,
    missed: story.faults.filter((fault) => !found.includes(fault)),
    alarms: findings.filter((finding) => !story.faults.some((fault) => isRight(finding, fault))),
  }
}

const isRight = (finding: StoryFinding, { kind, places }: StoryFault): boolean => {
  const hit = places.filter(({ article, span }) =>
    finding.places.some((place) => place.article === article && overlaps(place.span, span)),
  )
  return (
    (STORY_KINDS[kind] as readonly string[]).includes(finding.check) &&
    new Set(hit.map(({ article }) => article)).size > 1
  )
}
