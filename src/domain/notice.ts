import type { Editor } from './editor.ts'

/** Why a colleague's act waits for somebody: it was given to them, it names them, it asks them to sign as second. */
export const NOTICE_KINDS = ['assigned', 'mentioned', 'second-reader'] as const

export type NoticeKind = (typeof NOTICE_KINDS)[number]

/** What is put down for somebody. */
export type NewNotice = Readonly<{
  to: Editor
  from: Editor
  kind: NoticeKind
  articleId: string
  claimKey: string | null
  /** The words of a note that names them. */
  copy: string | null
  at: Date
}>

/**
 * One thing that waits for a person: a claim or an article to check, a note that names them, an article to sign as the
 * second reader, a reply that they asked for and that is overdue.
 */
export type Waiting = Readonly<{
  kind: 'claim' | 'article' | 'mention' | 'second-reading' | 'reply'
  /** By which it is said to be done; `null` for a reply, which only its answer ends. */
  noticeId: string | null
  articleId: string
  headline: string
  claim: Readonly<{ number: number; words: string }> | null
  /** Who gave it, wrote it or asked for it. */
  from: Editor
  /** The note, or whom the reply was asked of. */
  copy: string | null
  /** When it came; of a reply, its deadline. */
  at: Date
}>
