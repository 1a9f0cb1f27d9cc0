import { sameSpan, textOf } from '../../domain/span.ts'
import { titleDisagrees } from '../title-disagrees.ts'
import { messageOf, pairsOf, type Pair } from './between-articles.ts'
import type { Story, StoryCheck } from './story-check.ts'

// What a later article may tell of a person's rise or leave.
const MOVED =
  /\b(?:promoted|demoted|appointed|named|elected|re-?elected|took over|takes over|succeeded|succeeds|resigned|stepped down|sworn in|joined|moved|left|now|new|newly|formerly|former|until|retired|dismissed|sacked|suspended)\b/iu

/** Whether any sentence that names the person, in the later article or one in between, tells of a rise or a leave. */
const saysMoved = ({ joined, articleAt }: Story, { earlier, later }: Pair): boolean => {
  const person = joined.entities.people.find(({ posts }) => posts.some(({ span }) => sameSpan(span, later)))
  const [from, to] = [articleAt(earlier.start), articleAt(later.start)]
  return joined.sentences.some(({ span }) => {
    const article = articleAt(span.start)
    if (article <= from || article > to) return false
    const words = textOf(joined.text, span)
    return words.includes(person?.surname ?? '') && MOVED.test(words)
  })
}

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
      if (!saysMoved(story, pair))
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
      'Ruth Penhale was promoted in May. Detective Inspector Ruth Penhale told the jury more.',
    ],
    [
      'Anne Roy, chair of the council, spoke. She smiled.',
      'Paul Roy, deputy chair of the council, spoke. He smiled.',
    ],
  ],
}
