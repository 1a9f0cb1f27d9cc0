import type { Span } from './span.ts'

/** One place where something is named, and in which words; titles and possessive endings are left out. */
export type Mention = Readonly<{ span: Span; words: string; sentence: number }>

/** What is said of a person beside the name: a title, a post, a body that the person is of. */
export type Post = Readonly<{ span: Span; words: string; kind: 'title' | 'apposition' | 'affiliation' }>

/** An age as the text states it, in years. */
export type StatedAge = Readonly<{ span: Span; years: number }>

/**
 * A person of the article. `given` is `null` where only a surname is known. Mentions by surname alone are here where
 * just one person bears it.
 */
export type Person = Readonly<{
  name: string
  given: string | null
  surname: string
  mentions: readonly Mention[]
  posts: readonly Post[]
  ages: readonly StatedAge[]
}>

/** A body that the article names, with the short forms that stand in brackets after it. */
export type Organisation = Readonly<{
  name: string
  acronyms: readonly Mention[]
  mentions: readonly Mention[]
}>

/** A place that the article names; `state` is the ISO code where it is a country. */
export type NamedPlace = Readonly<{ name: string; state: string | null; mentions: readonly Mention[] }>

/** Who and what an article is about, in the order of first mention. `names` are all capitalised names, as they stand. */
export type Entities = Readonly<{
  names: readonly Mention[]
  people: readonly Person[]
  organisations: readonly Organisation[]
  places: readonly NamedPlace[]
}>
