import type { Frozen } from './claim-store.ts'
import type { Editor } from './editor.ts'
import type { Fared, Finding } from './finding.ts'
import type { FindingState } from './workbench.ts'
import type { ReadCopy, FoundFinding } from './article-store.ts'

/** What a decision on a finding needs to know of it. */
export type KeptFinding = Readonly<{
  key: string
  articleId: string
  frozen: Frozen
  state: FindingState
  reason: string | null
  by: Editor | null
  at: Date | null
}>

/** What the checks raised on a text, which ran, and the version of them. */
export type CheckOutcome = Pick<ReadCopy, 'findings' | 'checksRun' | 'ruleSet'>

export type Findings = Readonly<{
  list: () => Promise<readonly FoundFinding[]>
  /** How each check has fared over all articles, by its id; those that raised nothing are not in it. */
  tally: () => Promise<ReadonlyMap<string, Fared>>
  /** Puts what the checks raise now in the place of what they raised before; decisions on findings stay. */
  replace: (revisionId: string, outcome: CheckOutcome) => Promise<void>
  get: (findingKey: string) => Promise<KeptFinding>
  settle: (
    findingKey: string,
    to: Readonly<{ state: FindingState; reason: string | null; by: Editor | null; at: Date | null }>,
  ) => Promise<void>
  /** Takes a finding out that nobody decided on; one that the log points at stays, and the answer is false. */
  withdraw: (findingKey: string) => Promise<boolean>
  /** Adds what a check raised on a revision that is stored; `claimKeys` are the keys of its claims by their ids. */
  raise: (
    revisionId: string,
    raised: Readonly<{ text: string; findings: readonly Finding[]; claimKeys: ReadonlyMap<string, string> }>,
  ) => Promise<void>
  /** What a check says now of a finding that it raised before. */
  reword: (
    findingKey: string,
    now: Readonly<{ finding: Finding; claimKeys: ReadonlyMap<string, string> }>,
  ) => Promise<void>
}>
