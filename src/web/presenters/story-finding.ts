import type { ListedCheck } from '../../checks/every-check.ts'
import type { DeskStoryFinding, StoryPlace } from '../../domain/story-finding.ts'
import type { Workbench } from '../../domain/workbench.ts'
import { presentClock } from './clock.ts'
import { dayWords } from './day-words.ts'
import { excerptOf, quoted } from './excerpt.ts'
import { SEVERITY_WORDS } from './finding.ts'

export type StoryFindingContext = Readonly<{
  storyId: string
  desks: readonly Workbench[]
  checks: readonly Pick<ListedCheck, 'id' | 'title'>[]
}>

/** A finding between articles: what it says, every place with its article and its claim, and what was decided of it. */
export const presentStoryFinding = (
  finding: DeskStoryFinding,
  { storyId, desks, checks }: StoryFindingContext,
) => ({
  check: finding.check,
  title: checks.find(({ id }) => id === finding.check)?.title ?? finding.check,
  severity: finding.severity,
  ...SEVERITY_WORDS[finding.severity],
  message: finding.message,
  places: finding.places.map((place) => placeOf(place, desks)),
  key: finding.id,
  act: `/stories/${storyId}/findings/${finding.id}`,
  open: finding.state === 'open',
  state: finding.state,
  reason: finding.reason,
  by: finding.by?.name ?? null,
  at: finding.at === null ? null : presentClock(finding.at),
})

/** A place, with the way to its claim on the workbench of its article. */
const placeOf = ({ article, span, claims }: StoryPlace, desks: readonly Workbench[]) => {
  const desk = desks.find((each) => each.article.id === article)
  const claim = desk?.claims.find(({ id }) => claims.includes(id))
  const day = desk?.article.publishedAt ?? null
  return {
    words: desk ? quoted(desk.revision.text, span) : '',
    claim: desk && claim ? excerptOf(desk.revision.text, claim.spans, 160) : null,
    headline: desk?.article.headline ?? '',
    day: day === null ? 'undated' : dayWords(day),
    number: claim?.number ?? null,
    href: `/articles/${article}${claim ? `/claims/${claim.number}` : ''}`,
  }
}
