import type { Response } from 'express'
import type { Editor } from '../domain/editor.ts'

const KEEP_ALIVE_MS = 25_000
/** Many acts in a moment are one look at the inboxes. */
const GATHER_MS = 100

/** An open page: of an article, or of none. */
type Listener = Readonly<{ res: Response; articleId: string | null; editor: Editor; tab: string }>

/** What can happen on an article: an act, a new version, a name put under it or taken back. */
export type News = 'changed' | 'revised' | 'signed'

/** What happens on the desk, told to the open pages as it happens (server-sent events). */
export type DeskNews = Readonly<{
  /** Something happened on an article; the tab that did it knows already. */
  tell: (articleId: string, tab: string, what?: News) => void
  /** Somebody went to a claim. */
  moved: (articleId: string, tab: string, claim: number | null) => void
  /** Something happened that may have changed what waits for somebody. */
  tellWaiting: () => void
  listen: (listener: Listener) => void
  close: () => void
}>

/** Tells open pages of one article of each other's acts and of who else has it open, and every page what waits. */
export const deskNews = (countWaiting: (editor: Editor) => Promise<number>): DeskNews => {
  const listeners = new Set<Listener>()
  const claims = new Map<string, number>()
  const on = (articleId: string | null) =>
    [...listeners].filter((listener) => articleId !== null && listener.articleId === articleId)
  const tellWho = (articleId: string | null) => {
    for (const { res, editor } of on(articleId)) send(res, 'here', othersOn(on(articleId), editor, claims))
  }
  const beat = setInterval(() => {
    for (const { res } of listeners) res.write(': still here\n\n')
  }, KEEP_ALIVE_MS).unref()
  const inboxes = tellingInboxes(listeners, countWaiting)
  return {
    tell: (articleId, tab, what = 'changed') => {
      for (const listener of on(articleId)) if (listener.tab !== tab) send(listener.res, what, null)
    },
    moved: (articleId, tab, claim) => {
      if (claim === null || !on(articleId).some((listener) => listener.tab === tab)) return
      claims.set(tab, claim)
      tellWho(articleId)
    },
    tellWaiting: inboxes.soon,
    listen: (listener) => {
      listeners.add(listener)
      listener.res.on('close', () => {
        listeners.delete(listener)
        claims.delete(listener.tab)
        tellWho(listener.articleId)
      })
      tellWho(listener.articleId)
      inboxes.soon()
    },
    close: () => {
      clearInterval(beat)
      inboxes.stop()
      for (const { res } of listeners) res.end()
    },
  }
}

/** Sends each person who has a page open how much waits for them, when that has changed. */
const tellingInboxes = (
  listeners: ReadonlySet<Listener>,
  countWaiting: (editor: Editor) => Promise<number>,
) => {
  const known = new WeakMap<Listener, number>()
  let gathering: NodeJS.Timeout | undefined
  const look = async (): Promise<void> => {
    const editors = new Map([...listeners].map(({ editor }) => [editor.id, editor]))
    for (const editor of editors.values()) {
      const count = await countWaiting(editor)
      for (const listener of listeners)
        if (listener.editor.id === editor.id && known.get(listener) !== count) {
          known.set(listener, count)
          send(listener.res, 'waiting', count)
        }
    }
  }
  return {
    soon: () => {
      clearTimeout(gathering)
      // A desk that is closing has nothing to count any more.
      gathering = setTimeout(() => void look().catch(() => undefined), GATHER_MS).unref()
    },
    stop: () => clearTimeout(gathering),
  }
}

/** The others who have the article open, each once, with the claim that they are on. */
const othersOn = (listeners: readonly Listener[], editor: Editor, claims: ReadonlyMap<string, number>) => {
  const others = listeners.filter((other) => other.editor.id !== editor.id)
  const byName = new Map(others.map(({ editor: { name }, tab }) => [name, claims.get(tab) ?? null]))
  return [...byName].map(([name, claim]) => ({ name, claim }))
}

const send = (res: Response, event: string, told: unknown): void => {
  res.write(`event: ${event}\ndata: ${JSON.stringify(told)}\n\n`)
}
