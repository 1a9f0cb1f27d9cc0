import type { Response } from 'express'
import type { Editor } from '../domain/editor.ts'

const KEEP_ALIVE_MS = 25_000

type Listener = Readonly<{ res: Response; articleId: string; editor: Editor; tab: string }>

/** What happens on the desk, told to the open pages as it happens (server-sent events). */
export type DeskNews = Readonly<{
  /** Something on an article changed, or a new version of it came in; the tab that did it knows already. */
  tell: (articleId: string, tab: string, what?: 'changed' | 'revised') => void
  listen: (listener: Listener) => void
  close: () => void
}>

/** Tells open pages of one article of each other's acts, and who else has it open. */
export const deskNews = (): DeskNews => {
  const listeners = new Set<Listener>()
  const on = (articleId: string) => [...listeners].filter((listener) => listener.articleId === articleId)
  const tellWho = (articleId: string) => {
    for (const { res, editor } of on(articleId)) send(res, 'here', namesBeside(on(articleId), editor))
  }
  const beat = setInterval(() => {
    for (const { res } of listeners) res.write(': still here\n\n')
  }, KEEP_ALIVE_MS).unref()
  return {
    tell: (articleId, tab, what = 'changed') => {
      for (const listener of on(articleId)) if (listener.tab !== tab) send(listener.res, what, null)
    },
    listen: (listener) => {
      listeners.add(listener)
      listener.res.on('close', () => {
        listeners.delete(listener)
        tellWho(listener.articleId)
      })
      tellWho(listener.articleId)
    },
    close: () => {
      clearInterval(beat)
      for (const { res } of listeners) res.end()
    },
  }
}

const namesBeside = (listeners: readonly Listener[], editor: Editor): string[] => [
  ...new Set(listeners.filter((other) => other.editor.id !== editor.id).map((other) => other.editor.name)),
]

const send = (res: Response, event: string, told: unknown): void => {
  res.write(`event: ${event}\ndata: ${JSON.stringify(told)}\n\n`)
}
