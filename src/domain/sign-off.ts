import type { Editor } from './editor.ts'

/** What is still open on an article. */
export type Blockers = Readonly<{
  /** Without a verdict; an opinion or a forecast needs none. */
  unchecked: number
  openFindings: number
  verdictsWithoutEvidence: number
  /** Requests for a reply whose deadline has passed without an answer. */
  repliesOverdue: number
}>

/** Somebody's reply on a claim that has not come by its deadline. */
export type OverdueReply = Readonly<{ claimKey: string; whom: string; deadline: Date }>

/**
 * A person's name under a revision. `reason` says why it was signed in spite of what was open then; `needsSecond`
 * whether the desk asked for a second reader at the time, which a later change of that rule does not alter.
 */
export type Signature = Readonly<{
  by: Editor
  at: Date
  reason: string | null
  blockers: Blockers
  needsSecond: boolean
}>

/** How far a revision is with the names under it. It can be worked on only while it is `open`. */
export type SignOffState = 'open' | 'waiting' | 'signed'

/** Signed by one, or by two where the desk asks for a second reader; between the two it waits. */
export const signOffStateOf = (signatures: readonly Pick<Signature, 'needsSecond'>[]): SignOffState => {
  if (signatures.length === 0) return 'open'
  return signatures.length < 2 && signatures.some(({ needsSecond }) => needsSecond) ? 'waiting' : 'signed'
}

/** What stands in the way of signing off, in words; empty where nothing does. */
export const blockersIn = ({
  unchecked,
  openFindings,
  verdictsWithoutEvidence,
  repliesOverdue,
}: Blockers): readonly string[] =>
  [
    counted(unchecked, 'claim is unchecked', 'claims are unchecked'),
    counted(openFindings, 'finding is open', 'findings are open'),
    counted(
      verdictsWithoutEvidence,
      'claim is verified without evidence',
      'claims are verified without evidence',
    ),
    counted(repliesOverdue, 'reply is overdue', 'replies are overdue'),
  ].filter((words) => words !== null)

const counted = (count: number, one: string, many: string): string | null =>
  count === 0 ? null : `${count.toLocaleString('en')} ${count === 1 ? one : many}`
