import type { Editor } from './editor.ts'

/** Who does a thing, and when. */
export type Doing = Readonly<{ by: Editor; at: Date }>
