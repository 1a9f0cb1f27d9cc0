import type { Role, Source } from '../../domain/source.ts'
import { bySpan, sameSpan, type Span } from '../../domain/span.ts'

/** A source while the article is read. */
export type Entry = {
  readonly id: string
  /** Its name as `keyOf` folds it. */
  readonly key: string
  name: string
  role: Role
  readonly aliases: Set<string>
  readonly mentions: Span[]
  /** What the place in the text tells of it, for later short forms and pronouns. */
  readonly traits: Traits
}

export type Traits = Readonly<{
  person: boolean
  plural: boolean
  /** The ISO code of the state that it is or belongs to. */
  state: string | null
  /** The noun that heads its name, in lower case: `ministry`. */
  head: string
  sex?: 'male' | 'female'
}>

/** The sources of one article as they come up. */
export type Registry = Readonly<{
  entries: Entry[]
  byKey: Map<string, Entry>
}>

export const emptyRegistry = (): Registry => ({ entries: [], byKey: new Map() })

/** One name in several dresses is one key. */
export const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[’']s?\b/g, '')
    .replace(/^(?:the|a|an) /, '')
    .replace(/\s+/g, ' ')
    .trim()

/** A source as the text names and shows it. */
export type Named = Readonly<{ name: string; role: Role; traits: Traits }>

/** The source that was entered by that name. */
export const known = ({ byKey }: Registry, name: string): Entry | undefined => byKey.get(keyOf(name))

/** The source of that name, entered if it is new. */
export const enter = (registry: Registry, { name, role, traits }: Named): Entry => {
  const { entries, byKey } = registry
  const already = known(registry, name)
  if (already) return already
  const entry: Entry = {
    key: keyOf(name),
    id: `s${entries.length + 1}`,
    name,
    role,
    aliases: new Set(),
    mentions: [],
    traits,
  }
  entries.push(entry)
  byKey.set(keyOf(name), entry)
  return entry
}

/** Notes a place where a source is named, and the words if they are a name of their own. */
export const mention = (entry: Entry, span: Span, alias?: string): Entry => {
  if (!entry.mentions.some((one) => sameSpan(one, span))) entry.mentions.push(span)
  if (alias !== undefined && alias !== '' && keyOf(alias) !== keyOf(entry.name)) entry.aliases.add(alias)
  return entry
}

export const toSources = ({ entries }: Registry): Source[] =>
  entries.map(({ id, name, role, aliases, mentions }) => ({
    id,
    name,
    role,
    aliases: [...aliases],
    mentions: mentions
      .toSorted(bySpan)
      .filter((span, at, all) => at === 0 || (all[at - 1]?.end ?? 0) <= span.start),
  }))
