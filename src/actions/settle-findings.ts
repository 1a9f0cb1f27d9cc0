import { runChecks } from '../checks/run-checks.ts'
import type { Finding } from '../domain/finding.ts'
import type { Doing } from '../domain/doing.ts'
import type { Stores } from '../domain/stores.ts'
import type { DeskFinding, Workbench } from '../domain/workbench.ts'
import { checksInUse } from './checks-in-use.ts'
import { readingOf } from './reading-of.ts'

const RESOLVED = 'Resolved by a correction.'

/**
 * Does an act that changes the reading of an article, and settles the findings that rested on it. The checks run over
 * the reading before and after: what they no longer raise is resolved, what they raise anew is open. What they say of
 * both, and what a person dismissed, is left alone. Where the act takes another back, what that one raised is no
 * correction's merit: it goes as it came.
 */
export const withFindings = async <T>(
  stores: Stores,
  { articleId, doing, takesBack = false }: Readonly<{ articleId: string; doing: Doing; takesBack?: boolean }>,
  act: (desk: Workbench) => Promise<T>,
): Promise<T> => {
  const desk = await stores.articles.open(articleId)
  const before = await raisedOn(stores, desk)
  const done = await act(desk)
  await settleFindings(stores, { articleId, before, doing, takesBack })
  return done
}

/** What the checks say of an article as it stands. */
const raisedOn = async (stores: Stores, desk: Workbench): Promise<readonly Finding[]> =>
  runChecks(await checksInUse(stores), readingOf(desk))

type Settling = Readonly<{
  articleId: string
  before: readonly Finding[]
  doing: Doing
  takesBack?: boolean
}>

/** Brings the findings of an article up to date with its reading; `before` are those that rested on the old one. */
export const settleFindings = async (
  stores: Stores,
  { articleId, before, doing, takesBack = false }: Settling,
): Promise<void> => {
  const desk = await stores.articles.open(articleId)
  const after = byLabel(await raisedOn(stores, desk))
  const was = byLabel(before)
  const stored = byLabel(desk.findings)
  const claimKeys = new Map(desk.claims.map(({ id, key }) => [id, key]))
  const { text, id: revisionId } = desk.revision
  for (const finding of desk.findings) {
    const now = after.get(finding.id)
    if (now === undefined && finding.state === 'open' && was.has(finding.id))
      if (!takesBack || !(await stores.findings.withdraw(finding.key)))
        await resolve(stores, { articleId, finding, doing })
    if (now === undefined) continue
    if (finding.state === 'resolved')
      await stores.findings.settle(finding.key, { state: 'open', reason: null, by: null, at: null })
    if (isReworded(was.get(finding.id), now))
      await stores.findings.reword(finding.key, { finding: now, claimKeys })
  }
  const findings = [...after.values()].filter(({ id }) => !was.has(id) && !stored.has(id))
  if (findings.length > 0) await stores.findings.raise(revisionId, { text, findings, claimKeys })
}

const byLabel = <F extends Finding>(findings: readonly F[]): Map<string, F> =>
  new Map(findings.map((finding) => [finding.id, finding]))

const isReworded = (was: Finding | undefined, now: Finding): boolean =>
  was !== undefined && JSON.stringify(was) !== JSON.stringify(now)

const resolve = async (
  { findings, decisions }: Stores,
  { articleId, finding, doing }: Readonly<{ articleId: string; finding: DeskFinding; doing: Doing }>,
): Promise<void> => {
  await findings.settle(finding.key, { state: 'resolved', reason: RESOLVED, ...doing })
  await decisions.add({
    activity: 'finding-resolved',
    articleId,
    findingId: finding.key,
    ...doing,
    before: { state: finding.state },
    after: { state: 'resolved', reason: RESOLVED },
    subject: finding.key,
  })
}
