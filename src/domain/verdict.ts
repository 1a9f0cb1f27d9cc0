import type { Editor } from './editor.ts'

export const VERDICTS = ['verified', 'disputed', 'unattributed'] as const

export type VerdictKind = (typeof VERDICTS)[number]

/** What a person decided of a claim. A claim without one is *unchecked*. */
export type Verdict = Readonly<{ kind: VerdictKind; note: string | null; by: Editor; at: Date }>
