import type { DateMention } from './date-mention.ts'
import type { Day } from './day.ts'
import type { Quantity } from './quantity.ts'
import type { Span } from './span.ts'

/** What became of the people that a figure counts. */
export type Fate = 'killed' | 'hurt' | 'missing' | 'arrested' | 'displaced' | 'sick'

/** A figure of the article with what it takes to compare it with another. Words are lemmas in lower case. */
export type Figure = Readonly<{
  quantity: Quantity
  /** The index of its sentence. */
  sentence: number
  /** The values that the words and the rounding allow; no bound is `null`. */
  low: number | null
  high: number | null
  /** To what the printed figure is rounded: 70 to tens, 1.2 million to 100,000. */
  step: number
  /** What is counted (`soldier`), and the words that narrow it (`Russian`). */
  head: string | null
  modifiers: readonly string[]
  fate: Fate | null
  /** The verb that the figure depends on. */
  verb: string | null
  /** The subject of that verb; `null` where the figure's own noun is it, or there is none. */
  subject: string | null
  /** The property that it measures (`long`, `cost`), where the words name one. */
  attribute: string | null
  /** The other words of the clause that carry meaning. */
  context: readonly string[]
  /** The names in the clause, without whoever says it. */
  names: readonly string[]
  /** On whose word: a source's id where attributions are known, else the names around the word of speech. */
  speaker: readonly string[]
  /** When the thing counted happened, as far as the sentence or the one that it refers back to says. */
  when: readonly DateMention[]
  /** Whether it counts a part, a share or a rate, or something else than a whole (*five more*, *each*, *of whom*). */
  isPart: boolean
  /** Whether it is a step of a running count (*rose to 30*, *earlier 12*, *by 5*), which a later one supersedes. */
  isMoving: boolean
}>

/** A date on the article's timeline: the verb that it belongs to, and the clock time of its words. */
export type TimePoint = Readonly<{
  mention: DateMention
  sentence: number
  /** The single day that the words name, whatever *since*, *until*, *before* or *after* makes of it. */
  day: Day | null
  verb: string | null
  /** The verb's Penn tag: `VBD` for what has happened. */
  tag: string | null
  verbSpan: Span | null
  /** Minutes since midnight; `null` without a clock time. */
  minutes: number | null
}>
