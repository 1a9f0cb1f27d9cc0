import type { Check } from '../checks/check.ts'
import { houseRules } from '../checks/house/index.ts'
import { checks } from '../checks/index.ts'
import { storyChecks } from '../checks/story/index.ts'
import type { StoryCheck } from '../checks/story/story-check.ts'
import { NotFound } from '../domain/errors.ts'

/** Checks that are named, with commas between them: by their ids, or by their shelf (`house`). */
export type Choice = Readonly<{ with?: string; without?: string }>

type Named = Pick<Check, 'id' | 'shelf'>

/** The checks that a command runs: those that are on by themselves, with and without those that are named. */
export const chosenChecks = (choice: Choice): readonly Check[] => {
  assertKnown(choice)
  return pick(checks, houseRules, choice)
}

/** The same among the checks between the articles of a story. */
export const chosenStoryChecks = (choice: Choice): readonly StoryCheck[] => {
  assertKnown(choice)
  return pick(storyChecks, [], choice)
}

const pick = <T extends Named>(on: readonly T[], off: readonly T[], choice: Choice): readonly T[] => {
  const [added, left] = [wordsIn(choice.with), wordsIn(choice.without)]
  return [...on, ...off.filter((check) => isNamed(check, added))].filter((check) => !isNamed(check, left))
}

const wordsIn = (words = ''): readonly string[] =>
  words
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')

const isNamed = ({ id, shelf }: Named, words: readonly string[]): boolean =>
  words.includes(id) || words.includes(shelf)

const assertKnown = (choice: Choice): void => {
  const all: readonly Named[] = [...checks, ...storyChecks, ...houseRules]
  for (const word of [...wordsIn(choice.with), ...wordsIn(choice.without)])
    if (!all.some((check) => isNamed(check, [word]))) throw new NotFound('check', word)
}
