import type { Response } from 'express'
import type { Editor } from '../domain/editor.ts'

/** Who acts in a request, as `editorAtDesk` found it. */
export const editorOf = (res: Response): Editor => res.locals.editor as Editor
