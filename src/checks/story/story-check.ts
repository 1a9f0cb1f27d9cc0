import type { Check, Copy, Example, Raised } from '../check.ts'

/** The articles of a story in order of publication. */
export type Story = Readonly<{
  copies: readonly Copy[]
  /**
   * All of them as one text, so that what looks at one article can look at a story. One who speaks in several
   * articles is one source in it.
   */
  joined: Copy
  /** The index of the article that holds an offset of the joined text. */
  articleAt: (offset: number) => number
  /** Where an article begins in the joined text. */
  startOf: (article: number) => number
  /** What an article is called in a message: its headline and its day. */
  nameOf: (article: number) => string
}>

/** A small story. The marks are as in `Example`, in whichever article the places are. */
export type StoryExample = readonly [Example, Example, ...Example[]]

/**
 * A rule that holds between the articles of a story, whole in one file, as `Check` is for one article. Spans are of
 * the joined text; `at` and at least one related place stand in different articles.
 */
export type StoryCheck = Readonly<
  Omit<Check, 'run' | 'flags' | 'passes' | 'shelf'> & {
    shelf: 'story'
    run: (story: Story) => Iterable<Raised & Readonly<{ related: NonNullable<Raised['related']> }>>
    flags: readonly [StoryExample, ...StoryExample[]]
    passes: readonly [StoryExample, ...StoryExample[]]
  }
>
