import type { Entities, Person } from '../../domain/entity.ts'
import type { Sentence } from '../../domain/sentence.ts'
import type { Span } from '../../domain/span.ts'
import type { Syntax } from '../../domain/syntax.ts'
import type { Line } from '../credit/line.ts'
import type { Entry, Registry } from './registry.ts'
import type { Spoken, StateMention } from './states-in-play.ts'

/** Who a voice is, as far as the text tells: stated, or inferred from other words, with what else would fit. */
export type Resolution = Readonly<{
  entry: Entry | null
  basis: 'stated' | 'implied'
  resolvedFrom: Span | null
  alternatives: readonly Entry[]
}>

export const NOBODY: Resolution = { entry: null, basis: 'stated', resolvedFrom: null, alternatives: [] }

/** What a pronoun is that stands for nobody known. */
export const UNRESOLVED: Resolution = { ...NOBODY, basis: 'implied' }

export const stated = (entry: Entry): Resolution => ({
  entry,
  basis: 'stated',
  resolvedFrom: null,
  alternatives: [],
})

export const implied = (
  entry: Entry,
  resolvedFrom: Span | null,
  alternatives: readonly Entry[] = [],
): Resolution => ({
  entry,
  basis: 'implied',
  resolvedFrom,
  alternatives,
})

/** A person's place in the text. */
export type PersonMention = Readonly<{ span: Span; person: Person }>

/** What is known while an article's voices are resolved one by one, in reading order. */
export type Scene = {
  readonly text: string
  readonly syntax: Syntax
  readonly lines: readonly Line[]
  readonly sentences: readonly Sentence[]
  readonly entities: Entities
  readonly people: readonly PersonMention[]
  readonly states: readonly StateMention[]
  readonly registry: Registry
  readonly spoken: Spoken[]
  /** The sex of each person, once it has been looked for. */
  readonly sexes: Map<Person, 'male' | 'female' | undefined>
  /** The sources so far, in the order in which they spoke. */
  readonly heard: { entry: Entry; span: Span }[]
  /** Whom pronouns were found to mean, by where they begin: one *it* with two verbs is one. */
  readonly known: Map<number, Resolution>
}
