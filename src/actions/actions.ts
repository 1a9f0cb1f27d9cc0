import type { ArticleActions } from './article-actions.ts'
import type { ClaimActions } from './claim-actions.ts'
import type { DeskActions } from './desk-actions.ts'
import type { SourceActions } from './source-actions.ts'

/**
 * What a person can do at the desk. All of it throws `NotFound` for an id that is not there, and `Refused`, with a
 * message for the editor, for what cannot be done. What changes something resolves only when the change and its row
 * in the decision log are stored.
 */
export type Actions = ArticleActions & ClaimActions & SourceActions & DeskActions
