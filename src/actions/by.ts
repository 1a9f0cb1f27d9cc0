import type { Editor } from '../domain/editor.ts'

/** Every act names who does it. */
export type By = Readonly<{ by: Editor }>
