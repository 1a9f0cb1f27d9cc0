import type { Severity, Working } from './finding.ts'
import type { Span } from './span.ts'

/** A place in one article of a story, with the ids of the claims that it concerns there. */
export type StoryPlace = Readonly<{ article: string; span: Span; claims: readonly string[] }>

/** What a check says of places in different articles of one story. */
export type StoryFinding = Readonly<{
  /** Stays the same from run to run while the words concerned stay the same. */
  id: string
  check: string
  severity: Severity
  message: string
  /** The place itself first, then each other place that it is at odds with. */
  places: readonly [StoryPlace, ...StoryPlace[]]
  working: Working | null
}>
