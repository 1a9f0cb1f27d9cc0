import type { Blockers, OverdueReply } from '../../domain/sign-off.ts'
import type { DeskClaim, Workbench } from '../../domain/workbench.ts'
import { concernedBy } from './concerned.ts'
import { capital, counted } from './counting.ts'
import { excerptOf } from './excerpt.ts'

const SHOWN = 12

type Open = Readonly<{ blockers: Blockers; overdue: readonly OverdueReply[] }>

/** What stands in the way of signing off, by kind, each with its place. */
export const blockingIn = (desk: Workbench, { blockers, overdue }: Open) => {
  const path = `/articles/${desk.article.id}`
  const place = ({ number, spans }: DeskClaim): Place => ({
    number,
    href: `${path}/claims/${number}`,
    words: excerptOf(desk.revision.text, spans, 130),
  })
  return [
    group(blockers.unchecked, 'unchecked claim', {
      places: desk.claims
        .filter(({ verdict, worth }) => verdict === null && worth.checkability === 'fact')
        .map(place),
    }),
    group(blockers.openFindings, 'open finding', { places: findingPlaces(desk, path) }),
    group(blockers.verdictsWithoutEvidence, 'claim verified without evidence', {
      places: desk.claims
        .filter(({ verdict, evidence }) => verdict?.kind === 'verified' && evidence.length === 0)
        .map(place),
      many: 'claims verified without evidence',
    }),
    group(blockers.repliesOverdue, 'reply overdue', {
      places: overdue.flatMap(({ claimKey, whom }) =>
        desk.claims
          .filter(({ key }) => key === claimKey)
          .map((claim) => ({ ...place(claim), words: `${whom}: ${place(claim).words}` })),
      ),
      many: 'replies overdue',
    }),
  ].filter(({ count }) => count > 0)
}

const findingPlaces = (desk: Workbench, path: string): Place[] =>
  desk.findings
    .filter(({ state }) => state === 'open')
    .map((finding) => {
      const number = concernedBy(desk, finding).flagged[0]?.number ?? null
      return { number, href: number === null ? path : `${path}/claims/${number}`, words: finding.message }
    })

type Place = Readonly<{ number: number | null; href: string; words: string }>

const group = (
  count: number,
  one: string,
  { places, many }: { places: readonly Place[]; many?: string },
) => ({
  count,
  words: capital(counted(count, one, many)),
  places: places.slice(0, SHOWN),
  more: places.slice(SHOWN),
})
