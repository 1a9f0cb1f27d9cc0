import { titleDisagrees } from '../title-disagrees.ts'
import { around, messageOf, pairsOf } from './between-articles.ts'
import type { StoryCheck } from './story-check.ts'

// What a later article may tell of a person's rise or leave.
const MOVED =
  /\b(?:promoted|demoted|appointed|named|elected|re-?elected|took over|takes over|succeeded|succeeds|resigned|stepped down|sworn in|joined|moved|left|now|new|newly|formerly|former|until|retired|dismissed|sacked|suspended)\b/iu

export const postChanges: StoryCheck = {
  id: 'post-changes',
  shelf: 'story',
  severity: 'warning',
  title: 'A person has another title, rank or body in another article of the story',
  why: 'Either one of the two is wrong, or something happened in between that the reader is not told.',
  limits:
    'Knows what the check of one article knows of ranks and posts. Silent where the later article says that the person was appointed, moved or left.',

  *run(story) {
    for (const pair of pairsOf(titleDisagrees, story))
      if (!MOVED.test(around(story, pair.later)))
        yield { message: messageOf(story, pair), at: pair.later, related: [pair.earlier] }
  },

  flags: [
    [
      '⟦1:Detective Inspector⟧ Ruth Penhale told the jury so. 🙂 Penhale said more.',
      'Zoë left. ⟦Detective Sergeant⟧ Ruth Penhale told reporters that the search went on.',
    ],
  ],
  passes: [
    [
      'Detective Sergeant Ruth Penhale told the jury so.',
      'Detective Inspector Ruth Penhale, who was promoted in May, told the jury more.',
    ],
    [
      'Anne Roy, chair of the council, spoke. She smiled.',
      'Paul Roy, deputy chair of the council, spoke. He smiled.',
    ],
  ],
}
