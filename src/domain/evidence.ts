import type { Editor } from './editor.ts'

/** `search` is evidence that was looked for and not found. */
export const EVIDENCE_KINDS = ['link', 'document', 'call', 'observation', 'search'] as const
export const STANCES = ['supports', 'contradicts', 'context'] as const

/** The Admiralty code's two axes, judged apart from each other; F and 6 mean *cannot be judged*, not *worst*. */
export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const
export const CREDIBILITIES = [1, 2, 3, 4, 5, 6] as const

export type EvidenceKind = (typeof EVIDENCE_KINDS)[number]
export type Stance = (typeof STANCES)[number]
export type Reliability = (typeof RELIABILITIES)[number]
export type Credibility = (typeof CREDIBILITIES)[number]

/** A file that evidence rests on; `sha256` is of its bytes, `size` is in bytes. */
export type DocumentFile = Readonly<{ sha256: string; name: string; mediaType: string; size: number }>

/** What an editor enters of one piece of evidence. */
export type EvidenceEntry = Readonly<{
  kind: EvidenceKind
  stance: Stance
  /** What it is, in a line: a title, who was called, what was seen. */
  title: string
  /** The address of a link, `null` for the other kinds. */
  url: string | null
  quotation: string | null
  reliability: Reliability | null
  credibility: Credibility | null
}>

/** What a verdict rests on. */
export type Evidence = EvidenceEntry &
  Readonly<{ id: string; by: Editor; at: Date; document?: DocumentFile | null }>
