import { Store, type SessionData } from 'express-session'
import type { Sessions } from '../domain/stores.ts'

const DAY = 86_400_000

type Done = (error?: unknown) => void

/** The desk's sessions as express-session wants them. A class, for the package asks for one. */
export class SessionStore extends Store {
  private readonly sessions: Sessions

  constructor(sessions: Sessions) {
    super()
    this.sessions = sessions
  }

  override get(id: string, done: (error: unknown, session?: SessionData | null) => void): void {
    this.sessions
      .read(id)
      .then((kept) => done(null, kept === null ? null : (JSON.parse(kept) as SessionData)), done)
  }

  override set(id: string, session: SessionData, done: Done = () => undefined): void {
    const expiresAt = new Date(Date.now() + (session.cookie.originalMaxAge ?? DAY))
    this.sessions.write(id, JSON.stringify(session), expiresAt).then(() => done(), done)
  }

  override destroy(id: string, done: Done = () => undefined): void {
    this.sessions.remove(id).then(() => done(), done)
  }
}
