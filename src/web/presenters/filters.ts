import { hedgingName, type HedgingLevel } from '../../domain/hedging.ts'
import type { Editor } from '../../domain/editor.ts'
import { isBare } from '../../domain/standing.ts'
import type { DeskClaim, Workbench } from '../../domain/workbench.ts'
import { capital } from './counting.ts'
import { standingOf, STANDINGS, type Standing } from './verdict-words.ts'

/** What a workbench is narrowed to; it stands in the address. */
export type Filter = Readonly<{
  show: Standing | 'flagged' | 'recheck' | 'bare' | null
  source: string | null
  hedging: HedgingLevel | null
  /** Who is to check them: an editor's id, `nobody` for no one. */
  who: string | null
}>

export const NO_FILTER: Filter = { show: null, source: null, hedging: null, who: null }

/** The query part of an address that keeps a filter, `?` included; empty without one. */
export const queryOf = ({ show, source, hedging, who }: Filter): string => {
  const query = new URLSearchParams()
  if (show !== null) query.set('show', show)
  if (source !== null) query.set('source', source)
  if (hedging !== null) query.set('hedging', String(hedging))
  if (who !== null) query.set('who', who)
  const words = query.toString()
  return words === '' ? '' : `?${words}`
}

/** Whom a claim is counted under: a source's id, `article` for the article's own voice, `nobody` for no one named. */
const sayerOf = ({ attribution }: DeskClaim): string =>
  attribution.sourceId ?? (attribution.kind === 'none' ? 'article' : 'nobody')

const isShown = (claim: DeskClaim, show: Filter['show'], flagged: ReadonlySet<number>): boolean => {
  if (show === null) return true
  if (show === 'bare') return claim.verdict?.kind === 'verified' && isBare(claim)
  if (show === 'flagged') return flagged.has(claim.number)
  if (show === 'recheck')
    return (claim.before?.fate === 'recheck' || claim.reshaped === true) && claim.verdict === null
  return standingOf(claim) === show
}

const passes = (
  claim: DeskClaim,
  { show, source, hedging, who }: Filter,
  flagged: ReadonlySet<number>,
): boolean =>
  isShown(claim, show, flagged) &&
  (source === null || sayerOf(claim) === source) &&
  (hedging === null || claim.hedging.level === hedging) &&
  (who === null || (claim.assignee?.id ?? 'nobody') === who)

/** The claims that a filter lets through. */
export const claimsShown = (
  desk: Workbench,
  { filter, flagged }: { filter: Filter; flagged: ReadonlySet<number> },
): DeskClaim[] => desk.claims.filter((claim) => passes(claim, filter, flagged))

const SHOWS = [
  'unchecked',
  'searched',
  'not-checkable',
  'recheck',
  'verified',
  'bare',
  'disputed',
  'unattributed',
  'flagged',
] as const

const OTHERS = { flagged: 'Flagged', recheck: 'To recheck', bare: 'Without evidence' } as const

const wordFor = (show: (typeof SHOWS)[number]): string =>
  show === 'flagged' || show === 'recheck' || show === 'bare' ? OTHERS[show] : STANDINGS[show].word

/** The ways to narrow the claims, each with how many it would show. */
export const presentFilters = (
  desk: Workbench,
  {
    filter,
    flagged,
    path,
    editor,
  }: { filter: Filter; flagged: ReadonlySet<number>; path: string; editor: Editor },
) => {
  const choice = (word: string, changed: Partial<Filter>) => {
    const next = { ...filter, ...changed }
    return {
      word,
      count: claimsShown(desk, { filter: next, flagged }).length,
      href: `${path}${queryOf(next)}`,
      on: queryOf(next) === queryOf(filter),
    }
  }
  const sources = sayersOf(desk).map(({ id, name }) => choice(name, { source: id }))
  const levels = ([0, 1, 2, 3, 4] as const).map((level) =>
    choice(capital(hedgingName(level)), { hedging: level }),
  )
  const checkers = checkersOf(desk, { filter, editor }).map(({ id, name }) => choice(name, { who: id }))
  const shows = SHOWS.map((show) => choice(wordFor(show), { show }))
  return {
    shows: [choice('All', { show: null }), ...shows].filter(({ count, on }, i) => i === 0 || on || count > 0),
    sources: {
      on: sources.find(({ on }) => on)?.word ?? null,
      any: choice('Any source', { source: null }),
      choices: sources,
    },
    levels: {
      on: levels.find(({ on }) => on)?.word ?? null,
      any: choice('Any hedging', { hedging: null }),
      choices: levels,
    },
    checkers: checkers.length > 0 && {
      on: checkers.find(({ on }) => on)?.word ?? null,
      any: choice('Anybody’s', { who: null }),
      choices: checkers,
    },
    assign: desk.claims.length > 0 ? `${path}/assign${queryOf(filter)}` : null,
    narrowed: queryOf(filter) !== '',
    mark: claimsShown(desk, { filter, flagged }).some(({ verdict }) => verdict === null)
      ? `${path}/mark${queryOf(filter)}`
      : null,
    all: path,
    shown: claimsShown(desk, { filter, flagged }).length,
    of: desk.claims.length,
  }
}

/** Those who have claims of the article to check, oneself first; none as long as nothing is given to anybody. */
const checkersOf = (
  { claims }: Workbench,
  { filter, editor }: { filter: Filter; editor: Editor },
): { id: string; name: string }[] => {
  const given = new Map(claims.flatMap(({ assignee }) => (assignee ? [[assignee.id, assignee.name]] : [])))
  if (given.size === 0 && filter.who === null) return []
  const others = [...given].filter(([id]) => id !== editor.id).map(([id, name]) => ({ id, name }))
  return [{ id: editor.id, name: 'Mine' }, ...others, { id: 'nobody', name: 'Nobody’s yet' }]
}

const sayersOf = (desk: Workbench): { id: string; name: string }[] => {
  const used = new Set(desk.claims.map(sayerOf))
  const named = desk.sources.filter(({ id }) => used.has(id)).map(({ id, name }) => ({ id, name }))
  const others = [
    { id: 'article', name: 'The article itself' },
    { id: 'nobody', name: 'Nobody named' },
  ]
  return [...named, ...others.filter(({ id }) => used.has(id))]
}
