import type { Day } from '../../domain/day.ts'
import type { TimePoint } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { spanOfSentence } from '../figures/in-sentence.ts'

/** A birth that the text tells: its first and last possible day, the words of its sentence. */
export type Birth = Readonly<{ point: TimePoint; from: Day; to: Day; words: string; lead: string }>

// "Born in 1452 and died in 1519": the first date is that of the birth.
const BORN =
  /\b(?:born|(?:date|day) of birth|birth ?date)\b(?:(?!\b(?:died|dies|killed|married|moved|joined|became|\d{4})\b)[^.;])*$/iu

/** The births that a text dates by themselves. */
export const birthsIn = (copy: Copy): Birth[] =>
  copy.timeline.flatMap((point) => {
    const { from, to, absolute, span } = point.mention
    const sentence = spanOfSentence(copy, point.sentence)
    const lead = copy.text.slice(Math.max(sentence.start, span.start - 60), span.start)
    if (!absolute || from === null || to === null || !BORN.test(lead)) return []
    return [
      {
        point,
        from: from.slice(0, 10),
        to: to.slice(0, 10),
        words: copy.text.slice(sentence.start, sentence.end),
        lead: copy.text.slice(sentence.start, span.start),
      },
    ]
  })
