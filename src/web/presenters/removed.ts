import type { Editor } from '../../domain/editor.ts'
import type { Workbench } from '../../domain/workbench.ts'
import { presentClock } from './clock.ts'
import { shorten } from './excerpt.ts'

/** The claims that were taken away: what they said, who took them away, and where to put them back. */
export const presentRemoved = ({ removed = [], article }: Workbench, editor: Editor) =>
  removed.map(({ key, number, words, by, at }) => ({
    key,
    number,
    words: shorten(words, 400),
    by: by.id === editor.id ? 'you' : by.name,
    at: presentClock(at),
    back: `/articles/${article.id}`,
  }))
