import type { Editor } from './editor.ts'

/** A remark of an editor on a claim. */
export type Note = Readonly<{ id: string; copy: string; by: Editor; at: Date }>
