import { ageChanges } from './age-changes.ts'
import { nameChanges } from './name-changes.ts'
import { placeChanges } from './place-changes.ts'
import { postChanges } from './post-changes.ts'
import type { StoryCheck } from './story-check.ts'

/** Every check between the articles of a story, alphabetical by id. */
export const storyChecks: readonly StoryCheck[] = [ageChanges, nameChanges, placeChanges, postChanges]
