/** The kinds of faults planted between the articles of a story, and the checks that name each rightly. */
export const STORY_KINDS = {
  toll: ['toll-fell'],
  figure: ['figure-changes'],
  day: ['day-changes'],
  place: ['place-changes'],
  age: ['age-changes'],
  name: ['name-changes'],
  post: ['post-changes'],
  withdrawn: ['statement-withdrawn'],
  'changed-word': ['source-changed-word'],
} as const satisfies Record<string, readonly string[]>

export type StoryKind = keyof typeof STORY_KINDS
