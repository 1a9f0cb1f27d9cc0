import { ageChanges } from './age-changes.ts'
import { dayChanges } from './day-changes.ts'
import { figureChanges } from './figure-changes.ts'
import { nameChanges } from './name-changes.ts'
import { placeChanges } from './place-changes.ts'
import { postChanges } from './post-changes.ts'
import { sourceChangedWord } from './source-changed-word.ts'
import { statementWithdrawn } from './statement-withdrawn.ts'
import type { StoryCheck } from './story-check.ts'
import { tollFell } from './toll-fell.ts'

/** Every check between the articles of a story, alphabetical by id. */
export const storyChecks: readonly StoryCheck[] = [
  ageChanges,
  dayChanges,
  figureChanges,
  nameChanges,
  placeChanges,
  postChanges,
  sourceChangedWord,
  statementWithdrawn,
  tollFell,
]
