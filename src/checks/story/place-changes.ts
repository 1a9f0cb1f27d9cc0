import { textOf } from '../../domain/span.ts'
import { eventInTwoPlaces } from '../event-in-two-places.ts'
import { around, messageOf, pairsOf, type Pair } from './between-articles.ts'
import type { Story, StoryCheck } from './story-check.ts'

const CORRECTED = /\b(?:corrected|wrongly|mistakenly|and not|rather than|instead of|earlier reported)\b/iu

/** *A village in Kerala*, and then *the slide in Kerala*: what the earlier article names as well is no other place. */
const isNamedBefore = ({ joined, copies, articleAt }: Story, { earlier, later }: Pair): boolean =>
  copies[articleAt(earlier.start)]?.text.includes(textOf(joined.text, later)) === true

export const placeChanges: StoryCheck = {
  id: 'place-changes',
  shelf: 'story',
  severity: 'warning',
  title: 'An event moves to another place in another article of the story',
  why: 'A thing happens in one place; one of the two articles sends the reader to another.',
  limits:
    'Takes two sentences for one event when they share the verb and most of their nouns. A village and its district, or two like events, are to be dismissed.',

  *run(story) {
    for (const pair of pairsOf(eventInTwoPlaces, story))
      if (!CORRECTED.test(around(story, pair.later)) && !isNamedBefore(story, pair))
        yield { message: messageOf(story, pair), at: pair.later, related: [pair.earlier] }
  },

  flags: [
    [
      'Zoë wept. 🙂 The coins were stolen from the museum in ⟦1:Drevin⟧, he said.',
      'The coins were stolen from the museum in ⟦Kolnice⟧, he said.',
    ],
  ],
  passes: [
    [
      'The coins were stolen from the museum in Drevin, he said. Drevin is a suburb of Zoë’s 🙂 Kolnice.',
      'The coins were stolen from the museum in Kolnice, he said.',
    ],
    [
      'The coins were stolen from the museum in Drevin, he said.',
      'Later, similar coins were stolen from the museum in Kolnice.',
    ],
    [
      'The coins were stolen from the museum in Drevin, he said.',
      'The coins were stolen from the museum in Kolnice and not, as earlier reported, from one in Drevin.',
    ],
  ],
}
