import type { RequestHandler } from 'express'
import type { Actions } from '../../actions/actions.ts'
import type { Editor } from '../../domain/editor.ts'
import type { Theme } from '../presenters/you.ts'

declare module 'express-session' {
  // Sessions are extended the way the package asks for, by merging into its interface.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface SessionData {
    editor: Editor
    /** Whether the person gave the name, rather than the machine. */
    named: boolean
    theme: Theme
  }
}

/** Who acts: the name that was given, else the one that the desk was started under. */
export const editorAtDesk =
  (signIn: Actions['signIn'], editorName: string): RequestHandler =>
  async (req, res, next) => {
    req.session.editor ??= await signIn(editorName)
    res.locals.editor = req.session.editor
    res.locals.named = req.session.named === true
    res.locals.theme = req.session.theme === 'system' ? null : (req.session.theme ?? null)
    next()
  }
