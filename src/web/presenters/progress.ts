import type { Progress } from '../../domain/article.ts'
import { counted } from './counting.ts'

/** How far an article is, as counts and as the parts of a bar in percent. */
export const presentProgress = (progress: Progress) => {
  const { claims, verified, disputed, unattributed, openFindings, checksRun } = progress
  const { searched = 0, notCheckable = 0 } = progress
  const checked = verified + disputed + unattributed
  const share = (count: number): number => (claims === 0 ? 0 : Math.round((count / claims) * 1000) / 10)
  return {
    claims,
    checked,
    verified,
    disputed,
    unattributed,
    searched,
    notCheckable,
    unchecked: claims - checked - searched - notCheckable,
    openFindings,
    openFindingsWords: counted(openFindings, 'open finding'),
    checksRunWords: checksRun === 0 ? 'No checks have run' : `${counted(checksRun, 'check')} ran`,
    ran: checksRun > 0,
    done: claims > 0 && checked === claims,
    bar: [
      { standing: 'verified', x: 0, width: share(verified) },
      { standing: 'disputed', x: share(verified), width: share(disputed) },
      { standing: 'unattributed', x: share(verified + disputed), width: share(unattributed) },
      { standing: 'searched', x: share(checked), width: share(searched) },
    ].filter(({ width }) => width > 0),
    label: [
      `${checked} of ${claims} checked: ${verified} verified, ${disputed} disputed, ${unattributed} unattributed`,
      ...(searched > 0 ? [`no evidence found for ${searched}`] : []),
      ...(notCheckable > 0 ? [`${notCheckable} not checkable`] : []),
    ].join(', '),
  }
}
