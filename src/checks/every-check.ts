import type { Check, Example } from './check.ts'
import { houseRules } from './house/index.ts'
import { checks } from './index.ts'
import { storyChecks } from './story/index.ts'
import type { StoryExample } from './story/story-check.ts'

/** What is told of a check, whatever it looks at. `byDefault`: whether it runs where nobody switched it on or off. */
export type ListedCheck = Readonly<
  Omit<Check, 'run' | 'flags' | 'passes'> & {
    byDefault: boolean
    flags: readonly (Example | StoryExample)[]
    passes: readonly (Example | StoryExample)[]
  }
>

/** All that there is: the checks of an article, those between the articles of a story, and the house rules, which are off. */
export const everyCheck: readonly ListedCheck[] = [...checks, ...storyChecks, ...houseRules].map((check) => ({
  ...check,
  byDefault: check.shelf !== 'house',
}))

/** The texts of an example: one, or those of a small story in their order. */
export const textsOf = (example: Example | StoryExample): readonly Exclude<Example, string>[] =>
  (isStory(example) ? example : [example]).map((one) => (typeof one === 'string' ? { text: one } : one))

const isStory = (example: Example | StoryExample): example is StoryExample => Array.isArray(example)
