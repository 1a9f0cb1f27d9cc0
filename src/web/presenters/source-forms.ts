import type { Decision } from '../../domain/decision.ts'
import type { Editor } from '../../domain/editor.ts'
import { RELIABILITIES } from '../../domain/evidence.ts'
import { ROLES } from '../../domain/source.ts'
import type { SourceOnDesk } from '../../domain/workbench.ts'
import { capital } from './counting.ts'
import { RELIABILITY_WORDS } from './evidence.ts'

/** What a source's page shows besides what the source said. */
export type SourceContext = Readonly<{
  others: readonly SourceOnDesk[]
  /** The decision that was just made on it, which can be taken back. */
  done?: string | null
  message?: string | null
  /** What was decided on it, newest first. */
  history?: readonly Decision[]
  editor?: Editor
  hasPassphrase?: boolean
  /** Who it is, just read; on one page, once. */
  identity?: string | null
  /** What is wrong with a form on who it is; nothing that was typed in it comes back. */
  identityMessage?: string | null
}>

/** Whether it is kept sealed who a source is, and what the forms on that say. */
export const presentSeal = (
  source: SourceOnDesk,
  { hasPassphrase = false, identity = null, identityMessage = null }: Partial<SourceContext>,
) => ({
  isSealed: source.isSealed,
  hasPassphrase,
  identity,
  identityMessage,
})

/** The forms that keep the registry of sources in order, filled with what it holds. */
export const registryFormsFor = (source: SourceOnDesk, others: readonly SourceOnDesk[]) => ({
  path: `/sources/${source.key}`,
  side: source.side ?? '',
  note: source.note ?? '',
  reliabilities: RELIABILITIES.map((letter) => ({
    value: letter,
    words: `${letter} · ${RELIABILITY_WORDS[letter]}`,
    chosen: letter === source.reliability,
  })),
  from: source.derivedFrom?.name ?? '',
  roles: ROLES.map((role) => ({ role, words: capital(role), chosen: role === source.role })),
  others: others
    .filter(({ key }) => key !== source.key)
    .map(({ key, name }) => ({ key, name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en')),
})
