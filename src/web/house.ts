import type { Actions } from '../actions/actions.ts'
import type { ListedCheck } from '../checks/every-check.ts'
import type { Sessions } from '../domain/stores.ts'

/** Everything that the web side is given. */
export type House = Readonly<{
  actions: Actions
  checks: readonly ListedCheck[]
  sessions: Sessions
  /** What session cookies are signed with. */
  secret: string
  /** The host names that are answered to, without port. Any other is refused (DNS rebinding). */
  hosts: readonly string[]
  /** The name that acts carry until somebody gives another. */
  editorName: string
  /** Ends the streams of the open pages when the desk stops. */
  stopping: AbortSignal
  /** Hears of every error that is answered with 500. */
  onError: (error: unknown) => void
}>
