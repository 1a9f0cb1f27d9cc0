import type { Actions } from '../../actions/actions.ts'
import type { ListedCheck } from '../../checks/every-check.ts'
import { SEVERITIES } from '../../domain/finding.ts'
import { presentClock } from './clock.ts'
import { counted } from './counting.ts'
import { shorten } from './excerpt.ts'
import { SEVERITY_WORDS } from './finding.ts'

type Found = Awaited<ReturnType<Actions['listFindings']>>[number]
type Context = Readonly<{ checks: readonly ListedCheck[]; state: 'open' | 'settled' }>

/** What the checks raised in all articles: the open ones, or those that somebody settled. Gravest first. */
export const presentFindings = (found: readonly Found[], { checks, state }: Context) => {
  const isOpen = ({ finding }: Found): boolean => finding.state === 'open'
  const open = found.filter(isOpen)
  const listed = state === 'open' ? open : found.filter((each) => !isOpen(each))
  return {
    title: 'Findings',
    section: { findings: true },
    open: state === 'open',
    openCount: open.length,
    settledCount: found.length - open.length,
    summary: `${counted(open.length, 'finding')} open in ${counted(new Set(open.map(({ articleId }) => articleId)).size, 'article')}`,
    groups: groupsOf(listed, checks),
  }
}

const groupsOf = (found: readonly Found[], checks: readonly ListedCheck[]) =>
  [...new Set(found.map(({ articleId }) => articleId))].map((articleId) => {
    const own = found.filter((each) => each.articleId === articleId)
    return {
      href: `/articles/${articleId}`,
      headline: own[0]?.headline ?? '',
      count: counted(own.length, 'finding'),
      findings: own.sort(byGravity).map((each) => presentFound(each, checks)),
    }
  })

const byGravity = (a: Found, b: Found): number =>
  SEVERITIES.indexOf(b.finding.severity) - SEVERITIES.indexOf(a.finding.severity)

const presentFound = ({ articleId, finding, words }: Found, checks: readonly ListedCheck[]) => {
  const number = /\d+/.exec(finding.claims[0] ?? '')?.[0]
  return {
    href: number === undefined ? `/articles/${articleId}` : `/articles/${articleId}/claims/${number}`,
    title: checks.find(({ id }) => id === finding.check)?.title ?? finding.check,
    check: finding.check,
    severity: finding.severity,
    ...SEVERITY_WORDS[finding.severity],
    message: finding.message,
    words: shorten(words, 220).replace(/[,;:]$/, ''),
    number: number ?? null,
    state: finding.state === 'open' ? null : finding.state,
    reason: finding.reason,
    by: finding.by?.name ?? null,
    at: finding.at === null ? null : presentClock(finding.at),
  }
}
