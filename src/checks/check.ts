import type { Day } from '../domain/day.ts'
import type { Working, Severity } from '../domain/finding.ts'
import type { Reading } from '../domain/reading.ts'
import type { Span } from '../domain/span.ts'

/** What a check reads. A check destructures the fields that it needs. */
export type Copy = Reading

/** What a check says of one place: `at` is the place, `related` each other place that it is at odds with. */
export type Raised = Readonly<{
  message: string
  at: Span
  related?: readonly Span[]
  /** Where it differs from the check's own. */
  severity?: Severity
  working?: Working
}>

/** An example text. ⟦…⟧ marks `at` and, as ⟦1:…⟧, ⟦2:…⟧, the related places in their order. */
export type Example = string | Readonly<{ text: string; title?: string; publishedAt?: Day }>

/** The desk's shelves of checks, in the order in which they are shown. */
export const SHELVES = [
  'figures',
  'time',
  'people',
  'words',
  'voice',
  'certainty',
  'world',
  'story',
  'house',
] as const

export type Shelf = (typeof SHELVES)[number]

/**
 * A rule of the desk, whole in one file: its help page, its entry in the command line and its tests come from it.
 * A check stands alone: it does not know of other checks.
 */
export type Check = Readonly<{
  /** The defect as a noun phrase, kebab-case; also its file's name and its address, `/checks/<id>`. */
  id: string
  shelf: Shelf
  severity: Severity
  title: string
  /** Why an editor should care, in a sentence or two. */
  why: string
  /** What it cannot know, and when to dismiss it. */
  limits: string
  run: (copy: Copy) => Iterable<Raised>
  /** Examples that it flags, with the places marked. */
  flags: readonly [Example, ...Example[]]
  /** Near misses on which it is silent. */
  passes: readonly [Example, ...Example[]]
}>
