import type { Reliability } from './evidence.ts'
import type { Derivations } from './origin.ts'
import type { Role } from './source.ts'
import type { SourceOnDesk, SourcedClaim } from './workbench.ts'

/** The registry of sources across all articles. */
export type Sources = Readonly<{
  list: () => Promise<readonly SourceOnDesk[]>
  open: (sourceKey: string) => Promise<Readonly<{ source: SourceOnDesk; claims: readonly SourcedClaim[] }>>
  /** The source of that name or alias, made when there is none. */
  named: (name: string, articleId: string) => Promise<string>
}>

/** A source as the registry has it; `mergedInto` is the key of the source that it became part of. */
export type RegisteredSource = Readonly<{
  key: string
  name: string
  role: Role
  aliases: readonly string[]
  mergedInto: string | null
  side: string | null
  note: string | null
  reliability: Reliability | null
  /** The key of the source that it took over what it says from. */
  derivedFrom: string | null
}>

/** A revision that names a source, and how many claims it credits to it. */
export type Appearance = Readonly<{ id: string; articleId: string; claims: number }>

/** Changes to the registry of sources. */
export type Registry = Readonly<{
  get: (sourceKey: string) => Promise<RegisteredSource>
  /** The name of another source that goes by that name. */
  otherNamed: (name: string, sourceKey: string) => Promise<string | null>
  rename: (sourceKey: string, to: Readonly<{ name: string; role: Role }>) => Promise<void>
  describe: (sourceKey: string, as: Pick<RegisteredSource, 'side' | 'note' | 'reliability'>) => Promise<void>
  /** The key of the source of that name or alias, known beyond one article. */
  keyNamed: (name: string) => Promise<string | null>
  derivations: () => Promise<Derivations>
  derive: (sourceKeys: readonly string[], fromKey: string | null) => Promise<void>
  addAlias: (sourceKey: string, name: string) => Promise<void>
  removeAliases: (sourceKey: string, names: readonly string[]) => Promise<void>
  appearances: (sourceKey: string, articleIds?: readonly string[]) => Promise<readonly Appearance[]>
  move: (appearanceIds: readonly string[], sourceKey: string) => Promise<void>
  setMerged: (sourceKey: string, intoKey: string | null) => Promise<void>
  add: (source: Readonly<{ name: string; role: Role; at: Date }>) => Promise<string>
}>
