import type { ListedCheck } from '../../checks/every-check.ts'
import type { Editor } from '../../domain/editor.ts'
import { signOffStateOf } from '../../domain/sign-off.ts'
import type { StoryOnDesk } from '../../domain/story.ts'
import type { DeskClaim, Workbench } from '../../domain/workbench.ts'
import { REPORT_FORMATS } from '../../report/formats.ts'
import { presentText } from './article-text.ts'
import type { Returned } from './card-forms.ts'
import { presentCard } from './card.ts'
import { concernedBy } from './concerned.ts'
import { presentHistory } from './desk-history.ts'
import { claimsShown, presentFilters, queryOf, type Filter } from './filters.ts'
import { presentFinding } from './finding.ts'
import { flaggedBy, flaggedIn } from './flagged.ts'
import { layoutOf } from './layout.ts'
import { metaOf } from './meta-of.ts'
import { presentProgress } from './progress.ts'
import { presentRemoved } from './removed.ts'
import { presentSignature } from './sign-off.ts'
import { standingsOf } from './standings-of.ts'
import { presentCell } from './text-cell.ts'
import { STANDINGS } from './verdict-words.ts'

export type WorkbenchContext = Readonly<{
  desk: Workbench
  /** The claim whose card is open; `null` takes the first that the filter shows. */
  number: number | null
  filter: Filter
  editor: Editor
  checks: readonly ListedCheck[]
  returned?: Returned | null
  /** The running events that the article could belong to. */
  stories?: readonly StoryOnDesk[]
  /** Names that a source could have. */
  sourceNames?: readonly string[]
}>

/** The page of one article on the desk. */
export const presentWorkbench = (context: WorkbenchContext) => {
  const { desk, editor, stories = [], sourceNames = [] } = context
  const parts = presentParts(context)
  const { flagged, shown, link, claim } = viewOf(context)
  const text = presentText(desk, {
    current: claim?.number ?? null,
    flagged,
    questioned: flaggedBy(desk, desk.findings),
    shown: new Set(shown.map(({ number }) => number)),
    link,
  })
  return {
    title: desk.article.headline,
    bench: true,
    formats: REPORT_FORMATS,
    later: desk.revision.number > 1,
    signed: STANDINGS.verified,
    story: stories.find(({ id }) => id === desk.article.storyId) ?? null,
    storyNames: stories.map(({ name }) => name),
    awaitsSecond: signOffStateOf(desk.signatures ?? []) === 'waiting',
    assignee: desk.assignee ? { name: desk.assignee.id === editor.id ? 'You' : desk.assignee.name } : null,
    editorNames: (desk.editors ?? []).map(({ name }) => name),
    signatures: (desk.signatures ?? []).map((signature) => presentSignature(signature, editor)),
    ...parts,
    ...parted(text),
    meta: metaOf(desk),
    cells: desk.claims.map((each) => presentCell(each, { flagged, shown, link, current: claim })),
    dense: desk.claims.length > 110,
    history: presentHistory(desk, editor),
    homeless: homelessIn(context),
    sourceNames,
    removed: presentRemoved(desk, editor),
  }
}

/** The parts that change as claims are marked: the card, the tally, the filters. */
export const presentParts = (context: WorkbenchContext) => {
  const { desk, filter } = context
  const { flagged, link, claim, path, neighbours } = viewOf(context)
  return {
    articleId: desk.article.id,
    headline: desk.article.headline,
    revision: desk.revision.number,
    path,
    query: queryOf(filter),
    tally: presentProgress(desk.progress),
    filters: presentFilters(desk, { filter, flagged, path, editor: context.editor }),
    card:
      claim && presentCard({ ...context, claim, link, ...neighbours, returned: context.returned ?? null }),
    standings: standingsOf(desk, flagged),
    empty: desk.claims.length === 0,
    // Signed, it can only be read: no form that would change it is printed.
    closed: (desk.signatures ?? []).length > 0,
    laidOut: layoutOf(desk),
  }
}

const viewOf = ({ desk, number, filter }: WorkbenchContext) => {
  const flagged = flaggedIn(desk)
  const shown = claimsShown(desk, { filter, flagged })
  const path = `/articles/${desk.article.id}`
  const claim = desk.claims.find((each) => each.number === number) ?? shown[0] ?? null
  // A claim that was made later has a later number, and stands where its words stand.
  const places = new Map(desk.claims.map((each, index) => [each, index]))
  const place = (each: DeskClaim | null) => (each === null ? NaN : (places.get(each) ?? NaN))
  return {
    flagged,
    shown,
    path,
    claim,
    link: (to: number) => `${path}/claims/${to}${queryOf(filter)}`,
    neighbours: {
      previous: shown.findLast((each) => place(each) < place(claim))?.number ?? null,
      next: shown.find((each) => place(each) > place(claim))?.number ?? null,
    },
  }
}

/** The article's lines down to its headline, if that stands in the text, and the rest: what is known of it comes between. */
const parted = (blocks: ReturnType<typeof presentText>) => {
  const headline = blocks.findIndex(({ kind }) => kind === 'headline')
  const preamble = blocks.findIndex(({ kind }) => kind !== 'preamble')
  const cut = headline === -1 ? Math.max(0, preamble) : headline + 1
  return { headlineInText: headline !== -1, opening: blocks.slice(0, cut), text: blocks.slice(cut) }
}

/** Findings on words that lie in no claim, as in a headline: they have no card to stand on. */
const homelessIn = ({ desk, checks }: WorkbenchContext) =>
  desk.findings
    .filter((finding) => concernedBy(desk, finding).listed.length === 0)
    .map((finding) => ({
      ...presentFinding(finding, { desk, claim: null, checks, link: () => '' }),
      back: `/articles/${desk.article.id}`,
      refilled: null,
    }))
