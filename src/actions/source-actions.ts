import type { Decision } from '../domain/decision.ts'
import type { Reliability } from '../domain/evidence.ts'
import type { Role } from '../domain/source.ts'
import type { SourcedClaim, SourceOnDesk } from '../domain/workbench.ts'
import type { By } from './by.ts'

/** What can be done with the people and papers that articles credit. */
export type SourceActions = Readonly<{
  /** Names that a source of an article could have: its own, those that its text mentions, those that the desk knows. */
  sourceNames: (articleId: string) => Promise<readonly string[]>
  listSources: () => Promise<readonly SourceOnDesk[]>
  openSource: (
    sourceKey: string,
  ) => Promise<Readonly<{ source: SourceOnDesk; claims: readonly SourcedClaim[] }>>
  renameSource: (act: By & { sourceKey: string; name: string; role?: Role }) => Promise<Decision>
  /** Another name by which later articles know the source. */
  addAlias: (act: By & { sourceKey: string; name: string }) => Promise<Decision>
  /** What the desk holds of a source: side, a note, how reliable it is in general. */
  describeSource: (
    act: By & {
      sourceKey: string
      side: string | null
      note: string | null
      reliability: Reliability | null
    },
  ) => Promise<Decision>
  /** From whom a source took over what it says, by name; made if new. `null`: from nobody. No rounds. */
  deriveSource: (act: By & { sourceKey: string; from: string | null }) => Promise<Decision>
  /** What was decided on a source, newest first. */
  historyOfSource: (sourceKey: string) => Promise<readonly Decision[]>
  /** What a merge would move. */
  previewMerge: (
    asked: Readonly<{ sourceKey: string; intoKey: string }>,
  ) => Promise<Readonly<{ from: string; into: string; claims: number; articles: number }>>
  /** Makes a source part of another, which takes over its names and its claims. */
  mergeSources: (act: By & { sourceKey: string; intoKey: string }) => Promise<Decision>
  /** Makes what these articles credit to a source a source of its own. */
  splitSource: (
    act: By & { sourceKey: string; articleIds: readonly string[]; name: string },
  ) => Promise<Decision>
  /** Whether the desk has a passphrase under which identities are sealed. */
  hasPassphrase: () => Promise<boolean>
  /** Sets the passphrase, or changes it (`old`), which seals every identity anew. Forgotten, all of them are lost. */
  setPassphrase: (act: By & { old: string | null; passphrase: string }) => Promise<Decision>
  /** Seals who a confidential source is. These three throw `Denied` for a wrong passphrase. */
  sealIdentity: (act: By & { sourceKey: string; words: string; passphrase: string }) => Promise<Decision>
  /** Who a confidential source is; that it was read is logged, or it is not read. */
  readIdentity: (act: By & { sourceKey: string; passphrase: string }) => Promise<string>
  removeIdentity: (act: By & { sourceKey: string; passphrase: string }) => Promise<Decision>
  /** Undoes one's own act on a source, by the decision that it resolved to. */
  takeBackOnSource: (act: By & { decisionId: string }) => Promise<Decision>
}>
