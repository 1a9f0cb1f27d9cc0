import {
  blockersIn,
  signOffStateOf,
  type Blockers,
  type OverdueReply,
  type Signature,
} from '../../domain/sign-off.ts'
import type { Editor } from '../../domain/editor.ts'
import type { Workbench } from '../../domain/workbench.ts'
import { blockingIn } from './blocking.ts'
import { presentClock } from './clock.ts'

type SignOff = Readonly<{
  blockers: Blockers
  overdue: readonly OverdueReply[]
  signatures: readonly Signature[]
  needsSecond: boolean
  editor: Editor
  returned?: Readonly<{ reason: string; second: string; message: string }>
}>

/** The page on which an article is signed off: what blocks it, each with its place, and whose names stand under it. */
export const presentSignOff = (desk: Workbench, signOff: SignOff) => {
  const { blockers, overdue, signatures, needsSecond, editor, returned } = signOff
  const state = signOffStateOf(signatures)
  const mine = signatures.some(({ by }) => by.id === editor.id)
  return {
    title: 'Sign off',
    section: { articles: true },
    path: `/articles/${desk.article.id}`,
    article: desk.article.headline,
    revision: desk.revision.number,
    clear: blockersIn(blockers).length === 0,
    blockers: blockingIn(desk, { blockers, overdue }),
    signatures: signatures.map((signature) => presentSignature(signature, editor)),
    signed: state === 'signed',
    waiting: state === 'waiting',
    closed: state !== 'open',
    needsSecond,
    mine,
    second: signatures.length === 1 && !mine,
    others: (desk.editors ?? []).filter(({ id }) => id !== editor.id).map(({ name }) => name),
    name: editor.name,
    reason: returned?.reason ?? '',
    reader: returned?.second ?? '',
    message: returned?.message ?? null,
  }
}

/** A name under a revision, when, and in spite of what. */
export const presentSignature = ({ by, at, reason, blockers }: Signature, editor: Editor) => ({
  by: by.id === editor.id ? 'You' : by.name,
  at: presentClock(at),
  spite: blockersIn(blockers).join(', '),
  reason,
})
