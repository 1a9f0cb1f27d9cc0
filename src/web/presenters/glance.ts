import type { Glance } from '../../actions/glance.ts'
import type { Workbench } from '../../domain/workbench.ts'
import { counted } from './counting.ts'
import { daysOf } from './days.ts'
import { figuresOf } from './figures.ts'
import { presentHedging } from './hedging.ts'
import { presentProgress } from './progress.ts'
import { presentSayers } from './sayers.ts'

const LEVELS = [0, 1, 2, 3, 4] as const

/** One article in pictures. */
export const presentGlance = (glance: Glance) => {
  const { desk } = glance
  const path = `/articles/${desk.article.id}`
  const { groups, others } = figuresOf([glance])
  const rest = { kind: groups.length > 0 ? 'Other figures' : 'Each', picture: null, rows: others }
  return {
    title: `At a glance: ${desk.article.headline}`,
    section: { articles: true },
    path,
    article: desk.article.headline,
    summary: [
      counted(desk.claims.length, 'claim'),
      counted(desk.sources.length, 'source'),
      counted(glance.ledger.length, 'figure'),
      counted(glance.timeline.length, 'date'),
    ].join(' · '),
    progress: presentProgress(desk.progress),
    sayers: presentSayers(desk),
    levels: levelsOf(desk, path),
    figures: others.length > 0 ? [...groups, rest] : groups,
    days: daysOf([glance]),
  }
}

/** The hedging ladder with how many claims stand on each rung. */
const levelsOf = ({ claims }: Workbench, path: string) => {
  const counts = LEVELS.map((level) => claims.filter(({ hedging }) => hedging.level === level).length)
  const most = Math.max(1, ...counts)
  return LEVELS.map((level) => {
    const count = counts[level] ?? 0
    const { name, meaning, rungs } = presentHedging('', { level, cues: [] }, false)
    return {
      name,
      meaning,
      rungs,
      words: counted(count, 'claim'),
      width: Math.round((count / most) * 1000) / 10,
      href: count > 0 ? `${path}?hedging=${level}` : null,
    }
  })
}
