import { nameSpelledTwoWays } from '../name-spelled-two-ways.ts'
import { messageOf, pairsOf } from './between-articles.ts'
import type { StoryCheck } from './story-check.ts'

export const nameChanges: StoryCheck = {
  id: 'name-changes',
  shelf: 'story',
  severity: 'warning',
  title: 'A name is spelt otherwise in another article of the story',
  why: 'An archive that knows one person under two names loses half of what it knows.',
  limits:
    'Compares names as the check of one article does: accents and other alphabets are folded first. Two people whose names differ by a letter look alike to it.',

  *run(story) {
    for (const pair of pairsOf(nameSpelledTwoWays, story))
      yield { message: messageOf(story, pair), at: pair.later, related: [pair.earlier] }
  },

  flags: [
    [
      'Zoë wept. 🙂 ⟦1:Gareth Pritchard⟧ chairs the club, it said.',
      '“We won,” ⟦Gareth Prichard⟧ told reporters.',
    ],
  ],
  passes: [
    ['Gareth Pritchard chairs the club, it said.', '“We won,” Gareth Pritchard told reporters.'],
    ['Maria Lopez met the mayor on Friday.', 'Mario Lopez smiled. He had come from Rome.'],
    ['Branislav Stojković led the dig, he said.', '“We dug,” said Branislav Stojkovic.'],
  ],
}
