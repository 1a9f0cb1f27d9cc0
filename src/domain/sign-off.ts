import type { Editor } from './editor.ts'

/** What is still open on an article. */
export type Blockers = Readonly<{ unchecked: number; openFindings: number; verdictsWithoutEvidence: number }>

/** A person's name under a revision. `reason` says why it was signed in spite of what was open then. */
export type Signature = Readonly<{ by: Editor; at: Date; reason: string | null; blockers: Blockers }>

/** What stands in the way of signing off, in words; empty where nothing does. */
export const blockersIn = ({
  unchecked,
  openFindings,
  verdictsWithoutEvidence,
}: Blockers): readonly string[] =>
  [
    counted(unchecked, 'claim is unchecked', 'claims are unchecked'),
    counted(openFindings, 'finding is open', 'findings are open'),
    counted(
      verdictsWithoutEvidence,
      'claim is verified without evidence',
      'claims are verified without evidence',
    ),
  ].filter((words) => words !== null)

const counted = (count: number, one: string, many: string): string | null =>
  count === 0 ? null : `${count.toLocaleString('en')} ${count === 1 ? one : many}`
