import { isAdverb, isCoordinator, isPause } from '../claims/words.ts'
import type { Credited } from './credited.ts'
import { type Line, type Stretch } from './line.ts'

/** *said it had failed and apologised to passengers*: the second verb is the speaker's again. */
const endAtShared = (words: Line['words'], report: Credited, next: Credited): Credited => {
  let edge = next.cue.from - 1
  while (edge > 0 && isAdverb(words[edge])) edge--
  if (!isCoordinator(words[edge]) || words[next.cue.from]?.tag !== words[report.cue.from]?.tag) return report
  const cut = ({ from, to }: Stretch): Stretch => ({ from, to: from < edge ? Math.min(to, edge) : to })
  return { ...report, content: report.content.map(cut) }
}

/** A report ends where the sentence goes over to the next voice: *A said X, but B said Y*. */
export const endBefore = ({ words }: Line, report: Credited, next: Credited | undefined): Credited => {
  if (!next?.source) return report
  if (next.source.from < report.cue.to) return endAtShared(words, report, next)
  let edge = -1
  for (let at = next.source.from - 1; at >= Math.max(report.cue.to, next.source.from - 3); at--)
    if (isCoordinator(words[at]) || /^(?:while|whereas|although|though|;)$/.test(words[at]?.lower ?? ''))
      edge = at
  if (
    next.cue.from < next.source.from ||
    edge < 0 ||
    !(isPause(words[edge - 1]) || words[edge]?.text === ';')
  ) {
    if (!isPause(words[next.cue.from - 1]) || words[next.cue.from]?.tag !== 'VBG') return report
    edge = next.cue.from
  }
  return {
    ...report,
    content: report.content.map(({ from, to }) => ({ from, to: from < edge ? Math.min(to, edge) : to })),
  }
}
